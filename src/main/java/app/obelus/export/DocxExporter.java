package app.obelus.export;

import java.io.IOException;
import java.io.OutputStream;

/// A Word document
/// ([ECMA-376](https://ecma-international.org/publications-and-standards/standards/ecma-376/)) with
/// the article's text, and each claim as a comment on the words that it quotes.
final class DocxExporter implements Exporter {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        ZipParts parts = new ZipParts(out);
        parts.addXml("[Content_Types].xml", DocxExporter::writeTypes);
        parts.addXml(
                "_rels/.rels", xml -> writeRelations(xml, "officeDocument", "word/document.xml"));
        parts.addXml(
                "word/_rels/document.xml.rels",
                xml ->
                        writeRelations(
                                xml,
                                "styles",
                                "styles.xml",
                                "comments",
                                "comments.xml",
                                "numbering",
                                "numbering.xml"));
        parts.addXml("word/styles.xml", DocxStyles::write);
        DocxLists lists = new DocxLists();
        DocxComments comments = new DocxComments(export.codebook());
        parts.addXml(
                "word/document.xml",
                xml -> new DocxText(xml, lists, comments).write(export.articles()));
        parts.addXml("word/comments.xml", comments::write);
        parts.addXml("word/numbering.xml", lists::write);
        parts.finish();
    }

    private static void writeTypes(Xml xml) throws IOException {
        xml.element(
                "Types",
                () -> {
                    xml.empty(
                            "Default",
                            "Extension",
                            "rels",
                            "ContentType",
                            "application/vnd.openxmlformats-package.relationships+xml");
                    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
                    writeType(xml, "document", "document.main");
                    writeType(xml, "styles", "styles");
                    writeType(xml, "comments", "comments");
                    writeType(xml, "numbering", "numbering");
                },
                "xmlns",
                PACKAGE + "content-types");
    }

    private static void writeType(Xml xml, String part, String type) throws IOException {
        xml.empty(
                "Override",
                "PartName",
                "/word/" + part + ".xml",
                "ContentType",
                TYPES + type + "+xml");
    }

    /// @param targets kinds of relations and where they lead, by turns
    private static void writeRelations(Xml xml, String... targets) throws IOException {
        xml.element(
                "Relationships",
                () -> {
                    for (int i = 0; i < targets.length; i += 2) {
                        xml.empty(
                                "Relationship",
                                "Id",
                                "rId" + (i / 2 + 1),
                                "Type",
                                OFFICE + "/" + targets[i],
                                "Target",
                                targets[i + 1]);
                    }
                },
                "xmlns",
                PACKAGE + "relationships");
    }
}
