package app.obelus.export;

import app.obelus.text.Block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lists of a Word document, which keeps the numbers of items apart from its text: a list a run
/// of items that count on.
final class DocxLists {

    /// As many as Word has.
    private static final int LEVELS = 9;

    private static final int BULLETS = 1;
    private static final String[] SIGNS = {"•", "◦", "▪"};

    /// A numbered list that begins with a number other than the ones before.
    private record Numbered(int level, int first) {}

    private final List<Numbered> numbered = new ArrayList<>();
    private final int[] lists = new int[LEVELS];
    private final int[] lastNumbers = new int[LEVELS];

    /// Ends all lists that are going on.
    void end() {
        Arrays.fill(lists, 0);
    }

    /// Writes to which list an item belongs.
    void writeItem(Block item, Xml xml) throws IOException {
        int level = Math.min(item.level(), LEVELS) - 1;
        Arrays.fill(lists, level + 1, LEVELS, 0);
        int list = item.ordinal().isPresent() ? list(level, item.ordinal().getAsInt()) : BULLETS;
        xml.element(
                "w:numPr",
                () -> {
                    xml.empty("w:ilvl", "w:val", Integer.toString(level));
                    xml.empty("w:numId", "w:val", Integer.toString(list));
                });
    }

    private int list(int level, int number) {
        if (lists[level] == 0 || number != lastNumbers[level] + 1) {
            numbered.add(new Numbered(level, number));
            lists[level] = BULLETS + numbered.size();
        }
        lastNumbers[level] = number;
        return lists[level];
    }

    /// Writes what the lists are, once all items have been written.
    void write(Xml xml) throws IOException {
        xml.element(
                "w:numbering",
                () -> {
                    writeKind(xml, 0, "bullet");
                    writeKind(xml, 1, "decimal");
                    xml.element(
                            "w:num",
                            () -> xml.empty("w:abstractNumId", "w:val", "0"),
                            "w:numId",
                            Integer.toString(BULLETS));
                    for (int i = 0; i < numbered.size(); i++) {
                        writeList(xml, BULLETS + 1 + i, numbered.get(i));
                    }
                },
                "xmlns:w",
                DocxStyles.NAMESPACE);
    }

    private static void writeKind(Xml xml, int kind, String format) throws IOException {
        xml.element(
                "w:abstractNum",
                () -> {
                    xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
                    for (int level = 0; level < LEVELS; level++) {
                        writeLevel(xml, level, format);
                    }
                },
                "w:abstractNumId",
                Integer.toString(kind));
    }

    private static void writeLevel(Xml xml, int level, String format) throws IOException {
        String sign =
                format.equals("bullet") ? SIGNS[level % SIGNS.length] : "%" + (level + 1) + ".";
        xml.element(
                "w:lvl",
                () -> {
                    xml.empty("w:start", "w:val", "1");
                    xml.empty("w:numFmt", "w:val", format);
                    xml.empty("w:lvlText", "w:val", sign);
                    xml.empty("w:lvlJc", "w:val", "left");
                    xml.element(
                            "w:pPr",
                            () ->
                                    xml.empty(
                                            "w:ind",
                                            "w:left",
                                            Integer.toString(720 * (level + 1)),
                                            "w:hanging",
                                            "360"));
                },
                "w:ilvl",
                Integer.toString(level));
    }

    private static void writeList(Xml xml, int id, Numbered list) throws IOException {
        xml.element(
                "w:num",
                () -> {
                    xml.empty("w:abstractNumId", "w:val", "1");
                    xml.element(
                            "w:lvlOverride",
                            () ->
                                    xml.empty(
                                            "w:startOverride",
                                            "w:val",
                                            Integer.toString(list.first())),
                            "w:ilvl",
                            Integer.toString(list.level()));
                },
                "w:numId",
                Integer.toString(id));
    }
}
