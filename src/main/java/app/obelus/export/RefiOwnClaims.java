package app.obelus.export;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Target;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/// The claims that [RefiExporter] puts into a project, with all that they say.
final class RefiOwnClaims {

    private RefiOwnClaims() {}

    /// @throws UnreadableImportException if it is not what [JsonLdExporter] writes
    static Import read(byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        List<Import.Found> found = new ArrayList<>();
        List<Import.Refused> refused = new ArrayList<>();
        ClaimJson json = new ClaimJson(codebook, article.places());
        int number = 0;
        for (JsonNode item : items(bytes)) {
            number++;
            try {
                Claim claim = json.read(item);
                String source = claim.targets().stream().map(Target::source).findFirst().orElse("");
                found.add(new Import.Found(claim, "", source));
            } catch (MalformedClaimException e) {
                refused.add(new Import.Refused(number, e.problem()));
            }
        }
        return new Import(found, refused);
    }

    private static JsonNode items(byte[] bytes) throws UnreadableImportException {
        try {
            return Json.MAPPER.readTree(bytes).path("first").path("items");
        } catch (JacksonException e) {
            throw new UnreadableImportException("its claims are not JSON", e);
        } catch (NumberFormatException e) {
            throw new UnreadableImportException(Json.HUGE_NUMBER, e);
        }
    }
}
