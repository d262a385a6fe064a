package app.obelus.page;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.TextRange;

import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Articles to test with, the same for the same seed.
final class Texts {

    private static final String[] WORDS =
            ("the of and to in that was his he it with is for as had you not be her on at by which"
                            + " have or from this him but all she they were my are me one their so an said"
                            + " them we who would been will no when there if more out up into minister vote"
                            + " parliament figures yesterday committee spokesperson nevertheless country")
                    .split(" ");

    private Texts() {}

    /// An article of about so many characters: headings, paragraphs, quotations and lists.
    static Article article(long seed, int length) {
        Random random = new Random(seed);
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 1, "The title of the article");
        for (int written = 0; written < length; ) {
            String words = sentences(random, 1 + random.nextInt(8));
            switch (random.nextInt(12)) {
                case 0 -> text.add(Block.Type.HEADING, 2, "A heading " + written);
                case 1 -> text.add(Block.Type.QUOTATION, 1, words);
                case 2 -> text.add(Block.Type.LIST_ITEM, 1, words);
                default -> text.add(Block.Type.PARAGRAPH, 0, words);
            }
            written += words.length();
        }
        return new Article("Title", "", "", "", "en", text.text(), text.blocks());
    }

    static Article paragraphs(String... paragraphs) {
        CanonicalText text = new CanonicalText();
        for (String paragraph : paragraphs) {
            text.add(Block.Type.PARAGRAPH, 0, paragraph);
        }
        return new Article("Title", "", "", "", "", text.text(), text.blocks());
    }

    static String sentences(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String first = WORDS[random.nextInt(WORDS.length)];
            words.append(Character.toUpperCase(first.charAt(0))).append(first.substring(1));
            for (int left = 4 + random.nextInt(20); left > 0; left--) {
                words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            words.append(i < count - 1 ? ". " : ".");
        }
        return words.toString();
    }

    /// Marks of 20 to 180 characters anywhere in a text.
    static Marks marks(long seed, int textLength, int count, int styles) {
        Random random = new Random(seed);
        List<Mark> marks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(textLength - 20);
            int end = Math.min(textLength, start + 20 + random.nextInt(160));
            marks.add(new Mark(i, new TextRange(start, end), random.nextInt(styles)));
        }
        return Marks.of(marks);
    }

    static List<MarkStyle> styles() {
        List<MarkStyle> styles = new ArrayList<>();
        for (MarkStyle.Line line : MarkStyle.Line.values()) {
            String name = line.name();
            double hue = 50.0 * styles.size();
            Color tint = Color.hsb(hue, 0.3, 1);
            Color ink = Color.hsb(hue, 1, 0.5);
            styles.add(new MarkStyle(name, name.substring(0, 1), line, tint, ink));
        }
        return styles;
    }
}
