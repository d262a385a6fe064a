package app.obelus.document;

import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// Counts the items of numbered lists while a tree is walked from the front: a list counts from the
/// number of its first item on, whatever the source says before the others.
final class Ordinals {

    private final Map<Node, Integer> next = new HashMap<>();
    private @Nullable Node item;
    private OptionalInt ordinal = OptionalInt.empty();

    /// To be told of every item once, in order.
    void enter(ListItem entered) {
        item = entered;
        ordinal = OptionalInt.empty();
        if (entered.getParent() instanceof OrderedList list) {
            Integer first = list.getMarkerStartNumber();
            int number = next.getOrDefault(list, first == null ? 1 : first);
            next.put(list, number + 1);
            ordinal = OptionalInt.of(number);
        }
    }

    /// The number of the item that was entered last; none in a list without numbers.
    OptionalInt of(ListItem asked) {
        if (!asked.equals(item)) {
            throw new IllegalStateException("not the item that was entered last");
        }
        return ordinal;
    }
}
