package app.obelus.cli;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.reading.Blinding;
import app.obelus.store.Library;
import app.obelus.store.Packet;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `obelus packet ARTICLE -o FOLDER`: the claims of an article for a second reader.
@Command(
        name = "packet",
        description = {
            "Hands out an article with its claims to a second reader, without what was found.",
            "Makes FOLDER a library of this one article: the same claims in the same places, with"
                    + " kind, wording, speaker and day, and without verdicts, notes, tags,"
                    + " evidence and history. The second reader opens it with --library FOLDER;"
                    + " obelus answers takes back what came of it."
        },
        mixinStandardHelpOptions = true)
final class PacketCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "Is made; nothing may be there yet.")
    private Path output;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Only claims of this kind, by its id; may be given several times.")
    private List<String> kinds = List.of();

    @Mixin private OneArticle asked;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    PacketCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, UnreadableNotesException {
        Library library = asked.library(surroundings);
        StoredArticle article = asked.in(library);
        List<Claim> claims =
                library.notes().load(article).notebook().claims().stream()
                        .filter(claim -> kinds.isEmpty() || kinds.contains(claim.kind()))
                        .toList();
        try {
            Packet.handOut(library, article, Blinding.of(Notebook.of(claims)), output);
        } catch (FileAlreadyExistsException e) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "obelus: there is something at %s already; nothing was written. Name"
                                    + " another folder.%n",
                            output);
            return Obelus.FAILED;
        }
        spec.commandLine()
                .getOut()
                .printf("%s of %s in %s.%n", Counted.claims(claims.size()), asked.slug(), output);
        return Obelus.DONE;
    }
}
