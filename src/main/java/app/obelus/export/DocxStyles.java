package app.obelus.export;

import java.io.IOException;

/// How the paragraphs of a Word document look. The names are those that Word knows, so that people
/// can give them looks of their own.
final class DocxStyles {

    /// WordprocessingML.
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading";
    static final String QUOTE = "Quote";
    static final String LIST = "ListParagraph";
    static final String CODE = "HTMLPreformatted";
    static final String CAPTION = "Caption";
    static final String COMMENT = "CommentText";
    static final String COMMENT_SIGN = "CommentReference";

    /// In half points, by level.
    private static final int[] HEADING_SIZES = {36, 30, 26, 24, 22, 22};

    private DocxStyles() {}

    static void write(Xml xml) throws IOException {
        xml.element(
                "w:styles",
                () -> {
                    xml.element(
                            "w:docDefaults",
                            () ->
                                    xml.element(
                                            "w:rPrDefault",
                                            () ->
                                                    xml.element(
                                                            "w:rPr",
                                                            () -> writeFont(xml, "Calibri", 22))));
                    paragraph(xml, "Normal", "Normal", 22, 160);
                    paragraph(xml, TITLE, "Title", 52, 80);
                    paragraph(xml, SUBTITLE, "Subtitle", 22, 320);
                    for (int level = 1; level <= HEADING_SIZES.length; level++) {
                        heading(xml, level);
                    }
                    paragraph(xml, QUOTE, "Quote", 22, 160, "w:left", "720");
                    paragraph(xml, LIST, "List Paragraph", 22, 80);
                    code(xml);
                    paragraph(xml, CAPTION, "caption", 20, 160);
                    paragraph(xml, COMMENT, "annotation text", 20, 40);
                    sign(xml);
                },
                "xmlns:w",
                NAMESPACE);
    }

    private static void heading(Xml xml, int level) throws IOException {
        style(
                xml,
                HEADING + level,
                "heading " + level,
                () -> {
                    xml.element(
                            "w:pPr",
                            () -> {
                                xml.empty("w:keepNext");
                                xml.empty("w:spacing", "w:before", "240", "w:after", "80");
                                xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1));
                            });
                    xml.element(
                            "w:rPr",
                            () -> {
                                xml.empty("w:b");
                                writeSize(xml, HEADING_SIZES[level - 1]);
                            });
                });
    }

    private static void paragraph(
            Xml xml, String id, String name, int size, int after, String... indent)
            throws IOException {
        style(
                xml,
                id,
                name,
                () -> {
                    xml.element(
                            "w:pPr",
                            () -> {
                                xml.empty("w:spacing", "w:after", Integer.toString(after));
                                if (indent.length > 0) {
                                    xml.empty("w:ind", indent);
                                }
                            });
                    xml.element("w:rPr", () -> writeSize(xml, size));
                });
    }

    private static void code(Xml xml) throws IOException {
        style(
                xml,
                CODE,
                "HTML Preformatted",
                () -> xml.element("w:rPr", () -> writeFont(xml, "Consolas", 20)));
    }

    private static void sign(Xml xml) throws IOException {
        xml.element(
                "w:style",
                () -> {
                    xml.empty("w:name", "w:val", "annotation reference");
                    xml.element("w:rPr", () -> writeSize(xml, 16));
                },
                "w:type",
                "character",
                "w:styleId",
                COMMENT_SIGN);
    }

    private static void style(Xml xml, String id, String name, Xml.Content looks)
            throws IOException {
        boolean normal = id.equals("Normal");
        xml.element(
                "w:style",
                () -> {
                    xml.empty("w:name", "w:val", name);
                    if (!normal) {
                        xml.empty("w:basedOn", "w:val", "Normal");
                    }
                    looks.write();
                },
                "w:type",
                "paragraph",
                "w:default",
                normal ? "1" : "0",
                "w:styleId",
                id);
    }

    private static void writeFont(Xml xml, String font, int size) throws IOException {
        xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:cs", font);
        writeSize(xml, size);
    }

    private static void writeSize(Xml xml, int halfPoints) throws IOException {
        xml.empty("w:sz", "w:val", Integer.toString(halfPoints));
    }
}
