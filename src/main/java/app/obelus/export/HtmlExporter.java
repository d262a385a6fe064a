package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One page that holds everything and needs nothing: the articles with their claims marked and
/// numbered, what was found out, a summary in pictures, and the reviews for search engines.
///
/// It has no script, loads nothing, and its policy forbids both. Of claims only their places are
/// held, not their words.
final class HtmlExporter implements Exporter {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*");

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        PageLook look = new PageLook(export.codebook());
        List<AnnotatedArticle> articles = export.articles();
        boolean single = articles.size() == 1;
        String title = title(articles);
        head(title, look, writer);
        writer.flush();
        reviews(export, out);
        writer.write("</head>\n<body>\n<main>\n");
        if (articles.isEmpty()) {
            writer.write("<h1>" + title + "</h1>\n");
        } else if (!single) {
            contents(title, articles, writer);
        }
        for (int i = 0; i < articles.size(); i++) {
            new Part(export, articles.get(i), i + 1, single ? 1 : 2, look, writer).write();
        }
        writer.write("</main>\n</body>\n</html>\n");
        writer.flush();
    }

    private static String title(List<AnnotatedArticle> articles) {
        return switch (articles.size()) {
            case 0 -> "No claims";
            case 1 -> articles.getFirst().name();
            default -> articles.size() + " articles";
        };
    }

    private static void head(String title, PageLook look, Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'\">\n"
                        .formatted(look.hash()));
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.write("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.write("<title>" + Html.escape(title) + "</title>\n");
        out.write("<style>" + look.css() + "</style>\n");
    }

    /// Data, which no browser runs. Signs that could end the element are told in JSON's own way.
    private static void reviews(Export export, OutputStream out) throws IOException {
        out.write("<script type=\"application/ld+json\">\n".getBytes(StandardCharsets.UTF_8));
        new ClaimReviewExporter().write(export, new DataInHtml(out));
        out.write("</script>\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void contents(String title, List<AnnotatedArticle> articles, Writer out)
            throws IOException {
        out.write("<header>\n<h1>" + title + "</h1>\n</header>\n");
        out.write("<nav class=\"outline\" aria-label=\"Articles\">\n<ol>\n");
        for (int i = 0; i < articles.size(); i++) {
            out.write(
                    "<li><a href=\"#a%d\">%s</a> <span class=\"kind\">%s</span></li>\n"
                            .formatted(
                                    i + 1,
                                    Html.escape(articles.get(i).name()),
                                    PageCharts.claims(articles.get(i).claims().size())));
        }
        out.write("</ol>\n</nav>\n");
    }

    /// One article in the page.
    private static final class Part {
        private final AnnotatedArticle annotated;
        private final Article article;
        private final int number;
        private final int depth;
        private final PageLook look;
        private final PageNotes notes;
        private final PageCharts charts;
        private final Writer out;
        private final List<List<TextRange>> places;

        Part(
                Export export,
                AnnotatedArticle annotated,
                int number,
                int depth,
                PageLook look,
                Writer out) {
            this.annotated = annotated;
            this.article = annotated.article();
            this.number = number;
            this.depth = depth;
            this.look = look;
            this.notes = new PageNotes(export.codebook(), look);
            this.charts = new PageCharts(export.codebook(), look);
            this.out = out;
            this.places = annotated.claims().stream().map(annotated::ranges).toList();
        }

        void write() throws IOException {
            MarkedText marked = new MarkedText(number, article.text(), marks());
            String language = article.language();
            out.write("<article id=\"a" + number + "\">\n<header>\n");
            String lang = LANGUAGE.matcher(language).matches() ? " lang=\"" + language + "\"" : "";
            out.write("<h%d%s dir=\"auto\">".formatted(depth, lang));
            if (PageText.beginsWithTitle(article)) {
                marked.write(article.blocks().getFirst().range(), out);
            } else {
                out.write(Html.escape(annotated.name()));
            }
            out.write("</h" + depth + ">\n");
            about();
            out.write("</header>\n");
            charts.write(heading(), annotated, starts(), out);
            outline();
            out.write("<div class=\"text\"" + lang + ">\n");
            new PageText(
                            article,
                            "h" + number + "-",
                            depth,
                            marked,
                            end -> beside(marked, end),
                            out)
                    .write();
            out.write("</div>\n");
            notes("Claims", true);
            notes("Claims without a place in the text", false);
            out.write("</article>\n");
        }

        private String heading() {
            return "h" + (depth + 1);
        }

        private void about() throws IOException {
            List<String> about = new ArrayList<>();
            about.add(article.byline());
            about.add(article.published());
            about.add(article.address());
            List<String> told =
                    about.stream()
                            .filter(it -> !it.isBlank())
                            .map(it -> Html.link(it, Html.escape(it)))
                            .toList();
            if (!told.isEmpty()) {
                out.write("<p class=\"about\">" + String.join(" · ", told) + "</p>\n");
            }
        }

        private void outline() throws IOException {
            List<PageText.Heading> outline = PageText.outline(article, "h" + number + "-", depth);
            if (outline.isEmpty() && annotated.claims().isEmpty()) {
                return;
            }
            out.write(
                    "<nav class=\"outline\" aria-label=\"Outline of article "
                            + number
                            + "\">\n<ul>\n");
            for (PageText.Heading heading : outline) {
                out.write(
                        "<li class=\"d%d\"><a href=\"#%s\">%s</a></li>\n"
                                .formatted(
                                        heading.depth() - depth,
                                        heading.name(),
                                        Html.escape(heading.range().in(article.text()))));
            }
            if (!annotated.claims().isEmpty()) {
                out.write("<li><a href=\"#n%d\">Claims</a></li>\n".formatted(number));
            }
            out.write("</ul>\n</nav>\n");
        }

        private void beside(MarkedText marked, int end) throws IOException {
            List<Integer> claims = new ArrayList<>();
            marked.announce(end, mark -> claims.add(mark.claim()));
            for (int claim : claims) {
                Claim said = annotated.claims().get(claim - 1);
                notes.writeBeside(name(claim), claim, said, annotated.page(said), out);
            }
        }

        private void notes(String title, boolean placed) throws IOException {
            boolean begun = false;
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).isEmpty() == placed) {
                    continue;
                }
                if (!begun) {
                    String id = placed || places.stream().allMatch(List::isEmpty) ? "n" : "o";
                    out.write(
                            "<section class=\"notes\">\n<%s id=\"%s%d\">%s</%s>\n<ol>\n"
                                    .formatted(heading(), id, number, title, heading()));
                    begun = true;
                }
                int claim = i + 1;
                List<String> names = new ArrayList<>();
                for (int place = 1; place <= places.get(i).size(); place++) {
                    names.add(mark(claim, place).anchor(number));
                }
                notes.write(name(claim), claim, annotated.claims().get(i), names, annotated, out);
            }
            if (begun) {
                out.write("</ol>\n</section>\n");
            }
        }

        private List<MarkedText.Mark> marks() {
            List<MarkedText.Mark> marks = new ArrayList<>();
            for (int i = 0; i < places.size(); i++) {
                for (int place = 1; place <= places.get(i).size(); place++) {
                    marks.add(mark(i + 1, place));
                }
            }
            return marks;
        }

        private MarkedText.Mark mark(int claim, int place) {
            return new MarkedText.Mark(
                    claim,
                    place,
                    look.kind(annotated.claims().get(claim - 1)),
                    places.get(claim - 1).get(place - 1));
        }

        private List<Integer> starts() {
            return places.stream().map(it -> it.isEmpty() ? -1 : it.getFirst().start()).toList();
        }

        private String name(int claim) {
            return "c%d-%d".formatted(number, claim);
        }
    }
}
