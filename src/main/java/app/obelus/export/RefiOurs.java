package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// What [RefiExporter] wrote into a project that another program has saved since: which selections
/// are places of one claim, and which notes say nothing that a claim which is here does not say.
final class RefiOurs {

    private static final Pattern GUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Notebook here;
    private final Map<String, ClaimId> claims = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();

    RefiOurs(RefiProject project, AnnotatedArticle article, Codebook codebook) {
        this.here = Notebook.of(article.claims());
        Set<String> selections = new HashSet<>();
        for (RefiProject.Source source : project.sources()) {
            source.selections().forEach(selection -> selections.add(selection.guid()));
        }
        RefiNotes words = new RefiNotes(codebook);
        for (Claim claim : here.claims()) {
            String guid = RefiExporter.guid(claim.id().iri());
            if (selections.contains(guid)) {
                add(guid, claim.id(), selections);
                notes.putAll(words.of(claim));
                claim.tags().forEach(tag -> tags.put(RefiCodes.ofTag(tag), tag));
            }
        }
        for (String guid : selections) {
            if (GUID.matcher(guid).matches()) {
                add(guid, ClaimId.of(UUID.fromString(guid)), selections);
            }
        }
    }

    private void add(String guid, ClaimId claim, Set<String> selections) {
        claims.putIfAbsent(guid, claim);
        int number = 1;
        String place = RefiExporter.placeGuid(claim, number);
        while (selections.contains(place)) {
            claims.put(place, claim);
            number++;
            place = RefiExporter.placeGuid(claim, number);
        }
    }

    /// The claim whose place a selection is; nothing where its GUID is none.
    Optional<ClaimId> claim(RefiProject.Selection selection) {
        return Optional.ofNullable(claims.get(selection.guid()));
    }

    /// Whether a note says what we would write about a claim that is here.
    boolean isKnown(String note, String words) {
        return notes.containsKey(note) && same(words, notes.get(note));
    }

    /// The tag that a code stands for, where it is how one of ours comes out of a project.
    String tagAsItWas(String code, String name) {
        String tag = tags.getOrDefault(code, name);
        return same(onOneLine(name), onOneLine(tag)) ? tag : name;
    }

    /// The note of the claim, where this is how it comes out of a project.
    String noteAsItWas(ClaimId claim, String words) {
        return here.find(claim).map(Claim::note).filter(note -> same(words, note)).orElse(words);
    }

    /// As the name of a code is.
    private static String onOneLine(String tag) {
        return tag.replaceAll("\\s+", " ");
    }

    private static boolean same(String read, String written) {
        return plain(read).equals(plain(written));
    }

    /// As much of a text as XML and other programs keep of it.
    private static String plain(String text) {
        return Utf8.printable(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
