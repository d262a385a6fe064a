package app.obelus.cli;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.reading.Agreement;
import app.obelus.reading.TakingIn;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.Packet;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `obelus answers ARTICLE FOLDER`: what a second reader made of the claims.
@Command(
        name = "answers",
        description = {
            "Takes in what a second reader made of the claims of an article.",
            "Keeps with each claim what both readers said, each by itself; the verdict stays as it"
                    + " is. Evidence is added, and so are claims that only the second reader"
                    + " marked. Taking in the same again changes nothing. Exit code 1 if readers"
                    + " came to different verdicts."
        },
        mixinStandardHelpOptions = true)
final class AnswersCommand implements Callable<Integer> {

    private static final String NAME = "Take In Answers";

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = "--reader",
            paramLabel = "NAME",
            description = "Whose answers they are; otherwise who edited last in FOLDER.")
    private @Nullable String reader;

    @Option(
            names = "--me",
            paramLabel = "NAME",
            description = "The name for the answers of this library; otherwise the user's.")
    private @Nullable String me;

    @Option(names = "--dry-run", description = "Says what would be taken in; changes nothing.")
    private boolean dryRun;

    @Option(
            names = "--without-new",
            description = "Leaves out the claims that only the second reader marked.")
    private boolean withoutNew;

    @Mixin private OneArticle asked;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "The packet that came back.")
    private Path packet;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    AnswersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Library library = asked.library(surroundings);
        StoredArticle article = asked.in(library);
        Optional<Packet> back = Packet.in(packet, article);
        if (back.isEmpty()) {
            return failed("%s is no library with the article %s.".formatted(packet, asked.slug()));
        }
        String by = Optional.ofNullable(reader).orElse(back.get().reader()).strip();
        String ours = Optional.ofNullable(me).orElse(surroundings.user()).strip();
        if (by.isEmpty() || by.equals(ours)) {
            throw new ParameterException(
                    spec.commandLine(),
                    by.isEmpty()
                            ? "Nobody's name is in %s; say whose answers they are with --reader."
                                    .formatted(packet)
                            : "Both readers are called %s; name the other with --reader."
                                    .formatted(by));
        }
        NoteStore notes = library.notes();
        if (!dryRun && !notes.hold(article)) {
            return failed(
                    "%s is open in another window; close it there and try again. Nothing was changed."
                            .formatted(asked.slug()));
        }
        try {
            Notebook before = notes.load(article).notebook();
            Instant now = Instant.now();
            TakingIn taking = TakingIn.of(before, back.get().notebook(), by, ours, now);
            Notebook after = withoutNew ? taking.notebook() : taking.withMarked();
            print(taking, back.get().setAside());
            if (!dryRun && !after.equals(before)) {
                notes.append(article, List.of(entry(before, after, ours, now)));
                notes.save(article, after);
            }
            return disputed(after) == 0 ? Obelus.DONE : Obelus.FOUND;
        } finally {
            notes.leave(article);
        }
    }

    private static JournalEntry entry(Notebook before, Notebook after, String by, Instant now) {
        NotebookChange change = NotebookChange.between(before, after);
        return new JournalEntry(
                now,
                by,
                NAME,
                JournalEntry.Step.EDIT,
                change.before(),
                change.put(),
                change.removed());
    }

    private void print(TakingIn taking, int setAside) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s of %s%s: %d new, %d changed, %d as before.%n",
                Counted.of(
                        taking.first().size() + taking.changed().size() + taking.known().size(),
                        "answer"),
                taking.reader(),
                dryRun ? " would be taken in" : "",
                taking.first().size(),
                taking.changed().size(),
                taking.known().size());
        say(taking.unanswered().size(), "%s not answered.");
        if (taking.evidence() > 0) {
            out.printf("%s of evidence.%n", Counted.of(taking.evidence(), "new piece"));
        }
        say(
                taking.marked().size(),
                withoutNew
                        ? "%s only in FOLDER, left out."
                        : "%s only in FOLDER, taken in as undecided:");
        if (!withoutNew) {
            taking.marked().stream()
                    .map(Claim::quote)
                    .forEach(quote -> out.println("  " + OneLine.of(quote)));
        }
        say(taking.missing().size(), "%s not in FOLDER: marked since, left out or removed there.");
        say(
                taking.differing().size(),
                "%s with another kind, wording, speaker, day or place in FOLDER; left as here.");
        if (setAside > 0) {
            out.printf("%s in FOLDER could not be understood.%n", Counted.of(setAside, "item"));
        }
        int disputed = disputed(taking.notebook());
        out.println(
                disputed == 0
                        ? "No different verdicts."
                        : "Different verdicts on " + Counted.claims(disputed) + ".");
    }

    private void say(int claims, String words) {
        if (claims > 0) {
            spec.commandLine()
                    .getOut()
                    .println(
                            words.formatted(Counted.claims(claims))
                                    .replace("FOLDER", packet.toString()));
        }
    }

    private static int disputed(Notebook notebook) {
        return Agreement.disputed(notebook).size();
    }

    private int failed(String why) {
        spec.commandLine().getErr().println("obelus: " + why);
        return Obelus.FAILED;
    }
}
