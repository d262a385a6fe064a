package app.obelus.ui;

import app.obelus.store.ConflictedCopy;
import app.obelus.store.PageConflict;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Graphemes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is told about each failure of the world: what happened, what is safe, what to do.
public final class Problems {

    /// So much of what is wrong is told in the window.
    private static final int MOST_DAMAGE = 3;

    private static final int MOST_PAGE_CONFLICTS = 3;
    private static final int LONGEST_VALUE = 60;

    private Problems() {}

    /// A file of the library is not what it should be.
    public static Problem fileNotUnderstood(UnreadableNotesException failure) {
        return Problem.of(
                Messages.text("problem.notUnderstood", failure.file().toString()),
                Messages.text("problem.notUnderstood.safe", reason(failure)));
    }

    /// Keys chosen for some actions were not taken over, because they clash.
    public static Problem keysPutBack(List<KeyAction> actions) {
        return Problem.of(
                Messages.text("problem.keys"),
                Messages.text(
                        "problem.keys.safe",
                        actions.stream()
                                .map(action -> Messages.text("keys.quoted", action.words()))
                                .collect(Collectors.joining(", "))));
    }

    /// The article can be read, but its notes cannot, so none can be made.
    static Problem notesNotUnderstood(StoredArticle article, UnreadableNotesException failure) {
        return Problem.of(
                Messages.text("problem.notes", article.article().title()),
                Messages.text("problem.notes.safe", failure.file().toString(), reason(failure)));
    }

    static Problem notesNotRead(StoredArticle article, IOException failure) {
        return Problem.of(
                Messages.text("problem.notes", article.article().title()),
                Messages.text("problem.notesNotRead.safe", Causes.of(failure)));
    }

    static Problem setAside(int claims) {
        return Problem.of(
                Messages.text("problem.setAside", claims), Messages.text("problem.setAside.safe"));
    }

    static Problem notSaved(StoredArticle article, Exception failure, Runnable again) {
        return Problem.of(
                        Messages.text("problem.notSaved", article.article().title()),
                        Messages.text("problem.notSaved.safe", Causes.of(failure)))
                .with(Messages.text("problem.saveAgain"), again);
    }

    /// Another program changed the notes, and they cannot be brought together with ours.
    static Problem notMerged(StoredArticle article, Exception failure, Runnable again) {
        return Problem.of(
                        Messages.text("problem.changed", article.article().title()),
                        Messages.text("problem.changed.safe", why(failure)))
                .with(Messages.text("problem.saveAgain"), again);
    }

    static Problem heldElsewhere(StoredArticle article) {
        return Problem.of(
                Messages.text("problem.held", article.article().title()),
                Messages.text("problem.held.safe"));
    }

    static Problem journalDamaged(List<String> damage) {
        String first = damage.stream().limit(MOST_DAMAGE).collect(Collectors.joining("; "));
        return Problem.of(
                Messages.text("problem.journal"),
                Messages.text(
                        "problem.journal.safe", first, Math.max(0, damage.size() - MOST_DAMAGE)));
    }

    /// The file of notes is damaged, and the claims were put together from what is left.
    static Problem rescued(StoredArticle article, Path damaged, int claims) {
        return Problem.of(
                Messages.text("problem.rescued", article.article().title()),
                Messages.text("problem.rescued.safe", damaged.toString(), claims));
    }

    static Problem mergedOutside(StoredArticle article, int conflicts) {
        return Problem.of(
                        Messages.text("problem.merged", article.article().title()),
                        Messages.text("problem.merged.safe", conflicts))
                .weighing(ofMerge(conflicts));
    }

    static Problem historyNotRead(Exception failure) {
        return Problem.of(
                Messages.text("problem.history"),
                Messages.text("problem.history.safe", why(failure)));
    }

    static Problem backupsNotRead(Exception failure) {
        return Problem.of(
                Messages.text("problem.backups"),
                Messages.text("problem.backups.safe", why(failure)));
    }

    /// @param kept when the backup was made, for people
    static Problem backupNotRead(String kept, Exception failure) {
        return Problem.of(
                Messages.text("problem.backup", kept),
                Messages.text("problem.backup.safe", why(failure)));
    }

    /// The backup before a restore could not be made.
    static Problem notRestored(Exception failure) {
        return Problem.of(
                Messages.text("problem.notRestored"),
                Messages.text("problem.notRestored.safe", why(failure)));
    }

    /// A file-sync tool put copies beside the notes.
    static Problem copies(StoredArticle article, List<ConflictedCopy> copies, Runnable merge) {
        String names = copies.stream().map(ConflictedCopy::name).collect(Collectors.joining(", "));
        return Problem.of(
                        Messages.text("problem.copies", copies.size(), article.article().title()),
                        Messages.text("problem.copies.safe", names))
                .with(Messages.text("problem.mergeIn"), merge);
    }

    static Problem copyMerged(ConflictedCopy copy, int conflicts) {
        return Problem.of(
                        Messages.text("problem.copyMerged", copy.name()),
                        Messages.text("problem.copyMerged.safe", conflicts))
                .weighing(ofMerge(conflicts));
    }

    static Problem copyNotMerged(ConflictedCopy copy, Exception failure) {
        return Problem.of(
                Messages.text("problem.copyNotMerged", copy.name()),
                Messages.text("problem.copyNotMerged.safe", why(failure)));
    }

    /// What two sides said differently about the notes as a whole.
    static Problem pageConflicts(
            StoredArticle article, List<PageConflict> conflicts, Runnable keep, Runnable take) {
        String both =
                conflicts.stream()
                        .limit(MOST_PAGE_CONFLICTS)
                        .map(Problems::bothWays)
                        .collect(Collectors.joining("; "));
        return Problem.of(
                        Messages.text("problem.page", conflicts.size(), article.article().title()),
                        Messages.text(
                                "problem.page.safe",
                                both,
                                Math.max(0, conflicts.size() - MOST_PAGE_CONFLICTS)))
                .with(Messages.text("claims.conflict.keep"), keep)
                .with(Messages.text("claims.conflict.take"), take);
    }

    private static String bothWays(PageConflict conflict) {
        return Messages.text(
                "problem.page.both",
                conflict.key(),
                beginning(conflict.ours()),
                beginning(conflict.other()));
    }

    private static String beginning(String words) {
        return words.length() <= LONGEST_VALUE
                ? words
                : words.substring(0, Graphemes.borderBefore(words, LONGEST_VALUE)) + "…";
    }

    static Problem pageNotSettled(Exception failure) {
        return Problem.of(
                Messages.text("problem.pageNotSettled"),
                Messages.text("problem.pageNotSettled.safe", why(failure)));
    }

    static Problem codebookNotSaved(Exception failure, Runnable again) {
        return Problem.of(
                        Messages.text("problem.codebook"),
                        Messages.text("problem.codebook.safe", Causes.of(failure)))
                .with(Messages.text("problem.saveAgain"), again);
    }

    static Problem codebookChanged() {
        return Problem.of(
                Messages.text("problem.codebookChanged"),
                Messages.text("problem.codebookChanged.safe"));
    }

    /// The claims are in a packet now.
    static Problem handedOut(StoredArticle article, Path folder) {
        return Problem.of(
                        Messages.text("problem.handedOut", article.article().title()),
                        Messages.text("problem.handedOut.safe", folder.toString()))
                .weighing(Problem.Weight.NOTICE);
    }

    static Problem notHandedOut(StoredArticle article, Exception failure) {
        return Problem.of(
                Messages.text("problem.notHandedOut", article.article().title()),
                Messages.text("problem.notHandedOut.safe", why(failure)));
    }

    static Problem answersNotRead(Path folder, Exception failure) {
        return Problem.of(
                Messages.text("problem.answers", folder.toString()),
                Messages.text("problem.answers.safe", why(failure)));
    }

    /// The folder has nothing to do with the article.
    static Problem noPacket(StoredArticle article, Path folder) {
        return Problem.of(
                Messages.text("problem.noPacket", folder.toString(), article.article().title()),
                Messages.text("problem.noPacket.safe"));
    }

    /// The library itself could not be opened.
    public static Problem libraryNotOpened(Path folder, IOException failure) {
        return Problem.of(
                Messages.text("problem.library", folder.toString()),
                Messages.text("problem.library.safe", Causes.of(failure)));
    }

    /// Nothing is wrong: the correction log is in a file now.
    static Problem correctionsWritten(Path file) {
        return Problem.of(
                        Messages.text("problem.corrections.written"),
                        Messages.text("problem.corrections.written.where", file.toString()))
                .weighing(Problem.Weight.NOTICE);
    }

    static Problem correctionsNotWritten(Path file, Exception failure) {
        return Problem.of(
                Messages.text("problem.corrections"),
                Messages.text("problem.corrections.safe", file.toString(), why(failure)));
    }

    /// The system has no browser, or it did not start.
    public static Problem pageNotShown(URI address) {
        return Problem.of(
                Messages.text("problem.browser"),
                Messages.text("problem.browser.safe", address.toString()));
    }

    /// Something is wrong with the program.
    ///
    /// @param log where more is written about it
    public static Problem bug(Optional<Path> log) {
        return Problem.of(
                Messages.text("problem.bug"),
                log.map(file -> Messages.text("problem.bug.log", file.toString()))
                        .orElseGet(() -> Messages.text("problem.bug.safe")));
    }

    private static Problem.Weight ofMerge(int conflicts) {
        return conflicts == 0 ? Problem.Weight.NOTICE : Problem.Weight.WARNING;
    }

    static String why(Exception failure) {
        return failure instanceof UnreadableNotesException unreadable
                ? reason(unreadable)
                : Causes.of(failure);
    }

    private static String reason(UnreadableNotesException failure) {
        return switch (failure.reason()) {
            case NOT_READ -> Messages.text("reason.notRead");
            case NOT_JSON -> Messages.text("reason.notJson");
            case FOREIGN -> Messages.text("reason.foreign");
            case UNKNOWN_VERSION -> Messages.text("reason.unknownVersion");
            case TEXT_CHANGED -> Messages.text("reason.textChanged");
        };
    }
}
