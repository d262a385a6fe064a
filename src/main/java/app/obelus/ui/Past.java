package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.reading.EarlierEdit.Step;
import app.obelus.reading.Edit;
import app.obelus.reading.PastState;
import app.obelus.reading.Restoration;
import app.obelus.store.Backup;
import app.obelus.store.JournalEntry;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How the claims on the open article were before, and how they become so again.
///
/// To be used on the JavaFX thread. What is asked for is read behind all saves under way; answers
/// about an article that is no longer open are dropped. Every change can be undone.
public final class Past {

    /// So many edits of an article are told of, the latest ones.
    public static final int MOST = 10_000;

    private final ReaderModel model;
    private final Keeping keeping;
    private final NoteStore store;
    private final Clock clock;

    /// @param clock tells when claims are brought back
    public Past(ReaderModel model, Keeping keeping, NoteStore store, Clock clock) {
        this.model = model;
        this.keeping = keeping;
        this.store = store;
        this.clock = clock;
    }

    public ReaderModel model() {
        return model;
    }

    /// What every edit made of a claim, the latest first, and last what it was before the first one
    /// that is known.
    ///
    /// @param done gets nothing where it could not be read, which is told as a problem
    public void ofClaim(ClaimId claim, Consumer<Optional<List<PastState>>> done) {
        ask(
                open -> store.history(open, claim),
                entries -> done.accept(Optional.of(whole(entries))),
                cause -> notRead(cause, done));
    }

    /// What the last [#MOST] edits of the article made of each claim, the latest first.
    ///
    /// @param done gets nothing where it could not be read, which is told as a problem
    public void ofArticle(Consumer<Optional<List<PastState>>> done) {
        ask(
                open -> store.history(open, MOST),
                entries -> done.accept(Optional.of(PastState.latestFirst(states(entries)))),
                cause -> notRead(cause, done));
    }

    private void notRead(Exception cause, Consumer<Optional<List<PastState>>> done) {
        model.tell(Problems.historyNotRead(cause));
        done.accept(Optional.empty());
    }

    /// Makes a claim what it once was, or makes it anew, and selects it.
    public void bringBack(Claim state) {
        Notebook now = model.notebook().getValue();
        Notebook after = now.with(state.withModified(clock.instant()));
        if (!after.equals(now)) {
            model.edit(Edit.Rewrite.of(Edit.Rewrite.Source.HISTORY, now, after));
        }
        model.selection().goTo(state.id());
    }

    /// The backups of the article's notes, the latest first. A failure is told as a problem.
    public void backups(Consumer<List<Backup>> done) {
        ask(store::backups, done, cause -> model.tell(Problems.backupsNotRead(cause)));
    }

    /// The claims in a backup.
    ///
    /// @param failed hears of it where they cannot be read
    public void read(Backup backup, Consumer<Notebook> done, Consumer<Problem> failed) {
        ask(
                open -> store.read(open, backup),
                done,
                cause -> failed.accept(Problems.backupNotRead(Times.of(backup.kept()), cause)));
    }

    /// Puts the claims as they are aside as a backup, then makes them those of an earlier one. A
    /// failure is told as a problem, and nothing is changed.
    ///
    /// @param done is run when it has been done
    public void restore(Notebook backup, Runnable done) {
        model.readOnly().get().ifPresent(model::tell);
        if (model.readOnly().get().isPresent()) {
            return;
        }
        Notebook present = model.notebook().getValue();
        ask(
                open -> {
                    store.backUp(open, present);
                    return present;
                },
                _ -> become(backup, done),
                cause -> model.tell(Problems.notRestored(cause)));
    }

    private void become(Notebook backup, Runnable done) {
        Notebook now = model.notebook().getValue();
        Restoration.of(now, backup).edit(now, clock.instant()).ifPresent(model::edit);
        done.run();
    }

    private interface Question<T> {
        T of(StoredArticle open) throws Exception;
    }

    private <T> void ask(Question<T> question, Consumer<T> done, Consumer<Exception> failed) {
        model.article()
                .get()
                .ifPresent(
                        open ->
                                keeping.ask(
                                        () -> question.of(open),
                                        whileOpen(open, done),
                                        whileOpen(open, failed)));
    }

    private <T> Consumer<T> whileOpen(StoredArticle article, Consumer<T> answer) {
        return it -> {
            if (model.article().get().filter(article::equals).isPresent()) {
                answer.accept(it);
            }
        };
    }

    private static List<PastState> whole(List<JournalEntry> entries) {
        List<PastState> states = states(entries);
        Optional<Claim> first = states.stream().findFirst().flatMap(PastState::before);
        List<PastState> all = new ArrayList<>();
        first.ifPresent(
                claim ->
                        all.add(
                                new PastState(
                                        claim.modified(),
                                        "",
                                        "",
                                        Step.EDIT,
                                        Optional.empty(),
                                        first)));
        all.addAll(states);
        return PastState.latestFirst(all);
    }

    private static List<PastState> states(List<JournalEntry> entries) {
        return entries.stream().flatMap(Entries::states).toList();
    }
}
