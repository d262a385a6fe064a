package app.obelus.document;

import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.Locale;
import java.util.Set;

/// The words of one block of Markdown without their markup.
final class InlineText {

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "template", "noscript", "iframe", "svg", "head", "title");

    private final StringBuilder words = new StringBuilder();
    private boolean lineEnded;

    /// The name of the element whose content is no words, while inside one; else empty.
    private String hidden = "";

    private InlineText() {}

    static String of(Node block) {
        InlineText text = new InlineText();
        for (Node node = block.getFirstChild(); node != null; node = Tree.next(node, block)) {
            text.add(node);
        }
        return text.words.toString();
    }

    private void add(Node node) {
        switch (node) {
            case HtmlInline html -> addTag(html.getLiteral());
            case Text text -> add(text.getLiteral());
            case Code code -> add(code.getLiteral());
            case FootnoteReference reference -> add("[" + reference.getLabel() + "]");
            case SoftLineBreak _ -> lineEnded = true;
            case HardLineBreak _ -> add("\n");
            default -> {
                // Emphasis, a link, an image: what it holds comes next.
            }
        }
    }

    private void add(String more) {
        if (!hidden.isEmpty()) {
            return;
        }
        if (lineEnded) {
            Lines.join(words, more);
        } else {
            words.append(more);
        }
        lineEnded = false;
    }

    private void addTag(String tag) {
        String name = nameOf(tag).toLowerCase(Locale.ROOT);
        if (name.equals("br")) {
            add("\n");
        } else if (hidden.isEmpty() && HIDDEN.contains(name)) {
            hidden = name;
        } else if (name.equals("/" + hidden)) {
            hidden = "";
        }
    }

    /// `p` for `<p class="x">`, `/p` for `</p>`.
    private static String nameOf(String tag) {
        int end = 1;
        while (end < tag.length()
                && (Character.isLetterOrDigit(tag.charAt(end))
                        || (end == 1 && tag.charAt(1) == '/'))) {
            end++;
        }
        return tag.isEmpty() ? "" : tag.substring(1, end);
    }
}
