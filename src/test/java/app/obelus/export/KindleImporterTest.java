package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.claim.Claim;
import app.obelus.claim.Claims;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// The clippings of a Kindle in the languages it speaks.
class KindleImporterTest {

    private static final String TEXT = "The resolution passed with 476 votes to 151.";
    private static final String END = "==========";
    private static final Instant WEDNESDAY = Instant.parse("2021-03-03T08:15:30Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    - Your Highlight on page 5 ; location 70-71 ; Added on Wednesday, March 3, 2021 8:15:30 AM | - Your Note on page 5 ; location 71 ; Added on Wednesday, March 3, 2021 8:16:30 AM | - Your Bookmark at location 71 ; Added on Wednesday, March 3, 2021 8:15:30 AM
                    - Your Highlight at location 70-71 ; Added on Wednesday, 3 March 2021 08:15:30 | - Your Note at location 71 ; Added on Wednesday, 3 March 2021 08:16:30 | - Your Bookmark at location 71 ; Added on Wednesday, 3 March 2021 08:15:30
                    - Ihre Markierung bei Position 70-71 ; Hinzugefügt am Mittwoch, 3. März 2021 08:15:30 | - Ihre Notiz bei Position 71 ; Hinzugefügt am Mittwoch, 3. März 2021 08:16:30 | - Ihr Lesezeichen bei Position 71 ; Hinzugefügt am Mittwoch, 3. März 2021 08:15:30
                    - Votre surlignement à l’emplacement 70-71 ; Ajouté le mercredi 3 mars 2021 08:15:30 | - Votre note à l’emplacement 71 ; Ajouté le mercredi 3 mars 2021 08:16:30 | - Votre signet à l’emplacement 71 ; Ajouté le mercredi 3 mars 2021 08:15:30
                    - Tu subrayado en la posición 70-71 ; Añadido el miércoles, 3 de marzo de 2021 8:15:30 | - Tu nota en la posición 71 ; Añadido el miércoles, 3 de marzo de 2021 8:16:30 | - Tu marcador en la posición 71 ; Añadido el miércoles, 3 de marzo de 2021 8:15:30
                    - La tua evidenziazione alla posizione 70-71 ; Aggiunto in data mercoledì 3 marzo 2021 08:15:30 | - La tua nota alla posizione 71 ; Aggiunto in data mercoledì 3 marzo 2021 08:16:30 | - Il tuo segnalibro alla posizione 71 ; Aggiunto in data mercoledì 3 marzo 2021 08:15:30
                    - Seu destaque ou posição 70-71 ; Adicionado: quarta-feira, 3 de março de 2021 08:15:30 | - Sua nota ou posição 71 ; Adicionado: quarta-feira, 3 de março de 2021 08:16:30 | - Seu marcador ou posição 71 ; Adicionado: quarta-feira, 3 de março de 2021 08:15:30
                    - Uw markering op locatie 70-71 ; Toegevoegd op woensdag 3 maart 2021 08:15:30 | - Uw notitie op locatie 71 ; Toegevoegd op woensdag 3 maart 2021 08:16:30 | - Uw bladwijzer op locatie 71 ; Toegevoegd op woensdag 3 maart 2021 08:15:30
                    - 您在位置 #70-71的标注 ; 添加于 2021年3月3日星期三 上午8:15:30 | - 您在位置 #71的笔记 ; 添加于 2021年3月3日星期三 上午8:16:30 | - 您在位置 #71的书签 ; 添加于 2021年3月3日星期三 上午8:15:30
                    - 位置No. 70-71のハイライト ; 作成日: 2021年3月3日水曜日 8:15:30 | - 位置No. 71のメモ ; 作成日: 2021年3月3日水曜日 8:16:30 | - 位置No. 71のブックマーク ; 作成日: 2021年3月3日水曜日 8:15:30
                    """)
    void knowsHighlightsNotesAndBookmarks(String highlight, String note, String bookmark)
            throws Exception {
        Import read =
                read(
                        record("The Vote (Eve)", highlight, "476 votes to 151.")
                                + record("The Vote (Eve)", note, "Check the minutes.")
                                + record("The Vote (Eve)", bookmark, ""));
        assertEquals(List.of(), read.refused());
        Claim claim = taken(read).getFirst();
        Claim expected =
                Claim.unsaid(
                                claim.id(),
                                List.of(Claims.target("476 votes to 151.", TEXT, 27)),
                                WEDNESDAY,
                                "")
                        .withNote("Check the minutes.");
        assertEquals(List.of(expected.withImported(claim.imported())), taken(read));
        assertEquals("The Vote", read.found().getFirst().title());
    }

    @Test
    void takesTheLastStateOfAHighlightThatWasChanged() throws Exception {
        Import read =
                read(
                        highlight("70-71", "476 votes")
                                + highlight("70-72", "476 votes to 151.")
                                + highlight("70-72", "476 votes to 151.")
                                + highlight("90-91", "another"));
        assertEquals(List.of("476 votes to 151.", "another"), quotes(read));
    }

    @Test
    void saysWhatItCannotUse() throws Exception {
        Import read =
                read(
                        highlight("70-71", "<You have reached the clipping limit for this item>")
                                + record("The Vote (Eve)", "no dash", "words")
                                + note("99", "Whose?")
                                + highlight("80", ""));
        assertEquals(
                List.of(
                        new Import.Refused(
                                1, "it has no words: the book’s clipping limit was reached"),
                        new Import.Refused(2, "it does not say what it is"),
                        new Import.Refused(4, "it has no words"),
                        new Import.Refused(3, "it is a note without a highlight")),
                read.refused());
        assertEquals(List.of(), read.found());
    }

    @Test
    void givesANoteToTheHighlightThatEndsAtIt() throws Exception {
        Import read =
                read(
                        highlight("60-90", "A long passage")
                                + highlight("70-71", "476 votes")
                                + note("71", "First.")
                                + note("71", "Second.")
                                + note("85", "Third."));
        assertEquals(
                List.of("Third.", "First.\n\nSecond."),
                read.found().stream().map(found -> found.claim().note()).toList());
    }

    @Test
    void readsMarksInsideAndLineEndsOfWindows() throws Exception {
        String plain = highlight("70-71", "476 votes") + highlight("90-91", "to 151");
        String marked = "\uFEFF" + plain.replace(END + "\n", END + "\r\n\uFEFF");
        assertEquals(read(plain), read(marked));
        assertEquals(read(plain), read(plain.replace("\n", "\r\n")));
        assertEquals(
                read(plain),
                Formats.read(
                        "kindle",
                        ("\uFEFF" + plain).getBytes(StandardCharsets.UTF_16LE),
                        Formats.article(TEXT)));
    }

    @Test
    void readsALongFileOfOverlappingNotes() throws Exception {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            file.append(highlight("1-" + (100_000 + i), "words " + i + "."));
            file.append(note(Integer.toString(100_000 + i), "Note " + i));
        }
        Import read = read(file.toString());
        assertEquals(List.of(), read.refused());
        assertEquals(20_000, read.found().size());
        assertEquals("Note 19999", read.found().getLast().claim().note());
    }

    @Test
    void refusesAFileWithoutClippings() {
        assertEquals(
                "it has no line of ten equals signs, which ends each clipping",
                assertThrows(UnreadableImportException.class, () -> read("Some text.\n"))
                        .problem());
    }

    private static String highlight(String location, String words) {
        return record(
                "The Vote (Eve)",
                "- Your Highlight at location "
                        + location
                        + " ; Added on Wednesday, March 3, 2021 8:15:30 AM",
                words);
    }

    private static String note(String location, String words) {
        return record("The Vote (Eve)", "- Your Note at location " + location, words);
    }

    private static String record(String title, String about, String words) {
        return String.join("\n", title, about.replace(';', '|'), "", words, END, "");
    }

    private static Import read(String file) throws UnreadableImportException {
        return Formats.read("kindle", file, Formats.article(TEXT));
    }

    private static List<Claim> taken(Import read) {
        return Formats.takenIn(read, Formats.article(TEXT));
    }

    private static List<String> quotes(Import read) {
        return read.found().stream().map(found -> found.claim().quote()).toList();
    }
}
