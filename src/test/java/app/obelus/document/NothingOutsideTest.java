package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that name other files and addresses in every way that their format has: none is read, none
/// is asked for.
class NothingOutsideTest {

    private static final String SECRET = "the secret of another file";

    @TempDir Path folder;

    private final ArticleReader reader = ArticleReader.ofEveryFormat();
    private ServerSocket listening;
    private String address;
    private String file;

    // JUnit calls it first.
    @SuppressWarnings("NullAway.Init")
    NothingOutsideTest() {}

    @BeforeEach
    void listen() throws IOException {
        listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        address = "http://127.0.0.1:" + listening.getLocalPort() + "/";
        file = Files.writeString(folder.resolve("secret.txt"), SECRET).toUri().toString();
    }

    @AfterEach
    void stopListening() throws IOException {
        listening.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.md"})
    void isAskedForByAPage(String name) throws Exception {
        assertReads(
                "Words.",
                name,
                """
                <html><head><base href="ADDRESS"><link rel="stylesheet" href="ADDRESSa.css">
                <meta http-equiv="refresh" content="0;url=ADDRESS"><script src="ADDRESSa.js"></script>
                <style>@import url(ADDRESSb.css); body { background: url(FILE) }</style></head>
                <body background="ADDRESS"><iframe src="FILE"></iframe><object data="FILE"></object>
                <embed src="ADDRESS"><img src="ADDRESS"><video src="ADDRESS"></video>
                <p>Words.</p></body></html>
                """);
    }

    @Test
    void isAskedForByWordDocuments() throws Exception {
        String document =
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <w:body><w:altChunk r:id="r2"/><w:p><w:r><w:t>Words.</w:t></w:r></w:p></w:body>
                </w:document>""";
        assertReads("Words.", "a.docx", docx("", document));
        assertRefusedOrReads("a.docx", docx(ENTITIES, document.replace("Words.", "&a;&b;")));
    }

    @Test
    void isAskedForByTextsOfLibreOffice() throws Exception {
        String content =
                """
                <office:document-content
                 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>
                <text:section><text:section-source xlink:href="FILE"/></text:section>
                <text:p>Words.</text:p></office:text></office:body></office:document-content>""";
        assertReads("Words.", "a.odt", odt("", content));
        assertRefusedOrReads("a.odt", odt(ENTITIES, content.replace("Words.", "&a;&b;")));
    }

    @Test
    void isAskedForByBooks() throws Exception {
        String chapter =
                """
                <html xmlns="http://www.w3.org/1999/xhtml"><head>
                <link rel="stylesheet" href="ADDRESS"/></head><body><img src="FILE"/>
                <p>Words.</p><script src="ADDRESS"/></body></html>""";
        assertReads("Words.", "a.epub", epub("", "a.xhtml", chapter));
        assertRefusedOrReads(
                "a.epub", epub(ENTITIES, "a.xhtml", chapter.replace("Words.", "&a;&b;")));
        assertRefusedOrReads("a.epub", epub("", "../../" + folder + "/secret.txt", chapter));
        assertRefusedOrReads("a.epub", epub("", "FILE", chapter));
    }

    @Test
    void isAskedForByRichText() throws Exception {
        assertReads(
                "Words.",
                "a.rtf",
                """
                {\\rtf1{\\*\\template ADDRESS}{\\field{\\*\\fldinst INCLUDETEXT "FILE"}{\\fldrslt }}
                {\\field{\\*\\fldinst INCLUDEPICTURE "ADDRESS"}{\\fldrslt }}Words.}""");
    }

    private static final String ENTITIES =
            "<!DOCTYPE x SYSTEM \"ADDRESSa.dtd\" [<!ENTITY a SYSTEM \"FILE\">"
                    + "<!ENTITY b SYSTEM \"ADDRESSb\"><!ENTITY % c SYSTEM \"ADDRESSc\">%c;]>";

    private byte[] docx(String doctype, String document) throws IOException {
        return zip(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.\
                relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/\
                vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""",
                "_rels/.rels",
                relationships("officeDocument", "word/document.xml", ""),
                "word/_rels/document.xml.rels",
                relationships("aFChunk", "FILE", " TargetMode=\"External\""),
                "word/document.xml",
                doctype + document);
    }

    private static String relationships(String type, String target, String mode) {
        return """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
        relationships/%s" Target="%s"%s/></Relationships>"""
                .formatted(type, target, mode);
    }

    private byte[] odt(String doctype, String content) throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                doctype + content);
    }

    private byte[] epub(String doctype, String href, String chapter) throws IOException {
        return zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                """
                <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">\
                <rootfiles><rootfile full-path="book.opf"\
                 media-type="application/oebps-package+xml"/></rootfiles></container>""",
                "book.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>\
                <item id="a" href="%s" media-type="application/xhtml+xml"/></manifest>\
                <spine><itemref idref="a"/></spine></package>"""
                        .formatted(href),
                "a.xhtml",
                doctype + chapter);
    }

    private byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(bytes(entries[i + 1]));
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    private byte[] bytes(String content) {
        return content.replace("ADDRESS", address)
                .replace("FILE", file)
                .getBytes(StandardCharsets.UTF_8);
    }

    private void assertReads(String words, String name, String content) throws Exception {
        assertReads(words, name, bytes(content));
    }

    private void assertReads(String words, String name, byte[] content) throws Exception {
        assertEquals(words, reader.read(name, content).article().text());
        assertNothingAskedFor();
    }

    private void assertRefusedOrReads(String name, byte[] content) throws Exception {
        try {
            String text = reader.read(name, content).article().text();
            assertFalse(text.contains(SECRET), text);
        } catch (UnreadableArticleException e) {
            assertFalse(String.valueOf(e.getMessage()).contains(SECRET), e.getMessage());
        }
        assertNothingAskedFor();
    }

    /// Whoever asked before this did so while the file was read, and waits at the door now.
    private void assertNothingAskedFor() throws IOException {
        listening.setSoTimeout(1);
        assertThrows(SocketTimeoutException.class, () -> listening.accept().close());
    }
}
