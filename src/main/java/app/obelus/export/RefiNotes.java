package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The notes of a REFI-QDA project: what a claim says beyond its note, and its evidence a piece a
/// note.
final class RefiNotes {

    private record Noted(Claim claim, boolean placeless) {}

    private final Codebook codebook;
    private final List<Noted> noted = new ArrayList<>();

    RefiNotes(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Adds what there is to note about a claim.
    ///
    /// @param placeless whether the claim has no selection, so that its note has to say all of it
    /// @return the GUIDs of its notes
    List<String> add(Claim claim, boolean placeless) {
        List<String> guids = new ArrayList<>();
        if (placeless || !said(claim).isEmpty()) {
            guids.add(claimGuid(claim));
        }
        claim.evidence().forEach(piece -> guids.add(evidenceGuid(claim, piece)));
        if (!guids.isEmpty()) {
            noted.add(new Noted(claim, placeless));
        }
        return guids;
    }

    /// Writes all that were added as the element `Notes`, where there are any.
    void write(Xml xml) throws IOException {
        if (!noted.isEmpty()) {
            xml.element(
                    "Notes",
                    () -> {
                        for (Noted one : noted) {
                            write(one.claim(), one.placeless(), xml);
                        }
                    });
        }
    }

    /// What the notes say about a claim that has a place, by their GUIDs.
    Map<String, String> of(Claim claim) {
        Map<String, String> words = new HashMap<>();
        words.put(claimGuid(claim), said(claim));
        claim.evidence().forEach(piece -> words.put(evidenceGuid(claim, piece), said(piece)));
        return words;
    }

    private void write(Claim claim, boolean placeless, Xml xml) throws IOException {
        String words = placeless ? placeless(claim) : said(claim);
        if (placeless || !words.isEmpty()) {
            write(xml, claimGuid(claim), placeless ? "Claim without a place" : "Claim", words);
        }
        for (Evidence piece : claim.evidence()) {
            write(
                    xml,
                    evidenceGuid(claim, piece),
                    "Evidence: " + EvidenceLine.stance(piece),
                    said(piece));
        }
    }

    private static void write(Xml xml, String guid, String name, String words) throws IOException {
        xml.element(
                "Note",
                () -> xml.textElement("PlainTextContent", words),
                "guid",
                guid,
                "name",
                name);
    }

    private String placeless(Claim claim) {
        return joined(
                claim.quote(),
                codebook.verdictName(claim.verdict()) + " · " + codebook.kindName(claim.kind()),
                said(claim),
                claim.note(),
                String.join(", ", claim.tags()));
    }

    private static String said(Claim claim) {
        return joined(claim.wording(), claim.speaker(), claim.saidOn());
    }

    private static String said(Evidence piece) {
        return joined(piece.source(), piece.quote(), piece.note());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String claimGuid(Claim claim) {
        return RefiCodes.guid("Note", claim.id().iri());
    }

    private static String evidenceGuid(Claim claim, Evidence piece) {
        return RefiCodes.guid("Note", claim.id().iri(), piece.id());
    }
}
