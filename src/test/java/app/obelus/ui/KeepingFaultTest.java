package app.obelus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.document.ArticleReader;
import app.obelus.store.FailingDisk;
import app.obelus.store.FailingDisk.Fault;
import app.obelus.store.Faults;
import app.obelus.store.Library;
import app.obelus.text.TextRange;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// What a reader edits while a disk fails, from the first failure until it is mended. Many disks at
/// once, since each is tried again only every few seconds.
@Tag(Faults.TAG)
class KeepingFaultTest {

    private static final int PATIENCE_IN_SECONDS = 120;

    @TempDir Path folder;

    private final List<Case> cases = new ArrayList<>();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatWasSavedStaysAndWhatWasMadeMeanwhileIsSavedByItself() throws Exception {
        for (Fault fault : Fault.values()) {
            for (int steps = 0; steps < Faults.rounds(3, 10); steps++) {
                cases.add(new Case(folder.resolve(fault + "-" + steps), fault, steps));
            }
        }
        onFx(Case::open);
        await(Case::isOpen);
        onFx(Case::mark);
        await(Case::isSaved);

        onFx(Case::fail);
        await(it -> it.keeping.state().get() != SaveState.SAVING);
        int acknowledged = 0;
        int found = 0;
        int refused = 0;
        for (Case one : cases) {
            Set<Claim> onDisk = new HashSet<>(one.onDisk().claims());
            acknowledged += one.saved.size();
            onDisk.retainAll(one.saved.claims());
            found += onDisk.size();
            assertEquals(one.saved.size(), onDisk.size(), one.what);
            if (one.keeping.state().get() == SaveState.NOT_SAVED) {
                assertTrue(one.keeping.problem().get().isPresent(), one.what);
                refused++;
            }
        }
        assertTrue(refused > 0, "nothing failed");

        onFx(Case::mark);
        await(Case::isRefusedAgain);
        onFx(it -> it.disk.mend());
        await(it -> it.isSaved() && it.keeping.problem().get().isEmpty());
        for (Case one : cases) {
            Notebook onDisk = one.onDisk();
            assertEquals(one.model.notebook().getValue(), onDisk, one.what);
            acknowledged += onDisk.size();
            found += onDisk.size();
        }
        onFx(it -> it.keeping.close());
        cases.forEach(Case::close);
        Faults.print("Disks that fail and come back", cases.size(), acknowledged, found);
    }

    private void onFx(Deed deed) {
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_IN_SECONDS * 1000L,
                () -> {
                    for (Case one : cases) {
                        deed.run(one);
                    }
                    return true;
                });
    }

    private void await(Predicate<Case> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_IN_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> cases.stream().allMatch(condition)).get());
    }

    private interface Deed {
        void run(Case one) throws Exception;
    }

    /// A reader at an article in a library on a disk of its own.
    private static final class Case {

        private final String what;
        private final Path home;
        private final Fault fault;
        private final int steps;
        private final String slug;
        private final FailingDisk disk = new FailingDisk();
        private final Background saving = new Background("saving");
        private final Background opening = new Background("opening");
        private final Keeping keeping;
        private final ReaderModel model;
        private final Opening articles;
        private Notebook saved = Notebook.empty();
        private int marks;
        private int failuresBefore;

        Case(Path home, Fault fault, int steps) throws Exception {
            this.what = "%s at step %d".formatted(fault, steps);
            this.home = Files.createDirectories(home);
            this.fault = fault;
            this.steps = steps;
            slug = Library.withSample(home).articles().getFirst().slug();
            Library library = disk.library(home);
            keeping = new Keeping(library, saving);
            model =
                    new ReaderModel(
                            library.codebook(),
                            keeping,
                            Clock.systemUTC(),
                            UUID::randomUUID,
                            () -> "Ann");
            articles =
                    new Opening(
                            new Readings(ArticleReader.ofEveryFormat()),
                            library,
                            opening,
                            keeping,
                            model,
                            Clock.systemUTC());
            keeping.state()
                    .subscribe(
                            state -> {
                                if (state == SaveState.SAVED) {
                                    saved = model.notebook().getValue();
                                }
                            });
        }

        void open() {
            articles.openArticle(slug);
        }

        boolean isOpen() {
            return model.article().get().isPresent();
        }

        boolean isSaved() {
            return keeping.state().get() == SaveState.SAVED;
        }

        /// Whether the last edit was tried in vain, unless the disk works.
        boolean isRefusedAgain() {
            return isSaved() || disk.failures() > failuresBefore || fault == Fault.SHORT_WRITE;
        }

        void mark() {
            failuresBefore = disk.failures();
            model.marking().mark(new TextRange(50 * marks, 50 * marks + 40), "figure");
            marks++;
        }

        /// From every other one on the file of notes is written, too.
        void fail() {
            disk.failAfter(steps, fault);
            mark();
            if (steps % 2 == 1) {
                keeping.saveAndLeave(() -> {});
            }
        }

        Notebook onDisk() throws Exception {
            Library library = Library.in(home);
            return library.notes().load(library.open(slug)).notebook();
        }

        void close() {
            saving.close();
            opening.close();
        }
    }
}
