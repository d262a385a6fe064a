package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// Files that nobody wrote to be read.
class PdfHostileTest {

    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (hello) Tj ET";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String DEFLATED = "/Filter/FlateDecode";

    @Test
    void unpacksNoPageOfAGigabyte() throws IOException {
        assertEquals(Reason.EXPANDS, reason(page(stream(deflated(" ", 64 << 20), DEFLATED))));
        assertEquals(
                Reason.EXPANDS,
                reason(
                        page(
                                stream(
                                        deflated(deflated(" ", 256 << 20), 1),
                                        "/Filter[/FlateDecode/FlateDecode]"))));
    }

    @Test
    void makesNoObjectsOfAllThatAPageDraws() throws IOException {
        assertEquals(Reason.EXPANDS, reason(page(stream(deflated("1.5 ", 6 << 20), DEFLATED))));
    }

    @Test
    void unpacksNoFontOfAGigabyte() throws IOException {
        List<String> objects = page(stream(TEXT, ""));
        objects.set(
                4,
                "<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 0/Widths[1]"
                        + "/FontDescriptor 6 0 R>>");
        objects.add("<</Type/FontDescriptor/FontName/X/Flags 32/FontFile2 7 0 R>>");
        objects.add(stream(deflated(" ", 64 << 20), DEFLATED));
        assertEquals(Reason.EXPANDS, reason(objects));
    }

    @Test
    void fillsInNoTableOfMoreCharactersThanThereAre() throws IOException {
        List<String> objects = page(stream(TEXT, ""));
        objects.set(4, FONT.replace(">>", "/ToUnicode 6 0 R>>"));
        objects.add(
                stream(
                        deflated(
                                "100 beginbfrange "
                                        + "<0000> <FFFF> <0000>\n".repeat(100)
                                        + "endbfrange\n",
                                1_000),
                        DEFLATED));
        assertEquals(Reason.TOO_INTRICATE, reason(objects));
    }

    @Test
    void drawsNothingMillionsOfTimes() throws IOException {
        List<String> objects = page(stream("/X Do", ""));
        objects.set(2, objects.get(2).replace("/Font<<", "/XObject<</X 6 0 R>>/Font<<"));
        String form =
                "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X 6 0 R>>>>";
        objects.add(stream("/X Do /X Do", form));
        assertEquals(Reason.TOO_INTRICATE, reason(objects));
    }

    @Test
    void savesNoStateInAStateWithoutEnd() throws IOException {
        assertEquals(Reason.TOO_INTRICATE, reason(page(stream(deflated("q ", 1 << 20), DEFLATED))));
    }

    @Test
    void readsNoPageFiftyThousandTimes() throws IOException {
        List<String> objects = page(stream(TEXT, ""));
        objects.set(1, "<</Type/Pages/Kids[" + "3 0 R ".repeat(50_000) + "]/Count 50000>>");
        assertEquals(Reason.TOO_INTRICATE, reason(objects));
    }

    @Test
    void descendsIntoNoTreeWithoutEnd() throws IOException {
        List<String> objects = page(stream(TEXT, ""));
        objects.set(1, "<</Type/Pages/Kids[6 0 R]/Count 1>>");
        int depth = 20_000;
        for (int i = 0; i < depth; i++) {
            objects.add(
                    "<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>"
                            .formatted(i == 0 ? 2 : 5 + i, i == depth - 1 ? 3 : 7 + i));
        }
        assertEquals(Reason.TOO_INTRICATE, reason(objects));
    }

    @Test
    void makesNoObjectsOfAFileOfNames() {
        byte[] names = ("%PDF-1.4\n1 0 obj[" + "/a".repeat(3_000_001)).getBytes(latin());
        assertEquals(Reason.TOO_INTRICATE, reason(names));
        byte[] numbers = ("%PDF-1.4\n1 0 obj[" + "1.5 ".repeat(3_000_000)).getBytes(latin());
        assertEquals(Reason.TOO_INTRICATE, reason(numbers));
    }

    @Test
    void readsLettersOfTheSizeOfATown() throws Exception {
        String text = TEXT.replace("12 Tf", "99999999999 Tf").replace("hello", "h");
        byte[] huge = file(page(stream(text, "")));
        assertEquals("h", new Pdf().read(Source.of("a.pdf", huge)).article().text());
    }

    @Test
    void opensNoLockWithoutItsKeys() {
        List<String> objects = page(stream(TEXT, ""));
        objects.add("<</Filter/Standard/V 1/R 2/P -4>>");
        String locked =
                new String(file(objects), latin())
                        .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 6 0 R/ID[(a)(b)]");
        assertEquals(Reason.DAMAGED, reason(locked.getBytes(latin())));
    }

    @Test
    void readsWhatIsLeftOfABrokenFile() throws Exception {
        byte[] whole = file(page(stream(TEXT, "")));
        byte[] half = new String(whole, latin()).replace("xref", "").getBytes(latin());
        assertEquals("hello", new Pdf().read(Source.of("a.pdf", half)).article().text());
        assertEquals(Reason.DAMAGED, reason("%PDF-1.7 and nothing else".getBytes(latin())));
    }

    private static List<String> page(String content) {
        return new ArrayList<>(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
                                + "/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
                        content,
                        FONT));
    }

    private static String stream(String bytes, String about) {
        return "<</Length %d%s>>\nstream\n%s\nendstream".formatted(bytes.length(), about, bytes);
    }

    private static String deflated(String unit, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int block = Math.min(times, 1 << 16);
        byte[] units = unit.repeat(block).getBytes(latin());
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i += block) {
                deflater.write(units);
            }
        }
        return out.toString(latin());
    }

    private static byte[] file(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 %d\n%s".formatted(objects.size() + 1, table));
        file.append("trailer<</Size %d/Root 1 0 R>>\n".formatted(objects.size() + 1));
        file.append("startxref\n%d\n%%%%EOF\n".formatted(start));
        return file.toString().getBytes(latin());
    }

    private static Reason reason(List<String> objects) {
        return reason(file(objects));
    }

    private static Reason reason(byte[] bytes) {
        return assertThrows(
                        UnreadableArticleException.class,
                        () -> new Pdf().read(Source.of("hostile.pdf", bytes)))
                .reason();
    }

    private static Charset latin() {
        return StandardCharsets.ISO_8859_1;
    }
}
