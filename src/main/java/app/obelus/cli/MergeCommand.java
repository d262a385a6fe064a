package app.obelus.cli;

import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.store.Library;
import app.obelus.store.LibraryFolder;
import app.obelus.store.NotesMerge;
import app.obelus.store.UnreadableNotesException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `obelus merge BASE OURS THEIRS -o OUT`: three versions of a `notes.json` become one.
@Command(
        name = "merge",
        description = {
            "Brings two versions of a notes.json together.",
            "What only one side changed is taken. What both changed differently says what OURS says"
                    + " and keeps what THEIRS says as a conflict in the claim, for the window to"
                    + " ask about; prints a line for each, exit code 1. If a file is not"
                    + " understood, nothing is written."
        },
        mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "-o",
            paramLabel = "OUT",
            required = true,
            description = "Where the result goes; may be one of the three.")
    private Path out;

    @Option(
            names = "--path",
            paramLabel = "FILE",
            description =
                    "Which file of a library this is, where OUT is not in one: git's %%P. Verdicts"
                            + " get the names that they have in that library.")
    private @Nullable Path path;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "The last version that both sides knew; may be empty or missing.")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", description = "The one side's version.")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other side's version.")
    private Path theirs;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    MergeCommand() {}

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        NotesMerge merge = NotesMerge.of(base, ours, theirs, codebook());
        merge.writeTo(out);
        PrintWriter lines = spec.commandLine().getOut();
        merge.conflicts()
                .forEach(
                        found ->
                                lines.println(
                                        found.claim().iri() + ": " + words(found.conflict())));
        merge.keysInConflict().forEach(key -> lines.println(key + ": both sides changed it"));
        boolean clean = merge.conflicts().isEmpty() && merge.keysInConflict().isEmpty();
        return clean ? Obelus.DONE : Obelus.FOUND;
    }

    private Codebook codebook() throws IOException, UnreadableNotesException {
        Optional<Path> library =
                Optional.ofNullable(path)
                        .flatMap(MergeCommand::around)
                        .or(() -> around(out))
                        .or(() -> around(ours));
        return library.isPresent() ? Library.in(library.get()).codebook() : Codebook.initial();
    }

    /// The library whose folder the file is in, or the folder of one of its articles.
    private static Optional<Path> around(Path file) {
        Path article = file.toAbsolutePath().normalize().getParent();
        Path above = article == null ? null : article.getParent();
        return List.of(Optional.ofNullable(article), Optional.ofNullable(above)).stream()
                .flatMap(Optional::stream)
                .filter(LibraryFolder::isLibrary)
                .findFirst();
    }

    private static String words(Conflict conflict) {
        return switch (conflict.field()) {
            case REMOVED -> "one side removed the claim, the other changed it";
            case KIND -> "both sides changed the kind";
            case VERDICT -> "both sides changed the verdict";
            case WORDING -> "both sides changed the wording";
            case SPEAKER -> "both sides changed the speaker";
            case SAID_ON -> "both sides changed when it was said";
            case NOTE -> "both sides changed the note";
            case AS_OF -> "both sides changed the day as of which it is true";
            case CHECK_AGAIN -> "both sides changed when it is to be checked again";
            case EVIDENCE ->
                    conflict.other().isEmpty()
                            ? "one side removed a piece of evidence, the other changed it"
                            : "both sides changed a piece of evidence";
            case FOREIGN -> "both sides changed what another program wrote";
        };
    }
}
