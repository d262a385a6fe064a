package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Counts the items of a Word document's lists as Word does (ECMA-376 part 1, 17.9): lists with one
/// abstract definition go on with each other's numbers unless one says where it starts.
final class DocxNumbering {

    private static final int LEVELS = 9;

    /// @param isShown whether there is a mark before the item at all
    /// @param isCounted whether that is a number
    /// @param restart the highest level, from 1, that this one goes on counting behind
    private record Level(int start, boolean isShown, boolean isCounted, int restart) {}

    private static final class Definition {
        private final Map<Integer, Level> levels = new HashMap<>();
        private final Map<Integer, Integer> counts = new HashMap<>();
        private String link = "";
    }

    private static final class Numbering {
        private String definition = "";
        private final Map<Integer, Level> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private final Set<Integer> started = new HashSet<>();
    }

    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Definition> linked = new HashMap<>();
    private final Map<Integer, Numbering> lists = new HashMap<>();
    private boolean isKnown;

    static DocxNumbering of(DocxParts parts) throws UnreadableArticleException {
        DocxNumbering numbering = new DocxNumbering();
        if (parts.has("numbering")) {
            numbering.isKnown = true;
            try (Xml xml = parts.part("numbering")) {
                numbering.read(xml);
            }
        }
        return numbering;
    }

    private void read(Xml xml) throws UnreadableArticleException {
        Definition definition = new Definition();
        Numbering list = new Numbering();
        Map<Integer, Level> levels = definition.levels;
        int overridden = 0;
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "abstractNum" -> {
                    definition = new Definition();
                    levels = definition.levels;
                    definitions.putIfAbsent(xml.attribute("abstractNumId"), definition);
                }
                case "styleLink" -> linked.putIfAbsent(value, definition);
                case "numStyleLink" -> definition.link = value;
                case "num" -> {
                    list = new Numbering();
                    levels = list.levels;
                    lists.putIfAbsent(DocxNumbered.number(xml.attribute("numId"), 0), list);
                }
                case "abstractNumId" -> list.definition = value;
                case "lvlOverride" -> overridden = DocxNumbered.number(xml.attribute("ilvl"), 0);
                case "startOverride" -> list.starts.put(overridden, DocxNumbered.number(value, 1));
                case "lvl" -> {
                    int number = DocxNumbered.number(xml.attribute("ilvl"), 0);
                    levels.put(number, level(xml, number));
                }
                default -> {
                    // Says how the numbers look.
                }
            }
        }
    }

    private static Level level(Xml xml, int number) throws UnreadableArticleException {
        int start = 0;
        int restart = number;
        String format = "decimal";
        String text = "%";
        while (xml.next() && !xml.isEnd("lvl")) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> start = DocxNumbered.number(value, 0);
                case "numFmt" -> format = value;
                case "lvlText" -> text = value;
                case "lvlRestart" -> restart = DocxNumbered.number(value, number);
                default -> {
                    // Says how the numbers look.
                }
            }
        }
        boolean isBullet = format.equals("bullet");
        boolean isNumber = !isBullet && !format.equals("none") && text.contains("%");
        boolean isShown = isBullet || isNumber || !text.isBlank();
        return new Level(start, isShown, isNumber, restart);
    }

    /// The next item of a list.
    ///
    /// @return its number, which is none where it has another mark; null if there is no such list,
    ///   or its items have no marks
    @Nullable OptionalInt item(DocxNumbered item) {
        if (!isKnown) {
            return OptionalInt.empty();
        }
        Numbering list = lists.get(item.list());
        Definition definition = list == null ? null : definition(list);
        if (list == null || definition == null) {
            return null;
        }
        int at = Math.min(item.level(), LEVELS - 1);
        Level level = level(list, definition, at);
        if (level == null) {
            return OptionalInt.empty();
        }
        if (!level.isShown) {
            return null;
        }
        int number = next(list, definition, at, level);
        return level.isCounted ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private @Nullable Definition definition(Numbering list) {
        Definition definition = definitions.get(list.definition);
        return definition == null || definition.link.isEmpty()
                ? definition
                : linked.getOrDefault(definition.link, definition);
    }

    private static @Nullable Level level(Numbering list, Definition definition, int at) {
        return list.levels.getOrDefault(at, definition.levels.get(at));
    }

    private static int next(Numbering list, Definition definition, int at, Level level) {
        Integer before = definition.counts.get(at);
        int number = before == null ? list.starts.getOrDefault(at, level.start) : before + 1;
        if (list.started.add(at) && list.starts.containsKey(at)) {
            number = list.starts.getOrDefault(at, number);
        }
        definition.counts.put(at, number);
        for (int below = at + 1; below < LEVELS; below++) {
            Level lower = level(list, definition, below);
            if (lower == null || (lower.restart > 0 && at < lower.restart)) {
                definition.counts.remove(below);
            }
        }
        return number;
    }
}
