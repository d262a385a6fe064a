package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;

class UnreadableFilesTest {

    @TempDir Path folder;

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void areMissing() {
        assertEquals(Reason.MISSING, reasonFor(folder.resolve("absent.txt")));
    }

    @Test
    void areNoFiles() {
        assertEquals(Reason.NOT_A_FILE, reasonFor(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF"})
    void areEmpty(String content) throws IOException {
        assertEquals(
                Reason.EMPTY, reasonFor(file("a.txt", content.getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                Reason.EMPTY, reasonFor(file("a.md", content.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void areTooLargeAndNotRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        long before = System.nanoTime();
        assertEquals(Reason.TOO_LARGE, reasonFor(large));
        assertTrue(System.nanoTime() - before < 1_000_000_000L);
    }

    @Test
    void areBinary() throws IOException {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertEquals(Reason.BINARY, reasonFor(file("noise.txt", noise)));
        assertEquals(
                Reason.BINARY, reasonFor(file("nul.md", "a\0b".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void areInAnEncodingThatCannotBeTold() throws IOException {
        byte[] shifted = new byte[2000];
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] = (byte) (i % 7 < 3 ? 'a' + i % 23 : 0x82 + i * 31 % 0x78);
        }
        assertEquals(Reason.UNKNOWN_ENCODING, reasonFor(file("shifted.txt", shifted)));
    }

    @Test
    void areInAFormatThatIsNotRead() throws IOException {
        byte[] archive = new Archive().with("a.txt", "words").bytes();
        assertEquals(Reason.UNKNOWN_FORMAT, reasonFor(file("archive.zip", archive)));
        assertEquals(Reason.UNKNOWN_FORMAT, reasonFor(file("table.xls", compound("Workbook"))));
    }

    @Test
    void areInTheOldFormatOfWord() throws IOException {
        assertEquals(Reason.OLD_WORD, reasonFor(file("letter.DOC", compound("WordDocument"))));
    }

    @Test
    void areLockedInAWayThatIsNotOpened() throws IOException {
        byte[] locked = compound("EncryptedPackage");
        assertEquals(Reason.ENCRYPTED, reasonFor(file("letter.docx", locked)));
    }

    /// The beginning of a file that holds several, and the name of one.
    private static byte[] compound(String name) {
        byte[] names = name.getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2048];
        byte[] first = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
        System.arraycopy(first, 0, file, 0, first.length);
        System.arraycopy(names, 0, file, 1024, names.length);
        return file;
    }

    @Test
    void areForbidden() throws IOException {
        Path secret = file("secret.txt", new byte[] {'x'});
        Files.setPosixFilePermissions(secret, Set.of());
        Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");
        assertEquals(Reason.FORBIDDEN, reasonFor(secret));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void areRefusedInOnePlainSentence(Reason reason) {
        String message =
                String.valueOf(new UnreadableArticleException("a.txt", reason).getMessage());
        assertTrue(message.startsWith("a.txt cannot be opened: "), message);
        assertTrue(message.endsWith("."), message);
    }

    private Reason reasonFor(Path file) {
        return assertThrows(UnreadableArticleException.class, () -> reader.read(file)).reason();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
