package app.obelus.ui.claims;

import app.obelus.anchor.HardTokens;
import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;
import app.obelus.ui.WordNodes;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words of an article, with those in them that have to be checked standing out: figures, names,
/// negations and the like.
final class HardText extends TextFlow {

    /// What is longer is read in the article.
    private static final int LONGEST = 900;

    private String shown = "";

    HardText() {
        getStyleClass().addAll("quote", "quote-words", "hard-text");
        setMouseTransparent(true);
    }

    void show(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        String some =
                line.length() <= LONGEST
                        ? line
                        : line.substring(0, Graphemes.borderBefore(line, LONGEST)) + "…";
        getChildren().clear();
        int from = 0;
        for (TextRange hard : HardTokens.in(some)) {
            add(some.substring(from, hard.start()), false);
            add(hard.in(some), true);
            from = hard.end();
        }
        add(some.substring(from), false);
        setAccessibleText(some);
    }

    private void add(String words, boolean hard) {
        if (words.isEmpty()) {
            return;
        }
        for (Text node : WordNodes.of(words)) {
            if (hard) {
                node.getStyleClass().add("hard-token");
            }
            getChildren().add(node);
        }
    }
}
