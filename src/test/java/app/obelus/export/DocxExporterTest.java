package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A Word document, as Apache POI reads it.
class DocxExporterTest {

    /// POI takes a text of one word a million times for an attack, which it is meant to be.
    @BeforeAll
    static void readHostileFiles() {
        ZipSecureFile.setMinInflateRatio(0);
    }

    @Test
    void commentsOnTheWordsThatAClaimQuotes() throws IOException {
        try (XWPFDocument document = open(write(BridgeArticle.whole()))) {
            assertEquals(
                    List.of(
                            "The bridge \uD83C\uDF09 cost 2.5",
                            "2.5 million",
                            "2.5 million",
                            "in May.\n\nNobody was hurt",
                            "It fell down."),
                    commented(document));
        }
    }

    @Test
    void aCommentSaysWhatTheClaimSays() throws IOException {
        try (XWPFDocument document = open(write(BridgeArticle.export(BridgeArticle.COST)))) {
            assertEquals(2, document.getComments().length);
            XWPFComment comment = document.getComments()[0];
            assertEquals(
                    List.of("0", "Ada", "A", "2026-11-23T09:00:00Z"),
                    List.of(
                            comment.getId(),
                            comment.getAuthor(),
                            comment.getInitials(),
                            comment.getDate().toInstant().toString()));
            assertEquals(
                    List.of(
                            "Refuted · Figure",
                            "The bridge cost 2.5 million.",
                            "The mayor, 2026-11-02",
                            "The *budget* says **3.1**.",
                            "Ask again.",
                            "Evidence (refutes): https://example.org/budget — “3.1 million” — Page 4.",
                            "Tags: money, city hall"),
                    comment.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }

    @Test
    void keepsWhatTheBlocksAre() throws IOException {
        try (XWPFDocument document = open(write(BridgeArticle.whole()))) {
            assertEquals(
                    List.of(
                            "Title A Bridge",
                            "Subtitle Ada \"A.\" Byline · 2026-11-01 · https://example.org/bridge",
                            "Heading1 A bridge opens",
                            "null The bridge \uD83C\uDF09 cost 2.5 million, and opened in May.",
                            "null Nobody was hurt.\nIt is <red> & long.",
                            "Quote We paid 2.5 million.",
                            "ListParagraph bullet 1 steel",
                            "ListParagraph decimal 2 third",
                            "ListParagraph decimal 2 fourth",
                            "HTMLPreformatted a\n  b",
                            "Heading1 Claims without a place in the text",
                            "null It fell down."),
                    document.getParagraphs().stream().map(DocxExporterTest::told).toList());
        }
    }

    @Test
    void writesATitleThatTheTextBeginsWithOnce() throws IOException {
        Article article = BridgeArticle.with().article();
        Article titled =
                new Article(
                        "A bridge opens",
                        "Ada",
                        "",
                        "",
                        "en",
                        article.text(),
                        article.blocks().subList(0, 2));
        try (XWPFDocument document =
                open(write(BridgeArticle.export(BridgeArticle.of(titled, BridgeArticle.COST))))) {
            assertEquals(
                    List.of(
                            "Subtitle Ada",
                            "Title A bridge opens",
                            "null The bridge \uD83C\uDF09 cost 2.5 million, and opened in May."),
                    document.getParagraphs().stream().map(DocxExporterTest::told).toList());
        }
    }

    @Test
    void writesTheSameBytesAgain() {
        assertArrayEquals(write(BridgeArticle.whole()), write(BridgeArticle.whole()));
    }

    @Test
    void writesAnArticleWhoseBlocksNobodyKnows() throws IOException {
        Article article = BridgeArticle.with().article();
        AnnotatedArticle flat =
                BridgeArticle.of(article.withText(article.text(), List.of()), BridgeArticle.ACROSS);
        try (XWPFDocument document = open(write(BridgeArticle.export(flat)))) {
            assertEquals(List.of("in May.\n\nNobody was hurt"), commented(document));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void commentsOnRangesHoweverTheyOverlap(long seed) throws IOException {
        String text = BridgeArticle.TEXT;
        Random random = new Random(seed);
        Set<Claim> claims = new LinkedHashSet<>();
        while (claims.size() < 40) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(Math.min(60, text.length() - start));
            String words = new TextRange(start, end).in(text);
            if (words.equals(words.strip())
                    && !Character.isLowSurrogate(words.charAt(0))
                    && !Character.isHighSurrogate(words.charAt(words.length() - 1))) {
                claims.add(Claims.on(words, text, start));
            }
        }
        List<Claim> list = List.copyOf(claims);
        try (XWPFDocument document =
                open(write(BridgeArticle.export(list.toArray(Claim[]::new))))) {
            assertEquals(list.stream().map(Claim::quote).toList(), commented(document));
        }
    }

    @ParameterizedTest
    @MethodSource("app.obelus.export.BridgeArticle#hostile")
    void noTextBreaksTheDocument(String hostile) throws IOException {
        AnnotatedArticle article = BridgeArticle.articleSaying(hostile);
        try (XWPFDocument document = open(write(BridgeArticle.export(article)))) {
            assertEquals(
                    List.of(shown(article.claims().getLast().quote()), "2.5 million"),
                    commented(document).stream().map(DocxExporterTest::shown).toList());
        }
    }

    /// Marks of line ends are all the same in a document.
    private static String shown(String text) {
        return Utf8.printable(text).replaceAll("\\s+", " ");
    }

    private static String told(XWPFParagraph paragraph) {
        String list =
                paragraph.getNumID() == null
                        ? ""
                        : " " + paragraph.getNumFmt() + " " + paragraph.getNumID();
        return paragraph.getStyle() + list + " " + paragraph.getText();
    }

    /// The words that each comment is on, in the order of the comments.
    private static List<String> commented(XWPFDocument document) {
        Map<String, StringBuilder> open = new LinkedHashMap<>();
        Map<String, String> closed = new LinkedHashMap<>();
        walk(document.getDocument().getDomNode(), open, closed);
        assertEquals(Map.of(), open);
        return Stream.of(document.getComments())
                .map(comment -> String.valueOf(closed.get(comment.getId())))
                .toList();
    }

    private static void walk(
            Node node, Map<String, StringBuilder> open, Map<String, String> closed) {
        String added = "";
        switch (node.getNodeName()) {
            case "w:commentRangeStart" -> open.put(id(node), new StringBuilder());
            case "w:commentRangeEnd" -> closed.put(id(node), String.valueOf(open.remove(id(node))));
            case "#text" ->
                    added =
                            node.getParentNode().getNodeName().equals("w:t")
                                    ? node.getNodeValue()
                                    : "";
            case "w:br" -> added = "\n";
            case "w:tab" -> added = "\t";
            default -> {}
        }
        for (StringBuilder words : open.values()) {
            words.append(added);
        }
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        children.forEach(child -> walk(child, open, closed));
        if (node.getNodeName().equals("w:p")) {
            open.values().forEach(words -> words.append("\n\n"));
        }
    }

    private static String id(Node node) {
        return ((Element) node).getAttribute("w:id");
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] write(Export export) {
        try {
            var out = new ByteArrayOutputStream();
            new DocxExporter().write(export, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
