package app.obelus.document;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/// The numbers that browsers show before the items of lists. To be asked for every item once, in
/// the order of the page.
final class HtmlOrdinals {

    private final Map<HtmlNode, Integer> next = new HashMap<>();

    /// None for an item of a list without numbers, or with a number that no block may have.
    OptionalInt of(HtmlNode item) {
        HtmlNode list = item.parent();
        if (list == null || !list.is("ol")) {
            return OptionalInt.empty();
        }
        int number = number(item, "value", next.getOrDefault(list, number(list, "start", 1)));
        next.put(list, number + (list.hasAttribute("reversed") ? -1 : 1));
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static int number(HtmlNode node, String attribute, int otherwise) {
        String value = node.attribute(attribute).strip();
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }
}
