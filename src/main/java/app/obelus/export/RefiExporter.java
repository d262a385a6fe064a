package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.text.TextRange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// A project for programs of qualitative research ([REFI-QDA](https://www.qdasoftware.org), part
/// 2): articles as plain text, claims as selections with codes and notes. Places are counted in
/// code points from 0, the end exclusive.
///
/// The archive also holds the claims as W3C annotations, which other programs do not look for, so
/// that [RefiImporter] finds all that they say.
final class RefiExporter implements Exporter {

    static final String ORIGIN = "Obelus";
    static final String PROJECT = "project.qde";
    static final String OWN = "obelus.jsonld";

    private static final int LONGEST_NAME = 80;
    private static final Pattern OWN_ID =
            Pattern.compile("urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public String id() {
        return "refi";
    }

    @Override
    public String extension() {
        return "qdpx";
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public void write(Export export, OutputStream out) throws IOException {
        ZipParts parts = new ZipParts(out);
        parts.addXml(PROJECT, xml -> writeProject(export, xml));
        for (AnnotatedArticle article : export.articles()) {
            parts.add(
                    "Sources/" + sourceGuid(article) + ".txt",
                    part -> {
                        Writer writer = Utf8.writer(part);
                        writer.write(article.article().text());
                        writer.flush();
                    });
        }
        parts.add(OWN, part -> new JsonLdExporter().write(export, part));
        parts.finish();
    }

    private static void writeProject(Export export, Xml xml) throws IOException {
        List<AnnotatedArticle> articles = export.articles();
        String name = articles.size() == 1 ? articles.getFirst().name() : ORIGIN;
        RefiNotes notes = new RefiNotes(export.codebook());
        xml.element(
                "Project",
                () -> {
                    writeUsers(articles, xml);
                    xml.element("CodeBook", () -> new RefiCodes(export).write(xml));
                    if (!articles.isEmpty()) {
                        xml.element("Sources", () -> writeSources(articles, notes, xml));
                    }
                    notes.write(xml);
                },
                "xmlns",
                "urn:QDA-XML:project:1.0",
                "name",
                name,
                "origin",
                ORIGIN);
    }

    private static void writeUsers(List<AnnotatedArticle> articles, Xml xml) throws IOException {
        Set<String> users = new LinkedHashSet<>();
        for (AnnotatedArticle article : articles) {
            article.claims().forEach(claim -> users.add(claim.creator()));
        }
        users.removeIf(String::isBlank);
        if (!users.isEmpty()) {
            xml.element(
                    "Users",
                    () -> {
                        for (String user : users) {
                            xml.empty("User", "guid", userGuid(user), "name", user);
                        }
                    });
        }
    }

    private static void writeSources(List<AnnotatedArticle> articles, RefiNotes notes, Xml xml)
            throws IOException {
        for (AnnotatedArticle article : articles) {
            String guid = sourceGuid(article);
            xml.element(
                    "TextSource",
                    () -> {
                        List<Claim> placeless = new ArrayList<>();
                        for (Claim claim : article.claims()) {
                            List<TextRange> ranges = article.ranges(claim);
                            List<String> noted =
                                    ranges.isEmpty() ? List.of() : notes.add(claim, false);
                            for (int i = 0; i < ranges.size(); i++) {
                                TextRange range = ranges.get(i);
                                writeSelection(article, claim, i, range, noted, xml);
                            }
                            if (ranges.isEmpty()) {
                                placeless.add(claim);
                            }
                        }
                        for (Claim claim : placeless) {
                            writeReferences(notes.add(claim, true), xml);
                        }
                    },
                    "guid",
                    guid,
                    "name",
                    article.name(),
                    "plainTextPath",
                    "internal://" + guid + ".txt");
        }
    }

    private static void writeSelection(
            AnnotatedArticle article,
            Claim claim,
            int number,
            TextRange range,
            List<String> notes,
            Xml xml)
            throws IOException {
        TextRange inFile = article.places().inFile(0, range);
        String guid = number == 0 ? guid(claim.id().iri()) : placeGuid(claim.id(), number);
        List<String> attributes =
                new ArrayList<>(
                        List.of(
                                "guid",
                                guid,
                                "name",
                                shortened(range.in(article.article().text())),
                                "startPosition",
                                Integer.toString(inFile.start()),
                                "endPosition",
                                Integer.toString(inFile.end())));
        if (!claim.creator().isBlank()) {
            attributes.addAll(List.of("creatingUser", userGuid(claim.creator())));
        }
        addTime("creationDateTime", claim.created(), attributes);
        addTime("modifiedDateTime", claim.modified(), attributes);
        xml.element(
                "PlainTextSelection",
                () -> {
                    if (!claim.note().isEmpty()) {
                        xml.textElement("Description", claim.note());
                    }
                    for (String code : RefiCodes.of(claim)) {
                        xml.element(
                                "Coding",
                                () -> xml.empty("CodeRef", "targetGUID", code),
                                "guid",
                                RefiCodes.guid("Coding", guid, code));
                    }
                    writeReferences(notes, xml);
                },
                attributes.toArray(String[]::new));
    }

    private static void writeReferences(List<String> notes, Xml xml) throws IOException {
        for (String note : notes) {
            xml.empty("NoteRef", "targetGUID", note);
        }
    }

    private static void addTime(String name, Instant time, List<String> attributes) {
        if (!time.equals(Instant.EPOCH)) {
            attributes.addAll(List.of(name, time.truncatedTo(ChronoUnit.SECONDS).toString()));
        }
    }

    private static String shortened(String quote) {
        String line = quote.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static String sourceGuid(AnnotatedArticle article) {
        return guid(article.iri());
    }

    private static String userGuid(String name) {
        return RefiCodes.guid("User", name);
    }

    /// The GUID of a further place of a claim.
    static String placeGuid(ClaimId id, int number) {
        return RefiCodes.guid("Selection", id.iri(), Integer.toString(number));
    }

    /// The UUID of our own ids; one made of it for others.
    static String guid(String iri) {
        return OWN_ID.matcher(iri).matches()
                ? iri.substring("urn:uuid:".length())
                : RefiCodes.guid("Id", iri);
    }
}
