package app.obelus.export;

import app.obelus.annotation.Json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The JSON of a file that is to be taken in.
final class ImportJson {

    private ImportJson() {}

    /// Reads UTF-8, or UTF-16 and UTF-32 as JSON knows them by their first bytes.
    ///
    /// @throws UnreadableImportException if it is no JSON, or goes beyond limits
    static JsonNode of(byte[] bytes) throws UnreadableImportException {
        ImportText.requireSize(bytes);
        try {
            JsonNode root = Json.MAPPER.readTree(bytes);
            if (root.isMissingNode()) {
                throw new UnreadableImportException("it is empty");
            }
            return root;
        } catch (JacksonException e) {
            throw new UnreadableImportException("it is not JSON: " + e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            throw new UnreadableImportException(Json.HUGE_NUMBER, e);
        }
    }
}
