package app.obelus.ui.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A small Word document with two comments.
final class DocxFile {

    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private DocxFile() {}

    /// Says that the chamber voted 476 to 151, about which an editor asks twice.
    static Path of(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
                officedocument.wordprocessingml.document.main+xml"/>
                <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-\
                officedocument.wordprocessingml.comments+xml"/></Types>""");
        parts.put("_rels/.rels", relationship("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relationship("comments", "comments.xml"));
        parts.put(
                "word/document.xml",
                "<w:document"
                        + W
                        + "><w:body><w:p>"
                        + run("The chamber voted ")
                        + comment(0, run("476 to 151"))
                        + run(" on ")
                        + comment(1, run("Tuesday"))
                        + run(".")
                        + "</w:p></w:body></w:document>");
        parts.put(
                "word/comments.xml",
                "<w:comments"
                        + W
                        + ">"
                        + said(0, "Who counted?")
                        + said(1, "Which one?")
                        + "</w:comments>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String relationship(String type, String target) {
        return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
        relationships/%s" Target="%s"/></Relationships>"""
                .formatted(type, target);
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String comment(int id, String runs) {
        return "<w:commentRangeStart w:id=\"%1$d\"/>%2$s<w:commentRangeEnd w:id=\"%1$d\"/>"
                        .formatted(id, runs)
                + "<w:r><w:commentReference w:id=\""
                + id
                + "\"/></w:r>";
    }

    private static String said(int id, String words) {
        return "<w:comment w:id=\"%d\" w:author=\"Grace\" w:date=\"2026-05-01T10:00:00Z\"><w:p>%s</w:p></w:comment>"
                .formatted(id, run(words));
    }
}
