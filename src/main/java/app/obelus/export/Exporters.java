package app.obelus.export;

import java.util.List;
import java.util.Optional;

/// All formats in which claims can be written.
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(
                    new JsonLdExporter(),
                    new ClaimReviewExporter(),
                    new CsvExporter(false),
                    new CsvExporter(true),
                    new ReadwiseExporter(),
                    new AnkiExporter(),
                    new HypothesisExporter(),
                    new HtmlExporter(),
                    TemplateExporter.shipped("letter.txt"),
                    TemplateExporter.shipped("brief.md"),
                    TemplateExporter.shipped("handout.html"));

    private Exporters() {}

    /// In the order in which they are offered.
    public static List<Exporter> all() {
        return ALL;
    }

    /// @param id as [Exporter#id] gives it
    public static Optional<Exporter> named(String id) {
        return ALL.stream().filter(exporter -> exporter.id().equals(id)).findFirst();
    }
}
