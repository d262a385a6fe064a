package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The comments of a Word document: each says what a claim says.
final class DocxComments {

    private static final String NOBODY = "Obelus";

    private final Codebook codebook;
    private final List<Said> all = new ArrayList<>();

    /// What a comment says, and the page of the source that its place is on.
    private record Said(Claim claim, OptionalInt page) {}

    DocxComments(Codebook codebook) {
        this.codebook = codebook;
    }

    /// Adds a comment.
    ///
    /// @param page of the source that its place is on; nothing where that has none
    /// @return the id by which the text refers to it
    String add(Claim claim, OptionalInt page) {
        all.add(new Said(claim, page));
        return Integer.toString(all.size() - 1);
    }

    /// Writes all that were added.
    void write(Xml xml) throws IOException {
        xml.element(
                "w:comments",
                () -> {
                    for (int id = 0; id < all.size(); id++) {
                        write(xml, id, all.get(id));
                    }
                },
                "xmlns:w",
                DocxStyles.NAMESPACE);
    }

    private void write(Xml xml, int id, Said said) throws IOException {
        Claim claim = said.claim();
        String author = claim.creator().isBlank() ? NOBODY : claim.creator().strip();
        List<String> attributes =
                new ArrayList<>(
                        List.of(
                                "w:id",
                                Integer.toString(id),
                                "w:author",
                                author,
                                "w:initials",
                                author.substring(0, author.offsetByCodePoints(0, 1))));
        Instant made = claim.created().truncatedTo(ChronoUnit.SECONDS);
        if (!made.equals(Instant.EPOCH)) {
            attributes.addAll(List.of("w:date", made.toString()));
        }
        xml.element(
                "w:comment",
                () -> {
                    DocxText.writeParagraph(xml, DocxStyles.COMMENT, head(said), true);
                    for (String line : lines(claim)) {
                        DocxText.writeParagraph(xml, DocxStyles.COMMENT, line, false);
                    }
                },
                attributes.toArray(String[]::new));
    }

    private String head(Said said) {
        List<String> parts = new ArrayList<>();
        parts.add(codebook.verdictName(said.claim().verdict()));
        if (!said.claim().kind().equals(Claim.NO_KIND)) {
            parts.add(codebook.kindName(said.claim().kind()));
        }
        said.page().ifPresent(number -> parts.add("p. " + number));
        return String.join(" · ", parts);
    }

    private static List<String> lines(Claim claim) {
        String saying =
                Stream.of(claim.speaker(), claim.saidOn())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(List.of(claim.wording(), saying));
        claim.note().lines().forEach(lines::add);
        claim.evidence()
                .forEach(
                        piece ->
                                lines.add(
                                        "Evidence (%s): %s"
                                                .formatted(
                                                        EvidenceLine.stance(piece),
                                                        EvidenceLine.of(piece))));
        if (!claim.tags().isEmpty()) {
            lines.add("Tags: " + String.join(", ", claim.tags()));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }
}
