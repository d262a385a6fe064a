package app.obelus.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What a fuzzer runs: one reader at a time, on whatever bytes it thinks up. A reader may refuse
/// them, and nothing else: an unchecked exception that is not caught, an overflow of the stack, too
/// much memory or too much time is a finding.
///
/// `mvn -q -Pfuzz verify -DskipTests -Dfuzz=pdf -Dfuzz.seconds=600`
///
/// The readers of packed formats get the bytes as the part that holds the text, since hardly any
/// change of a packed file leaves one that can be unpacked; `zip` gets them as they are.
public final class ReaderFuzz {

    private static final String FORMAT = System.getProperty("obelus.fuzz", "txt");

    private static final ArticleReader READER = ArticleReader.ofEveryFormat();

    private ReaderFuzz() {}

    /// Called by the fuzzer.
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try {
            READER.read(name(), content(bytes)).article();
        } catch (UnreadableArticleException e) {
            boolean unforeseen =
                    e.reason() == UnreadableArticleException.Reason.DAMAGED
                            && e.getCause() instanceof RuntimeException;
            if (unforeseen || e.getCause() instanceof Error) {
                throw new AssertionError("told as damage, but was not foreseen", e.getCause());
            }
        }
    }

    private static String name() {
        return FORMAT.equals("zip") ? "fuzzed" : "fuzzed." + FORMAT;
    }

    private static byte[] content(byte[] bytes) throws IOException {
        return switch (FORMAT) {
            case "docx" -> zip("word/document.xml", bytes, "[Content_Types].xml", TYPES);
            case "odt" ->
                    zip(
                            "mimetype",
                            "application/vnd.oasis.opendocument.text"
                                    .getBytes(StandardCharsets.US_ASCII),
                            "content.xml",
                            bytes);
            case "epub" ->
                    zip(
                            "mimetype",
                            "application/epub+zip".getBytes(StandardCharsets.US_ASCII),
                            "META-INF/container.xml",
                            CONTAINER,
                            "book.opf",
                            PACKAGE,
                            "a.xhtml",
                            bytes);
            case "opf" ->
                    zip(
                            "mimetype",
                            "application/epub+zip".getBytes(StandardCharsets.US_ASCII),
                            "META-INF/container.xml",
                            CONTAINER,
                            "book.opf",
                            bytes,
                            "a.xhtml",
                            "<p>words</p>".getBytes(StandardCharsets.US_ASCII));
            default -> bytes;
        };
    }

    private static final byte[] TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-\
            officedocument.wordprocessingml.document.main+xml"/></Types>"""
                    .getBytes(StandardCharsets.US_ASCII);

    private static final byte[] CONTAINER =
            """
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">\
            <rootfiles><rootfile full-path="book.opf"\
             media-type="application/oebps-package+xml"/></rootfiles></container>"""
                    .getBytes(StandardCharsets.US_ASCII);

    private static final byte[] PACKAGE =
            """
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata/><manifest>\
            <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest>\
            <spine><itemref idref="a"/></spine></package>"""
                    .getBytes(StandardCharsets.US_ASCII);

    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) entries[i]));
                out.write((byte[]) entries[i + 1]);
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
