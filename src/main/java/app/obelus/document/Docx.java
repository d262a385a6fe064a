package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Word documents: WordprocessingML in a ZIP archive
/// ([ECMA-376](https://ecma-international.org/publications-and-standards/standards/ecma-376)).
final class Docx implements Format {

    private static final Set<String> EXTENSIONS = Set.of("docx", "docm", "dotx", "dotm");

    @Override
    public boolean isOf(Source source) {
        return Zip.isZip(source)
                && (EXTENSIONS.contains(source.extension()) || Zip.lists(source, "word/"));
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        DocxParts parts = DocxParts.of(source);
        DocxStyles styles = DocxStyles.of(parts);
        DocxNumbering numbering = DocxNumbering.of(parts);
        Manuscript manuscript = new Manuscript(source);
        DocxText text = new DocxText(manuscript, styles, numbering);
        try (Xml xml = parts.document()) {
            findBody(xml, source);
            text.read(xml, "body");
        }
        source.reached(0.8);
        readNotes(parts, "footnote", text, manuscript);
        readNotes(parts, "endnote", text, manuscript);
        Map<String, Remark> comments = comments(parts, source);
        return manuscript.draft(parts.particulars().orLanguage(styles.language()), comments);
    }

    private static void findBody(Xml xml, Source source) throws UnreadableArticleException {
        while (xml.next()) {
            if (xml.isStart("body")) {
                return;
            }
        }
        throw source.refused(Reason.DAMAGED);
    }

    private static void readNotes(
            DocxParts parts, String sort, DocxText text, Manuscript manuscript)
            throws UnreadableArticleException {
        if (!parts.has(sort + "s")) {
            return;
        }
        try (Xml xml = parts.part(sort + "s")) {
            while (xml.next()) {
                if (xml.isStart(sort)) {
                    Integer number = text.notes().get(sort + " " + xml.attribute("id"));
                    if (number == null) {
                        xml.skip();
                    } else {
                        manuscript.open();
                        text.read(xml, sort);
                        manuscript.note(number, manuscript.close());
                    }
                }
            }
        }
    }

    private static Map<String, Remark> comments(DocxParts parts, Source source)
            throws UnreadableArticleException {
        Map<String, Remark> comments = new LinkedHashMap<>();
        if (!parts.has("comments")) {
            return comments;
        }
        try (Xml xml = parts.part("comments")) {
            while (xml.next()) {
                if (xml.isStart("comment")) {
                    String id = xml.attribute("id");
                    String author = xml.attribute("author").strip();
                    String date = xml.attribute("date").strip();
                    comments.putIfAbsent(id, new Remark(author, date, words(xml, source)));
                }
            }
        }
        return comments;
    }

    /// The words of a comment, a line a paragraph.
    private static String words(Xml xml, Source source) throws UnreadableArticleException {
        Manuscript comment = new Manuscript(source);
        new DocxText(comment, new DocxStyles(), new DocxNumbering()).read(xml, "comment");
        List<Flow.Piece> pieces = comment.close().pieces();
        return String.join("\n", pieces.stream().map(piece -> piece.words().toString()).toList());
    }
}
