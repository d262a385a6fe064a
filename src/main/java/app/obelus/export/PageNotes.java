package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Target;
import app.obelus.claim.Verdict;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What a page says about a claim: a line beside the words, and all of it further down.
final class PageNotes {

    /// In code points; more of a wording does not fit beside its words.
    private static final int SHORT = 140;

    private final Codebook book;
    private final PageLook look;

    PageNotes(Codebook book, PageLook look) {
        this.book = book;
        this.look = look;
    }

    /// What stands in the margin.
    ///
    /// @param name of the whole note within the page
    /// @param page of the source that its words stand on; nothing where that has none
    void writeBeside(String name, int number, Claim claim, OptionalInt page, Writer out)
            throws IOException {
        out.write(
                "<div class=\"beside %s\"><p><a href=\"#%s\">%d</a> %s %s%s</p>"
                        .formatted(
                                look.kind(claim),
                                name,
                                number,
                                chip(claim),
                                kind(claim),
                                on(page)));
        if (!claim.wording().isBlank()) {
            out.write("<p dir=\"auto\">" + Html.escape(shortened(claim.wording())) + "</p>");
        }
        out.write("</div>\n");
    }

    /// All that is known about a claim, but who said it to whom when within the program.
    ///
    /// @param places the names of its places within the page; none for a claim without one
    void write(
            String name,
            int number,
            Claim claim,
            List<String> places,
            AnnotatedArticle article,
            Writer out)
            throws IOException {
        out.write("<li id=\"%s\" class=\"note %s\">\n".formatted(name, look.kind(claim)));
        out.write("<p class=\"head\"><b>%d</b> %s %s".formatted(number, chip(claim), kind(claim)));
        for (int i = 0; i < places.size(); i++) {
            String which = places.size() == 1 ? "" : " " + (i + 1);
            out.write(
                    " <a class=\"back\" href=\"#%s\">↑ in the text%s</a>"
                            .formatted(places.get(i), which));
        }
        out.write("</p>\n");
        for (Target target : claim.targets()) {
            if (!target.exact().isBlank()) {
                out.write(
                        "<blockquote dir=\"auto\">%s</blockquote>\n"
                                .formatted(Html.escape(target.exact())));
            }
        }
        if (!claim.wording().isBlank()) {
            out.write(
                    "<p class=\"wording\" dir=\"auto\">%s</p>\n"
                            .formatted(Html.escape(claim.wording())));
        }
        facts(claim, article.page(claim), out);
        prose(claim.note(), out);
        if (!claim.evidence().isEmpty()) {
            out.write("<ul class=\"evidence\">\n");
            for (Evidence piece : claim.evidence()) {
                write(piece, out);
            }
            out.write("</ul>\n");
        }
        Optional<String> live =
                places.isEmpty() ? Optional.empty() : TextFragment.of(claim, article);
        if (live.isPresent()) {
            out.write(
                    "<p class=\"live\">%s</p>\n"
                            .formatted(
                                    Html.link(
                                            live.orElseThrow(),
                                            "Read these words on the page they come from")));
        }
        out.write("</li>\n");
    }

    private void facts(Claim claim, OptionalInt page, Writer out) throws IOException {
        StringBuilder facts = new StringBuilder();
        fact("Page", page.isEmpty() ? "" : Integer.toString(page.getAsInt()), facts);
        fact("Said by", claim.speaker(), facts);
        fact("Said on", claim.saidOn(), facts);
        fact("Judged on", claim.judged().map(PageNotes::day).orElse(""), facts);
        fact("True as of", claim.recheck().asOf().map(LocalDate::toString).orElse(""), facts);
        fact("Check again on", claim.recheck().on().map(LocalDate::toString).orElse(""), facts);
        fact("Checked by", claim.creator(), facts);
        fact("Tags", String.join(", ", claim.tags()), facts);
        if (!facts.isEmpty()) {
            out.write("<dl>\n" + facts + "</dl>\n");
        }
    }

    private static void fact(String name, String value, StringBuilder facts) {
        if (!value.isBlank()) {
            facts.append(
                    "<div><dt>%s</dt><dd dir=\"auto\">%s</dd></div>\n"
                            .formatted(name, Html.escape(value)));
        }
    }

    private static void write(Evidence piece, Writer out) throws IOException {
        out.write("<li><p><b>" + Html.stance(piece.stance()) + "</b>");
        if (!piece.source().isBlank()) {
            out.write(" " + Html.link(piece.source(), Html.escape(piece.source())));
        }
        out.write("</p>\n");
        if (!piece.quote().isBlank()) {
            out.write(
                    "<blockquote dir=\"auto\">%s</blockquote>\n"
                            .formatted(Html.escape(piece.quote())));
        }
        prose(piece.note(), out);
        out.write("</li>\n");
    }

    private static void prose(String markdown, Writer out) throws IOException {
        String html = MarkdownNote.html(markdown);
        if (!html.isEmpty()) {
            out.write("<div class=\"prose\" dir=\"auto\">\n" + html + "</div>\n");
        }
    }

    private String chip(Claim claim) {
        String sign = book.verdict(claim.verdict()).map(Verdict::sign).orElse("");
        return "<span class=\"chip %s\">%s</span>"
                .formatted(
                        look.verdictOf(claim.verdict()),
                        Html.escape((sign + " " + book.verdictName(claim.verdict())).strip()));
    }

    private static String on(OptionalInt page) {
        return page.isEmpty() ? "" : " <span class=\"page\">p. " + page.getAsInt() + "</span>";
    }

    private String kind(Claim claim) {
        return "<span class=\"kind\">" + Html.escape(book.kindName(claim.kind())) + "</span>";
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= SHORT) {
            return words;
        }
        return words.codePoints()
                .limit(SHORT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining("", "", "…"));
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
