package app.obelus.export;

import java.util.List;
import java.util.Optional;

/// All formats in which claims can be written.
public final class Exporters {

    private static final List<Exporter> ALL =
            List.of(
                    new HtmlExporter(),
                    new MarkdownExporter(),
                    new DocxExporter(),
                    TemplateExporter.shipped("letter.txt"),
                    TemplateExporter.shipped("brief.md"),
                    TemplateExporter.shipped("handout.html"),
                    new CsvExporter(false),
                    new CsvExporter(true),
                    new AnkiExporter(),
                    new JsonLdExporter(),
                    new ClaimReviewExporter(),
                    new HypothesisExporter(),
                    new ReadwiseExporter(),
                    new RefiExporter(),
                    new RefiCodebookExporter());

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
