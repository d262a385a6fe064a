package app.obelus.bench;

import app.obelus.page.Mark;
import app.obelus.page.MarkStyle;
import app.obelus.page.Marks;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.TextRange;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Articles and marks to measure with: words of English as often as English has them, in sentences
/// and paragraphs as long as those of a newspaper. The same for the same seed.
final class Prose {

    private static final String[] WORDS =
            ("the the the the the the of of of of and and and to to to a a a in in in that that is is"
                            + " was was he for for it it with with as his on on be at by by had had not are"
                            + " but from or have an they which one were all we when there can been has will"
                            + " more no if out so said what up its about into than them only other time"
                            + " government parliament minister committee yesterday president country"
                            + " million report decision according political economic international"
                            + " representative company during against between nevertheless figures")
                    .split(" ");

    private Prose() {}

    static Article article(int length) {
        return article(length, false);
    }

    static Article oneParagraph(int length) {
        return article(length, true);
    }

    private static Article article(int length, boolean oneParagraph) {
        Random random = new Random(length);
        CanonicalText text = new CanonicalText();
        StringBuilder paragraph = new StringBuilder();
        for (int written = 0; written < length; ) {
            int before = paragraph.length();
            addSentence(random, paragraph);
            written += paragraph.length() - before;
            if (!oneParagraph && paragraph.length() > 150 + random.nextInt(700)) {
                text.add(Block.Type.PARAGRAPH, 0, paragraph);
                paragraph.setLength(0);
            }
        }
        text.add(Block.Type.PARAGRAPH, 0, paragraph);
        return new Article("Measured", "", "", "", "en", text.text(), text.blocks());
    }

    private static void addSentence(Random random, StringBuilder out) {
        String first = WORDS[random.nextInt(WORDS.length)];
        out.append(Character.toUpperCase(first.charAt(0))).append(first, 1, first.length());
        for (int left = 5 + random.nextInt(25); left > 0; left--) {
            out.append(random.nextInt(14) == 0 ? ", " : " ");
            out.append(WORDS[random.nextInt(WORDS.length)]);
        }
        out.append(". ");
    }

    /// Marks of 20 to 180 characters, three in ten of them on another one.
    static Marks marks(int textLength, int count) {
        Random random = new Random(count);
        List<Mark> marks = new ArrayList<>(count);
        int start = 0;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(10) >= 3) {
                start = random.nextInt(Math.max(1, textLength - 200));
            } else {
                start = Math.min(start + random.nextInt(20), textLength - 20);
            }
            int end = Math.min(textLength, start + 20 + random.nextInt(160));
            marks.add(new Mark(i / 2, new TextRange(start, end), random.nextInt(7)));
        }
        return Marks.of(marks);
    }

    static List<MarkStyle> styles(double hue) {
        List<MarkStyle> styles = new ArrayList<>();
        for (MarkStyle.Line line : MarkStyle.Line.values()) {
            double own = hue + 50.0 * styles.size();
            Color tint = Color.hsb(own, 0.25, 1);
            styles.add(
                    new MarkStyle(
                            line.name(),
                            line.name().substring(0, 1),
                            line,
                            tint,
                            Color.hsb(own, 1, 0.5)));
        }
        return styles;
    }
}
