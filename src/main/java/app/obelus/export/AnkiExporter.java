package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.stream.Collectors;

/// The text file that Anki takes in (2.1.54 or newer): a card a claim, the claim on the front, what
/// was found out about it on the back. The first field, by which Anki knows a note again, is the
/// claim's id.
final class AnkiExporter implements Exporter {

    private static final int TAGS = 4;

    @Override
    public String id() {
        return "anki";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        writer.write("#separator:tab\n#html:true\n#columns:Id\tFront\tBack\tTags\n");
        writer.write("#tags column:" + TAGS + "\n");
        for (AnnotatedArticle article : export.articles()) {
            for (Claim claim : article.claims()) {
                if (!claim.quote().isBlank()) {
                    write(claim, article, export.codebook(), writer);
                }
            }
        }
        writer.flush();
    }

    private static void write(
            Claim claim, AnnotatedArticle article, Codebook codebook, Writer writer)
            throws IOException {
        String front =
                paragraph(claim.wording().isEmpty() ? claim.quote() : claim.wording())
                        + "<p><small>"
                        + html(article.name())
                        + "</small></p>";
        String back =
                "<p><b>"
                        + html(codebook.verdictName(claim.verdict()))
                        + "</b></p>"
                        + (claim.wording().isEmpty() ? "" : paragraph(claim.quote()))
                        + (claim.note().isEmpty() ? "" : paragraph(claim.note()))
                        + claim.evidence().stream()
                                .map(EvidenceLine::of)
                                .map(AnkiExporter::paragraph)
                                .collect(Collectors.joining());
        String tags = claim.tags().stream().map(AnkiExporter::tag).collect(Collectors.joining(" "));
        writer.write(String.join("\t", first(html(claim.id().iri())), front, back, tags));
        writer.write('\n');
    }

    private static String paragraph(String text) {
        return "<p>" + html(text) + "</p>";
    }

    /// Tags are no HTML, and spaces part them.
    private static String tag(String tag) {
        return Utf8.printable(tag).strip().replaceAll("[\\s\"<>{}\\[\\\\]+", "_");
    }

    /// Also in attributes. Braces are a cloze or a field for Anki. A backslash and what stands
    /// behind it may begin a formula, in which links run scripts, so they are kept apart.
    private static String html(String text) {
        return Utf8.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;")
                .replace("}", "&#125;")
                .replace("[", "&#91;")
                .replace("\\", "<i>&#92;</i>")
                .replace("\t", " ")
                .replaceAll("\r\n|\r|\n", "<br>");
    }

    /// A line that begins with a number sign would say something about the file.
    private static String first(String html) {
        return html.startsWith("#") ? "&#35;" + html.substring(1) : html;
    }
}
