package app.obelus.document;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import java.util.ArrayList;
import java.util.List;

/// Plain text: paragraphs apart by blank lines, or one a line where there are none.
///
/// Lines that an editor broke at its margin are joined again. Lines that their author broke (verse,
/// an address) stay apart.
final class PlainText implements Format {

    /// An editor's margin is hardly ever farther out, nor nearer.
    private static final int WIDEST_MARGIN = 120;

    private static final int NARROWEST_MARGIN = 45;

    @Override
    public boolean isOf(Source source) {
        return true;
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        return Draft.of(article(Titles.ofFileName(source.name()), Encoding.decode(source)));
    }

    static Article article(String title, String text) {
        CanonicalText canonical = new CanonicalText();
        List<List<String>> paragraphs =
                paragraphs(text.lines().map(String::stripTrailing).toList());
        int margin = margin(paragraphs);
        if (paragraphs.size() == 1) {
            paragraphs.getFirst().forEach(line -> canonical.add(Block.Type.PARAGRAPH, 0, line));
        } else {
            for (List<String> lines : paragraphs) {
                canonical.add(Block.Type.PARAGRAPH, 0, joined(lines, margin));
            }
        }
        return new Article(title, "", "", "", "", canonical.text(), canonical.blocks());
    }

    /// Groups of lines between blank ones.
    private static List<List<String>> paragraphs(List<String> lines) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    /// Where an editor seems to have broken the lines of this text: the length that only one in
    /// twenty of the lines exceeds that another follows directly, since an address may be longer
    /// than any margin; 0 where that is nowhere an editor would.
    private static int margin(List<List<String>> paragraphs) {
        int[] lengths =
                paragraphs.stream()
                        .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                        .mapToInt(String::length)
                        .sorted()
                        .toArray();
        int margin = lengths.length == 0 ? 0 : lengths[(lengths.length * 19 + 19) / 20 - 1];
        return margin >= NARROWEST_MARGIN && margin <= WIDEST_MARGIN ? margin : 0;
    }

    private static String joined(List<String> lines, int margin) {
        if (!isWrapped(lines, margin)) {
            return String.join("\n", lines);
        }
        StringBuilder joined = new StringBuilder(lines.getFirst().strip());
        for (String line : lines.subList(1, lines.size())) {
            Lines.join(joined, line.strip());
        }
        return joined.toString();
    }

    /// Whether the lines end where they do for their length only: none of those before the last is
    /// short, and at least half would reach the margin with the first word of the next line. The
    /// rest may be ragged, as when somebody changed a word and did not break the lines again.
    private static boolean isWrapped(List<String> lines, int margin) {
        if (margin == 0) {
            return false;
        }
        int full = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).length() < margin / 2) {
                return false;
            }
            String next = lines.get(i + 1).strip();
            int space = next.indexOf(' ');
            int firstWord = space < 0 ? next.length() : space;
            if (lines.get(i).length() + 1 + firstWord >= margin * 9 / 10) {
                full++;
            }
        }
        return full * 2 >= lines.size() - 1;
    }
}
