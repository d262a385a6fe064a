package app.obelus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.claim.Claim;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/// A REFI-QDA project and codebook, which the standard's own schema judges. The schema is beside
/// the checkout, in `../shared`; without it the tests that need it are skipped.
class RefiExporterTest {

    private static final Path SCHEMA = Path.of("../shared/standards/refi-qda/Project-mrt2019.xsd");
    private static final String COST = "00000000-0000-4000-8000-000000000001";
    private static final String SOURCE = "00000000-0000-4000-8000-00000000000a";

    @Test
    void writesSelectionsWithCodesAndNotes() {
        Claim claim = BridgeArticle.COST.withTargets(BridgeArticle.COST.targets().subList(0, 1));
        String user = RefiCodes.guid("User", "Ada");
        String refuted = RefiCodes.guid("Code", "Verdict", "refuted");
        String figure = RefiCodes.guid("Code", "Kind", "figure");
        String money = RefiCodes.guid("Code", "Tag", "money");
        String hall = RefiCodes.guid("Code", "Tag", "city hall");
        String said = RefiCodes.guid("Note", "urn:uuid:" + COST);
        String proof = RefiCodes.guid("Note", "urn:uuid:" + COST, claim.evidence().getFirst().id());
        String project = project(RefiFiles.write(BridgeArticle.export(claim)));
        assertEquals(
                """
                <Sources><TextSource guid="SOURCE" name="A Bridge" \
                plainTextPath="internal://SOURCE.txt">\
                <PlainTextSelection guid="COST" name="2.5 million" startPosition="34" \
                endPosition="45" creatingUser="USER" creationDateTime="2026-11-23T09:00:00Z" \
                modifiedDateTime="2026-11-23T09:00:00Z">\
                <Description>The *budget* says **3.1**.

                Ask again.</Description>\
                CODES\
                <NoteRef targetGUID="SAID"/><NoteRef targetGUID="PROOF"/>\
                </PlainTextSelection></TextSource></Sources><Notes>\
                <Note guid="SAID" name="Claim"><PlainTextContent>The bridge cost 2.5 million.

                The mayor

                2026-11-02</PlainTextContent></Note>\
                <Note guid="PROOF" name="Evidence: refutes"><PlainTextContent>\
                https://example.org/budget

                3.1 million

                Page 4.</PlainTextContent></Note></Notes></Project>"""
                        .replace(
                                "CODES",
                                coding(refuted) + coding(figure) + coding(money) + coding(hall))
                        .replace("SOURCE", SOURCE)
                        .replace("COST", COST)
                        .replace("USER", user)
                        .replace("SAID", said)
                        .replace("PROOF", proof),
                project.substring(project.indexOf("<Sources>")));
    }

    @Test
    void holdsTheArticleAndItsClaims() {
        Map<String, byte[]> parts = RefiFiles.parts(RefiFiles.write(BridgeArticle.whole()));
        assertEquals(
                List.of("project.qde", "Sources/" + SOURCE + ".txt", "obelus.jsonld"),
                List.copyOf(parts.keySet()));
        assertEquals(
                BridgeArticle.TEXT,
                new String(parts.get("Sources/" + SOURCE + ".txt"), StandardCharsets.UTF_8));
    }

    @Test
    void writesTheSameBytesAgain() {
        assertArrayEquals(
                RefiFiles.write(BridgeArticle.whole()), RefiFiles.write(BridgeArticle.whole()));
    }

    @Test
    void aProjectIsValid() {
        needTheSchema();
        String project = project(RefiFiles.write(BridgeArticle.whole()));
        assertDoesNotThrow(() -> validate(project));
    }

    @Test
    void theJudgeFindsWhatIsWrong() {
        needTheSchema();
        String wrong = project(RefiFiles.write(BridgeArticle.whole())).replace("guid=", "gid=");
        assertThrows(SAXException.class, () -> validate(wrong));
    }

    /// The schema at hand is that of projects, in which a codebook is a part.
    @Test
    void aCodebookIsValid() {
        needTheSchema();
        String codebook = RefiFiles.codebook(BridgeArticle.whole());
        String own = " xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Obelus\"";
        assertEquals(1, codebook.split(own, -1).length - 1);
        String part = codebook.substring(codebook.indexOf("<CodeBook")).replace(own, "");
        assertDoesNotThrow(
                () ->
                        validate(
                                "<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"x\">"
                                        + part
                                        + "</Project>"));
    }

    @ParameterizedTest
    @MethodSource("app.obelus.export.BridgeArticle#hostile")
    void noTextMakesItInvalid(String hostile) {
        needTheSchema();
        AnnotatedArticle article = BridgeArticle.articleSaying(hostile);
        String project = project(RefiFiles.write(BridgeArticle.export(article)));
        assertDoesNotThrow(() -> validate(project));
    }

    private static String coding(String code) {
        return "<Coding guid=\"%s\"><CodeRef targetGUID=\"%s\"/></Coding>"
                .formatted(RefiCodes.guid("Coding", COST, code), code);
    }

    private static String project(byte[] archive) {
        return new String(RefiFiles.parts(archive).get("project.qde"), StandardCharsets.UTF_8);
    }

    private static void needTheSchema() {
        Assumptions.assumeTrue(Files.exists(SCHEMA), "no ../shared/standards/refi-qda here");
    }

    private static void validate(String project) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(project)));
    }
}
