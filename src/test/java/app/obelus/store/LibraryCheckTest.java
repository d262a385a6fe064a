package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

class LibraryCheckTest {

    private static final String VOTE = "urn:uuid:0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11";

    @TempDir Path folder;

    @BeforeEach
    void makeALibrary() throws Exception {
        Library.withSample(folder);
    }

    @Test
    void findsNothingWhereAllIsWell() throws Exception {
        assertEquals(List.of(), LibraryCheck.of(folder));
    }

    @Test
    void findsAQuoteThatIsNotWhereItsClaimSays() throws Exception {
        change("notes.json", "\"start\": 236", "\"start\": 237");
        assertFinds(
                "notes.json",
                VOTE + " quotes “476 votes to 151”, but its place says “76 votes to 151”");
    }

    @Test
    void findsAPlaceBeyondTheText() throws Exception {
        change("notes.json", "\"end\": 252", "\"end\": 99999");
        assertFinds("notes.json", VOTE + " stands beyond the end of the text");
    }

    @Test
    void findsAnEditionThatThereIsNot() throws Exception {
        change("notes.json", "\"obelus:edition\": 1", "\"obelus:edition\": 2");
        assertFinds("notes.json", VOTE + " stands in edition 2, which there is not");
    }

    @Test
    void findsAClaimOnAnotherText() throws Exception {
        change("notes.json", "\"obelus:textHash\": \"89", "\"obelus:textHash\": \"00");
        assertFinds("notes.json", VOTE + " was marked in another text than edition 1 has");
    }

    @Test
    void findsWhatIsNoClaim() throws Exception {
        change("notes.json", "\"items\": [", "\"items\": [ 7,");
        assertFinds("notes.json", "item 1 was set aside: it is not an object");
    }

    @Test
    void findsATextThatWasChanged() throws Exception {
        change("editions/1/text.txt", "476", "426");
        assertFinds(
                "editions/1/text.txt",
                "is not the text that was captured (edition 1 of " + Sample.SLUG + ")");
    }

    @Test
    void findsASourceThatWasChanged() throws Exception {
        change("editions/1/source.txt", "476", "426");
        assertFinds("editions/1/source.txt", "does not have the SHA-256 that article.json says");
    }

    @Test
    void findsFilesThatAreNotWhatTheyShouldBe() throws Exception {
        change("article.json", "\"version\": 1", "\"version\": 7");
        assertFinds(
                "article.json", "has a version that this Obelus does not know (version 7, not 1)");
        Files.writeString(folder.resolve("library.json"), "[]");
        assertEquals(
                List.of(
                        new Finding(
                                "library.json",
                                "is JSON, but not of Obelus (its format is not obelus-library)")),
                LibraryCheck.of(folder));
    }

    @Test
    void findsWhatAFileSyncToolPutBesideAFile() throws Exception {
        Path article = folder.resolve(Sample.SLUG);
        String syncthing = ".sync-conflict-20261124-101500-ABCDEFG";
        Files.copy(article.resolve("notes.json"), article.resolve("notes" + syncthing + ".json"));
        assertFinds(
                "notes" + syncthing + ".json",
                "is a conflicted copy of notes.json from a file-sync tool; Obelus offers to merge"
                        + " it when the article is opened");
        Files.delete(article.resolve("notes" + syncthing + ".json"));
        Files.copy(article.resolve("article.json"), article.resolve("article 2.json"));
        assertFinds("article 2.json", "is a conflicted copy of article.json from a file-sync tool");
        Files.delete(article.resolve("article 2.json"));
        Files.copy(folder.resolve("library.json"), folder.resolve("library-LAPTOP.json"));
        assertEquals(
                List.of(
                        new Finding(
                                "library-LAPTOP.json",
                                "is a conflicted copy of library.json from a file-sync tool")),
                LibraryCheck.of(folder));
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Files.delete(folder.resolve("library.json"));
        assertEquals(List.of(new Finding("library.json", "is missing")), LibraryCheck.of(folder));
        assertThrows(NoSuchFileException.class, () -> LibraryCheck.of(folder.resolve("absent")));
    }

    private void assertFinds(String file, String problem) throws IOException {
        assertEquals(
                List.of(new Finding(Sample.SLUG + "/" + file, problem)), LibraryCheck.of(folder));
    }

    private void change(String file, String words, String others) throws IOException {
        Path path = folder.resolve(Sample.SLUG).resolve(file);
        String content = Files.readString(path);
        int at = content.indexOf(words);
        Files.writeString(
                path, content.substring(0, at) + others + content.substring(at + words.length()));
    }
}
