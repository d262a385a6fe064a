package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Pictures of how an article fared: verdicts, kinds, and where in it the claims stand. Every
/// number in them stands beside them in words, so the pictures themselves are passed over by a
/// screen reader.
final class PageCharts {

    private static final int WIDTH = 200;
    private static final int STRETCHES = 40;
    private static final int COLUMN = 15;
    private static final int HEIGHT = 60;
    private static final List<String> QUARTERS =
            List.of("first quarter", "second quarter", "third quarter", "last quarter");

    private final Codebook book;
    private final PageLook look;

    PageCharts(Codebook book, PageLook look) {
        this.book = book;
        this.look = look;
    }

    /// @param heading `h2` or deeper
    /// @param starts where each claim begins, in order of the claims; -1 for one without a place
    void write(String heading, AnnotatedArticle article, List<Integer> starts, Writer out)
            throws IOException {
        Counts counts = Counts.of(article.claims(), book);
        if (counts.claims() == 0) {
            out.write("<p class=\"sum\">No claims.</p>\n");
            return;
        }
        out.write("<section class=\"summary\">\n<%s>Summary</%s>\n".formatted(heading, heading));
        out.write(
                "<p class=\"sum\">%s, %d decided.</p>\n"
                        .formatted(claims(counts.claims()), counts.decided()));
        out.write("<div class=\"charts\">\n");
        bars("Verdicts", counts.verdicts(), look::verdictOf, out);
        bars("Kinds", counts.kinds(), look::kindOf, out);
        out.write("</div>\n");
        positions(article, starts, out);
        out.write("</section>\n");
    }

    static String claims(int count) {
        return count == 1 ? "1 claim" : count + " claims";
    }

    private static void bars(
            String title, List<Counts.Count> counts, Function<String, String> look, Writer out)
            throws IOException {
        int most = counts.stream().mapToInt(Counts.Count::count).max().orElse(1);
        out.write("<table class=\"bars\">\n<caption>" + title + "</caption>\n");
        for (Counts.Count count : counts) {
            int width = Math.max(2, Math.round((float) count.count() * WIDTH / most));
            out.write(
                    "<tr><th scope=\"row\"><span class=\"sign\">%s</span>%s</th><td>%d</td><td>"
                            .formatted(
                                    Html.escape(count.sign()),
                                    Html.escape(count.name()),
                                    count.count()));
            out.write(
                    "<svg class=\"%s\" width=\"%d\" height=\"10\" viewBox=\"0 0 %d 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"%d\" height=\"10\"/></svg></td></tr>\n"
                            .formatted(look.apply(count.id()), WIDTH, WIDTH, width));
        }
        out.write("</table>\n");
    }

    /// A column a stretch of the text, its claims by verdict.
    private void positions(AnnotatedArticle article, List<Integer> starts, Writer out)
            throws IOException {
        int length = Math.max(1, article.article().text().length());
        List<Map<String, Integer>> columns = new ArrayList<>();
        for (int i = 0; i < STRETCHES; i++) {
            columns.add(new LinkedHashMap<>());
        }
        int[] quarters = new int[QUARTERS.size()];
        int placed = 0;
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            if (start < 0) {
                continue;
            }
            Claim claim = article.claims().get(i);
            int column = Math.min(STRETCHES - 1, (int) ((long) start * STRETCHES / length));
            columns.get(column).merge(look.verdictOf(claim.verdict()), 1, Integer::sum);
            quarters[column * QUARTERS.size() / STRETCHES]++;
            placed++;
        }
        if (placed == 0) {
            return;
        }
        out.write("<figure>\n");
        out.write(
                "<svg width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">\n"
                        .formatted(STRETCHES * COLUMN, HEIGHT + 1, STRETCHES * COLUMN, HEIGHT + 1));
        int most =
                columns.stream()
                        .mapToInt(it -> it.values().stream().mapToInt(Integer::intValue).sum())
                        .max()
                        .orElse(1);
        for (int i = 0; i < STRETCHES; i++) {
            column(i, columns.get(i), most, out);
        }
        out.write(
                "<rect class=\"axis\" y=\"%d\" width=\"%d\" height=\"1\"/>\n</svg>\n"
                        .formatted(HEIGHT, STRETCHES * COLUMN));
        List<String> words = new ArrayList<>();
        for (int i = 0; i < quarters.length; i++) {
            words.add("%s %d".formatted(QUARTERS.get(i), quarters[i]));
        }
        out.write(
                "<figcaption>Where in the article: %s%s.</figcaption>\n</figure>\n"
                        .formatted(
                                String.join(", ", words),
                                placed == starts.size()
                                        ? ""
                                        : "; without a place " + (starts.size() - placed)));
    }

    private static void column(int number, Map<String, Integer> counts, int most, Writer out)
            throws IOException {
        int reached = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            int below = HEIGHT * reached / most;
            reached += one.getValue();
            int above = HEIGHT * reached / most;
            out.write(
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                            .formatted(
                                    one.getKey(),
                                    number * COLUMN + 1,
                                    HEIGHT - above,
                                    COLUMN - 2,
                                    above - below));
        }
    }
}
