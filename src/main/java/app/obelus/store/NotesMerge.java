package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.annotation.TargetJson;
import app.obelus.annotation.Terms;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Merge;
import app.obelus.claim.Target;

import tools.jackson.databind.JsonNode;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What two sides made of one file of notes, brought together as [Merge] does, from the files
/// alone: the article's text is not needed.
///
/// Where only one side changed the file, or both did the same, the result has its very bytes.
/// Otherwise a claim that is in the result as it is in one of the files keeps its bytes, and any
/// other is written as Obelus writes it. Items that were set aside and keys of the file that are
/// not ours are brought together as well.
public final class NotesMerge {

    private static final String NOTES = "#notes";

    private final PageMerge merge;
    private final byte[] bytes;

    private NotesMerge(PageMerge merge, byte[] bytes) {
        this.merge = merge;
        this.bytes = bytes;
    }

    /// Reads three files and brings them together.
    ///
    /// @param base the last state that both sides knew; a file that is not there or has no bytes
    ///   counts as one without claims
    /// @param codebook what the verdicts are called
    /// @throws IOException if a file could not be read
    /// @throws UnreadableNotesException if one is no file of notes of this version
    public static NotesMerge of(Path base, Path ours, Path theirs, Codebook codebook)
            throws IOException, UnreadableNotesException {
        byte[] own = Disk.REAL.read(ours, Json.MOST_BYTES);
        byte[] other = Disk.REAL.read(theirs, Json.MOST_BYTES);
        byte[] before = bytesIfAny(base);
        NotesJson blind = json(codebook, Places.asInTheFile("", _ -> Optional.empty()));
        List<NotesJson.Page> pages = new ArrayList<>();
        pages.add(blind.read(ours, own));
        pages.add(blind.read(theirs, other));
        if (before.length > 0) {
            pages.add(blind.read(base, before));
        }
        NotesJson json = json(codebook, places(pages));
        NotesVersion inBase =
                before.length > 0 ? NotesVersion.read(json, base, before) : NotesVersion.empty();
        NotesVersion inOurs = NotesVersion.read(json, ours, own);
        NotesVersion inTheirs = NotesVersion.read(json, theirs, other);
        PageMerge merge = PageMerge.of(inBase.page(), inOurs.page(), inTheirs.page());
        if (Arrays.equals(own, other) || Arrays.equals(other, before)) {
            return new NotesMerge(merge, own);
        }
        if (Arrays.equals(own, before)) {
            return new NotesMerge(merge, other);
        }
        byte[] written =
                json.write(
                        merge.page().notes().notebook(),
                        merge.page().notes().setAside(),
                        merge.page().rest(),
                        claim -> asItStands(claim, inBase, inOurs, inTheirs));
        return new NotesMerge(merge, written);
    }

    /// What both changed differently, in order of place. The claims of the result keep it as data.
    public List<Merge.Found> conflicts() {
        return merge.conflicts();
    }

    /// Keys of the file, beside its claims, that both changed differently. The result has what ours
    /// says, or theirs where ours removed the key, and keeps what theirs says as data.
    public List<String> keysInConflict() {
        return merge.keysInConflict();
    }

    /// Writes the result, all or nothing.
    ///
    /// @param file may be one of those that were read
    /// @throws IOException if it could not be written; what was there is as it was
    public void writeTo(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.isDirectory(file)) {
            throw new FileNotFoundException(file + " is a folder");
        }
        Disk.REAL.replace(file, bytes);
    }

    /// Where both sides have the same claim in other words, as after a verdict got another name,
    /// the words are those of the side that changed them.
    private static Optional<String> asItStands(
            Claim claim, NotesVersion base, NotesVersion ours, NotesVersion theirs) {
        Optional<String> own = ours.textOf(claim);
        Optional<String> other = theirs.textOf(claim);
        boolean ownIsNew = own.isPresent() && !own.equals(base.textOf(claim));
        return ownIsNew || other.isEmpty() ? own : other;
    }

    private static NotesJson json(Codebook codebook, Places places) {
        return new NotesJson(new ClaimJson(codebook, places), places);
    }

    /// None where there is no such file, and of the empty device, which Git names where it has
    /// none.
    private static byte[] bytesIfAny(Path file) throws IOException {
        try {
            return file.equals(Path.of("/dev/null"))
                    ? new byte[0]
                    : Disk.REAL.read(file, Json.MOST_BYTES);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    /// What the article would say of itself, from what its notes say of it.
    ///
    /// @param blind pages that were read without knowing the article, so that what follows from it
    ///   is among what is foreign to them
    private static Places places(List<NotesJson.Page> blind) {
        String iri = "";
        Map<Integer, Instant> captured = new HashMap<>();
        for (NotesJson.Page page : blind) {
            String id = Json.text(page.rest(), "id").orElse("");
            if (iri.isEmpty() && id.endsWith(NOTES)) {
                iri = id.substring(0, id.length() - NOTES.length());
            }
            for (Claim claim : page.notes().notebook().claims()) {
                for (Target target : claim.targets()) {
                    captured(target).ifPresent(at -> captured.putIfAbsent(target.edition(), at));
                }
            }
        }
        return Places.asInTheFile(iri, edition -> Optional.ofNullable(captured.get(edition)));
    }

    /// When the edition of a target was captured, where its state is one that Obelus wrote.
    private static Optional<Instant> captured(Target target) {
        JsonNode state = Json.parse(target.foreign()).path(TargetJson.STATE);
        Instant at = Terms.time(state.path(0), TargetJson.SOURCE_DATE);
        boolean isOurs = target.edition() > 0 && state.equals(TargetJson.state(at));
        return isOurs ? Optional.of(at) : Optional.empty();
    }
}
