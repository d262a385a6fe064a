package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class SampleTest {

    private static final Path DATA = Path.of("data");
    private static final Path SOURCE = DATA.resolve(Sample.SLUG).resolve("editions/1/source.txt");

    @TempDir Path folder;

    @Test
    void isWhatTheProgramItselfWrites() throws Exception {
        SampleLibrary.make(Files.readAllBytes(SOURCE), folder);
        assertEquals(files(folder), files(DATA));
    }

    @Test
    void isTheSeedWordForWord() throws Exception {
        Path seed = Path.of("../shared/seed/article.txt");
        Assumptions.assumeTrue(Files.exists(seed), "needs " + seed);
        assertEquals(Files.readString(seed), Files.readString(SOURCE));
        assertEquals(Files.readAllLines(seed), paragraphs(Library.in(DATA).open(Sample.SLUG)));
    }

    @Test
    void hasTheVoteAndTheWordingMarkedWhereverTheyStand() throws Exception {
        Library library = Library.in(DATA);
        StoredArticle article = library.open(Sample.SLUG);
        Notebook notebook = library.notes().load(article).notebook();
        List<String> marked = new ArrayList<>();
        for (Claim claim : notebook.claims()) {
            claim.targets()
                    .forEach(
                            target ->
                                    marked.add(
                                            "%s, paragraph %d: %s"
                                                    .formatted(
                                                            claim.kind(),
                                                            paragraph(article, target),
                                                            target.exact())));
        }
        assertEquals(
                List.of(
                        "figure, paragraph 2: 476 votes to 151",
                        "wording, paragraph 3: confirmed as malicious",
                        "wording, paragraph 9: confirmed as malicious",
                        "wording, paragraph 10: confirmed as malicious"),
                marked);
    }

    @Test
    void goesIntoALibraryThatIsMadeAtTheFirstStart() throws Exception {
        Path library = folder.resolve("new/library");
        Library.withSample(library);
        assertEquals(files(DATA), files(library));
    }

    @Test
    void comesNotBackIntoALibraryWhereItWasDeleted() throws Exception {
        Library.in(folder).save(Codebook.initial());
        assertEquals(List.of(), Library.withSample(folder).articles());
    }

    @Test
    void doesNotStandInForALibraryWhenTheDiskFails() throws Exception {
        FailingDisk disk = new FailingDisk();
        int steps = 0;
        for (boolean failed = true; failed; steps++) {
            Path library = folder.resolve("library-" + steps);
            disk.failAfter(steps);
            failed = fails(library, disk);
            if (!failed || LibraryFolder.isLibrary(library)) {
                assertEquals(files(DATA), files(library), "step " + steps);
            }
        }
        Library.withSample(folder.resolve("library-0"));
        assertEquals(files(DATA), files(folder.resolve("library-0")));
    }

    private static boolean fails(Path library, Disk disk) {
        try {
            Sample.copyTo(library, disk);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static List<String> paragraphs(StoredArticle article) {
        return article.article().blocks().stream()
                .map(block -> block.range().in(article.article().text()))
                .toList();
    }

    private static int paragraph(StoredArticle article, Target target) {
        return article.article().blockAt(target.position().orElseThrow().range().start()) + 1;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path));
            }
        }
        return files;
    }
}
