package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.text.Article;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of Markdown for [Obsidian](https://help.obsidian.md) and other programs: properties, and
/// a callout a claim that other pages can link to.
///
/// Written over a page of its own, it writes its regions anew where they stand, and keeps all that
/// a person wrote around them ([MarkdownPage]).
final class MarkdownExporter implements Exporter {

    private static final String UUID_IRI = "urn:uuid:";
    private static final Pattern OWN =
            Pattern.compile(UUID_IRI + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public boolean keepsWhatIsThere() {
        return true;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        String before = export.before().orElse("");
        String mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        String page = before.substring(mark.length());
        String eol = lineEnd(page);
        int matter = MarkdownProperties.length(page);

        Writer writer = Utf8.writer(out);
        writer.write(mark);
        writer.write(
                MarkdownProperties.update(
                        page.substring(0, matter), properties(export), tags(export), eol));
        if (matter == 0 && !page.isEmpty()) {
            writer.write(eol);
        }
        if (page.isEmpty()) {
            eachRegion(
                    export,
                    (id, lines) -> {
                        writer.write(eol);
                        write(id, lines, eol, writer);
                    });
        } else {
            update(page.substring(matter), export, eol, writer);
        }
        writer.flush();
    }

    private static void update(String page, Export export, String eol, Writer writer)
            throws IOException {
        Map<String, Supplier<List<String>>> regions = new LinkedHashMap<>();
        eachRegion(export, regions::put);
        boolean inLine = false;
        for (MarkdownPage.Part part : MarkdownPage.parts(page, List.copyOf(regions.keySet()))) {
            switch (part) {
                case MarkdownPage.Part.Kept(String text) -> writer.write(text);
                case MarkdownPage.Part.Region(String id) -> write(id, regions.get(id), eol, writer);
                case MarkdownPage.Part.NewRegion(String id) -> {
                    writer.write(inLine ? eol + eol : eol);
                    write(id, regions.get(id), eol, writer);
                }
            }
            inLine = part instanceof MarkdownPage.Part.Kept(String text) && !text.endsWith("\n");
        }
    }

    /// How the first line of a page ends, to which whatever is written behind it changes nothing.
    private static String lineEnd(String page) {
        int end = page.indexOf('\n');
        return end > 0 && page.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /// What is done with a region.
    private interface Region {
        void take(String id, Supplier<List<String>> lines) throws IOException;
    }

    /// Gives what the regions of a page say, one after the other.
    private static void eachRegion(Export export, Region region) throws IOException {
        MarkdownClaim claims = new MarkdownClaim(export.codebook());
        for (AnnotatedArticle article : export.articles()) {
            region.take(blockId("a-", article.iri()), () -> heading(article));
            for (Claim claim : article.claims()) {
                String id = blockId("c-", claim.id().iri());
                region.take(id, () -> claims.lines(claim, id, article.page(claim)));
            }
        }
    }

    private static void write(
            String id, @Nullable Supplier<List<String>> region, String eol, Writer writer)
            throws IOException {
        writer.write(MarkdownPage.begin(id) + eol);
        for (String line : Objects.requireNonNull(region).get()) {
            writer.write(line + eol);
        }
        writer.write(MarkdownPage.end(id) + eol);
    }

    private static List<String> heading(AnnotatedArticle annotated) {
        Article article = annotated.article();
        String origin =
                Stream.of(
                                MarkdownText.plainOnOneLine(article.byline()),
                                MarkdownText.plainOnOneLine(article.published()),
                                article.address().isBlank()
                                        ? ""
                                        : MarkdownText.link(article.address()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        String heading = "# " + MarkdownText.plainOnOneLine(annotated.name());
        return origin.isEmpty() ? List.of(heading, "") : List.of(heading, "", origin, "");
    }

    /// Those of the article; a page about several has none but tags.
    private static Map<String, String> properties(Export export) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (export.articles().size() == 1) {
            AnnotatedArticle annotated = export.articles().getFirst();
            Article article = annotated.article();
            properties.put("title", annotated.name());
            properties.put("author", article.byline());
            properties.put("published", article.published());
            properties.put("source", article.address());
            properties.values().removeIf(String::isBlank);
        }
        return properties;
    }

    private static List<String> tags(Export export) {
        return export.articles().stream()
                .flatMap(article -> article.claims().stream())
                .flatMap(claim -> claim.tags().stream())
                .filter(MarkdownClaim::isTag)
                .distinct()
                .toList();
    }

    /// An id that Obsidian takes for a block, always the same for an IRI.
    private static String blockId(String prefix, String iri) {
        return prefix
                + (OWN.matcher(iri).matches()
                        ? iri.substring(UUID_IRI.length())
                        : UUID.nameUUIDFromBytes(iri.getBytes(StandardCharsets.UTF_8)));
    }
}
