package app.obelus.document;

import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;

/// Makes blocks of the elements of an article: where one begins or ends that stands by itself, so
/// does a block.
final class HtmlBlocks {

    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

    private static final class Item {
        private final OptionalInt ordinal;
        private boolean begun;

        Item(OptionalInt ordinal) {
            this.ordinal = ordinal;
        }
    }

    private final CanonicalText canonical;
    private final StringBuilder line = new StringBuilder();
    private final HtmlRow row = new HtmlRow();
    private final HtmlOrdinals ordinals = new HtmlOrdinals();
    private final Deque<Item> items = new ArrayDeque<>();
    private final Deque<HtmlNode> captions = new ArrayDeque<>();
    private int lists;
    private int quotations;
    private int preformatted;
    private int rows;
    private int heading;

    private HtmlBlocks(CanonicalText canonical) {
        this.canonical = canonical;
    }

    static void add(HtmlNode article, CanonicalText canonical) {
        HtmlBlocks blocks = new HtmlBlocks(canonical);
        HtmlNode node = article;
        while (node != null) {
            blocks.enter(node);
            HtmlNode next = node.first();
            while (node != null && next == null) {
                blocks.leave(node);
                next = node == article ? null : node.next();
                node = node == article ? null : next == null ? node.parent() : node;
            }
            node = next;
        }
        blocks.flush();
    }

    private void enter(HtmlNode node) {
        if (node.isText()) {
            if (preformatted > 0) {
                line.append(node.text());
            } else {
                HtmlSpace.fold(HtmlRaised.words(node, line), line);
            }
            return;
        }
        if (node.is("br")) {
            line.append('\n');
        } else if (HtmlTags.standsByItself(node)) {
            flush();
            open(node);
        }
    }

    private void open(HtmlNode node) {
        if (PREFORMATTED.contains(node.name())) {
            preformatted++;
        } else if (HtmlTags.isHeading(node)) {
            heading = node.name().charAt(1) - '0';
        }
        if (HtmlTags.isCaption(node)) {
            captions.push(node);
        }
        switch (node.name()) {
            case "blockquote" -> quotations++;
            case "ol", "ul", "menu", "dir" -> lists++;
            case "li" -> items.push(new Item(ordinals.of(node)));
            case "tr" -> beginRow(node);
            default -> {
                // Only sets its words apart.
            }
        }
    }

    private void leave(HtmlNode node) {
        if (node.isText() || !HtmlTags.standsByItself(node)) {
            return;
        }
        flush();
        if (PREFORMATTED.contains(node.name())) {
            preformatted--;
        } else if (HtmlTags.isHeading(node)) {
            heading = 0;
        }
        if (captions.peek() == node) {
            captions.pop();
        }
        switch (node.name()) {
            case "blockquote" -> quotations--;
            case "ol", "ul", "menu", "dir" -> lists--;
            case "li" -> items.pop();
            case "td", "th" -> endCell(node);
            case "tr" -> endRow(node);
            default -> {
                // Only sets its words apart.
            }
        }
    }

    private static boolean isOfData(HtmlNode rowOrCell) {
        HtmlNode above = rowOrCell.parent();
        while (above != null && !above.is("data-table") && !above.is("table")) {
            above = above.parent();
        }
        return above != null && above.is("data-table");
    }

    private void beginRow(HtmlNode node) {
        if (isOfData(node)) {
            rows++;
            if (rows == 1) {
                row.begin(node);
            }
        }
    }

    private void endCell(HtmlNode cell) {
        if (rows == 1 && isOfData(cell)) {
            row.endCell(cell);
        }
    }

    private void endRow(HtmlNode node) {
        if (!isOfData(node)) {
            return;
        }
        rows--;
        if (rows == 0) {
            canonical.add(Block.Type.TABLE_ROW, 0, row.end());
        }
    }

    private void flush() {
        if (line.isEmpty()) {
            return;
        }
        String words = line.toString();
        line.setLength(0);
        if (!HtmlSpace.isVisible(words)) {
            return;
        }
        if (rows > 0) {
            row.add(HtmlSpace.folded(words));
            return;
        }
        words = preformatted > 0 ? words : HtmlSpace.trimmed(withoutSpaceAtBreaks(words));
        Item item = items.peek();
        if (preformatted > 0) {
            canonical.add(Block.Type.PREFORMATTED, 0, words);
        } else if (heading > 0) {
            canonical.add(Block.Type.HEADING, heading, words.replace('\n', ' '));
        } else if (!captions.isEmpty()) {
            canonical.add(Block.Type.CAPTION, 0, words);
        } else if (item != null && !item.begun) {
            canonical.addItem(Math.max(1, lists), item.ordinal, words);
        } else if (quotations > 0) {
            canonical.add(Block.Type.QUOTATION, quotations, words);
        } else {
            canonical.add(Block.Type.PARAGRAPH, 0, words);
        }
        if (item != null) {
            item.begun = true;
        }
    }

    private static String withoutSpaceAtBreaks(String words) {
        return words.indexOf('\n') < 0 ? words : words.replace(" \n", "\n");
    }
}
