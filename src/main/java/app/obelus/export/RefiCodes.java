package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.Verdict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// The codes of a REFI-QDA project or codebook: a group each for verdicts, kinds and tags.
///
/// A code's GUID is made of what it stands for, so that the same verdict has the same in every
/// file.
final class RefiCodes {

    static final String VERDICTS = "Verdict";
    static final String KINDS = "Kind";
    static final String TAGS = "Tag";
    static final Set<String> GROUPS = Set.of(VERDICTS, KINDS, TAGS);

    private static final String CODE = "Code";
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final Codebook codebook;
    private final Set<String> verdicts = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();

    /// All that the codebook has, and what claims say beyond that.
    RefiCodes(Export export) {
        this.codebook = export.codebook();
        codebook.scale().verdicts().forEach(verdict -> verdicts.add(verdict.id()));
        codebook.kinds().forEach(kind -> kinds.add(kind.id()));
        for (AnnotatedArticle article : export.articles()) {
            for (Claim claim : article.claims()) {
                verdicts.add(claim.verdict());
                kinds.add(claim.kind());
                tags.addAll(claim.tags());
            }
        }
        kinds.remove(Claim.NO_KIND);
    }

    /// A GUID that is always the same for the same words.
    static String guid(String... words) {
        String name = "refi\n" + String.join("\n", words);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The GUIDs of the codes that a claim has. That nobody judged it is no code.
    static List<String> of(Claim claim) {
        List<String> guids = new ArrayList<>();
        if (claim.isJudged()) {
            guids.add(guid(CODE, VERDICTS, claim.verdict()));
        }
        if (!claim.kind().equals(Claim.NO_KIND)) {
            guids.add(guid(CODE, KINDS, claim.kind()));
        }
        claim.tags().forEach(tag -> guids.add(ofTag(tag)));
        return guids;
    }

    /// The GUID of the code that stands for a tag.
    static String ofTag(String tag) {
        return guid(CODE, TAGS, tag);
    }

    /// Writes them as the element `Codes`.
    void write(Xml xml) throws IOException {
        xml.element(
                "Codes",
                () -> {
                    writeGroup(
                            xml,
                            VERDICTS,
                            () -> {
                                for (String id : verdicts) {
                                    writeVerdict(xml, id);
                                }
                            });
                    writeGroup(
                            xml,
                            KINDS,
                            () -> {
                                for (String id : kinds) {
                                    writeKind(xml, id);
                                }
                            });
                    if (!tags.isEmpty()) {
                        writeGroup(
                                xml,
                                TAGS,
                                () -> {
                                    for (String tag : tags) {
                                        xml.empty(CODE, code(TAGS, tag, tag));
                                    }
                                });
                    }
                });
    }

    private static void writeGroup(Xml xml, String group, Xml.Content codes) throws IOException {
        xml.element(CODE, codes, "guid", guid(CODE, group), "name", group, "isCodable", "false");
    }

    private void writeVerdict(Xml xml, String id) throws IOException {
        String colour = codebook.verdict(id).map(Verdict::light).orElse("");
        xml.empty(CODE, code(VERDICTS, id, codebook.verdictName(id), colour));
    }

    private void writeKind(Xml xml, String id) throws IOException {
        String colour = codebook.kind(id).map(Kind::light).map(tones -> tones.line()).orElse("");
        xml.empty(CODE, code(KINDS, id, codebook.kindName(id), colour));
    }

    private static String[] code(String group, String id, String name, String... colour) {
        List<String> attributes =
                new ArrayList<>(
                        List.of("guid", guid(CODE, group, id), "name", name, "isCodable", "true"));
        if (colour.length > 0 && COLOUR.matcher(colour[0]).matches()) {
            attributes.addAll(List.of("color", colour[0]));
        }
        return attributes.toArray(String[]::new);
    }
}
