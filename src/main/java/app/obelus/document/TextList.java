package app.obelus.document;

import app.obelus.document.PlainText.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists in plain text: at least two lines with the same sort of mark, and the first line has one.
final class TextList {

    private static final Pattern BULLET = Pattern.compile("\\s*([-*+•‣◦·–])[ \\t]+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})[.)][ \\t]+(?=\\S)");

    private TextList() {}

    static boolean isOf(List<String> lines) {
        return isMarked(lines, BULLET) || (isMarked(lines, NUMBER) && countsUp(lines));
    }

    /// The items of lines that are a list; lines without a mark go on with the item above.
    static List<Item> items(List<String> lines) {
        Pattern mark = BULLET.matcher(lines.getFirst()).lookingAt() ? BULLET : NUMBER;
        int outermost = TextLines.indent(lines.getFirst());
        List<Item> items = new ArrayList<>();
        for (String line : lines) {
            Matcher found = mark.matcher(line);
            if (found.lookingAt()) {
                List<String> words = new ArrayList<>(List.of(line.substring(found.end())));
                int level = TextLines.indent(line) > outermost + 1 ? 2 : 1;
                items.add(new Item(level, ordinal(mark, found), words));
            } else {
                items.getLast().lines().add(line.strip());
            }
        }
        return items;
    }

    private static boolean isMarked(List<String> lines, Pattern mark) {
        return mark.matcher(lines.getFirst()).lookingAt()
                && lines.stream().filter(line -> mark.matcher(line).lookingAt()).limit(2).count()
                        == 2;
    }

    private static boolean countsUp(List<String> lines) {
        int last = -1;
        for (String line : lines) {
            Matcher number = NUMBER.matcher(line);
            if (number.lookingAt()) {
                int here = Integer.parseInt(number.group(1));
                if (last >= 0 && here != last + 1) {
                    return false;
                }
                last = here;
            }
        }
        return true;
    }

    private static OptionalInt ordinal(Pattern mark, Matcher found) {
        return mark.equals(NUMBER)
                ? OptionalInt.of(Integer.parseInt(found.group(1)))
                : OptionalInt.empty();
    }
}
