package app.obelus.ui;

import app.obelus.text.ComplexScripts;

import javafx.scene.text.Text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words as nodes for a text flow. JavaFX on Linux breaks lines wrongly, or fails, where a text
/// node with combining marks or right-to-left letters is broken: such words get a node each.
public final class WordNodes {

    /// A word without a place to break is cut into nodes of this many characters.
    private static final int LONGEST_NODE = 20;

    private WordNodes() {}

    /// Nodes that show a text together.
    public static List<Text> of(String text) {
        return ComplexScripts.areIn(text) ? nodes(text) : List.of(new Text(text));
    }

    private static List<Text> nodes(String text) {
        List<Text> nodes = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int from = 0;
        int next = breaks.next();
        for (int i = 1; i <= text.length(); i++) {
            boolean cut =
                    i == text.length()
                            || i == next
                            || isOfWord(text.charAt(i - 1)) != isOfWord(text.charAt(i))
                            || i - from >= LONGEST_NODE;
            if (i == next && i < text.length()) {
                next = breaks.next();
            }
            if (cut && (i == text.length() || characters.isBoundary(i))) {
                nodes.add(new Text(text.substring(from, i)));
                from = i;
            }
        }
        return nodes;
    }

    private static boolean isOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isSurrogate(c)
                || c == 0x200d
                || c == 0x200c
                || c >> 4 == 0xfe0;
    }
}
