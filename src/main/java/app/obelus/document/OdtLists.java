package app.obelus.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Counts the items of an OpenDocument text's lists.
final class OdtLists {

    private static final class Open {
        private final String style;
        private final OdtStyles.Level level;
        private int next;
        private boolean isMarked;
        private OptionalInt ordinal = OptionalInt.empty();

        Open(String style, OdtStyles.Level level) {
            this.style = style;
            this.level = level;
            this.next = level.start();
        }
    }

    private final OdtStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();

    /// Where numbers go on, by the list's name, and by its style and level.
    private final Map<String, Integer> next = new HashMap<>();

    private final Deque<String> names = new ArrayDeque<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void beginList(Xml xml) {
        String own = xml.attribute("style-name");
        Open around = open.peek();
        String style = own.isEmpty() && around != null ? around.style : own;
        int depth = open.size() + 1;
        Open list = new Open(style, styles.level(style, depth));
        String before = xml.attribute("continue-list");
        if (!before.isEmpty()) {
            list.next = next.getOrDefault("#" + before + " " + depth, list.next);
        } else if (xml.attribute("continue-numbering").equals("true")) {
            list.next = next.getOrDefault(style + " " + depth, list.next);
        }
        open.push(list);
        names.push(xml.attribute("id"));
    }

    void endList() {
        Open list = open.poll();
        if (list != null) {
            int depth = open.size() + 1;
            next.put(list.style + " " + depth, list.next);
            next.put("#" + names.pop() + " " + depth, list.next);
        }
    }

    /// @param isHeader whether it has no mark, though it stands in the list
    void beginItem(Xml xml, boolean isHeader) {
        Open list = open.peek();
        if (list != null) {
            list.next = DocxNumbered.number(xml.attribute("start-value"), list.next);
            list.isMarked = !isHeader;
            list.ordinal = OptionalInt.empty();
            if (list.level.isCounted() && !isHeader) {
                list.ordinal = OptionalInt.of(list.next);
            }
        }
    }

    /// Whether the next paragraph is the first of an item.
    boolean isAtItem() {
        Open list = open.peek();
        return list != null && list.isMarked;
    }

    /// The number of the item whose first paragraph this is. Only now is it counted: an item that
    /// holds nothing but a list of its own has no number in the text.
    OptionalInt take() {
        Open list = open.element();
        list.isMarked = false;
        list.next++;
        return list.ordinal;
    }

    /// How deep the lists are nested.
    int depth() {
        return open.size();
    }
}
