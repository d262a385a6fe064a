package app.obelus.store;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One of several versions of a file of notes, with each claim as it stands in it.
record NotesVersion(NotesJson.Page page, Map<ClaimId, Item> items) {

    /// A claim, and the JSON of its annotation.
    record Item(Claim claim, String json) {}

    static NotesVersion empty() {
        return new NotesVersion(NotesJson.Page.empty(), Map.of());
    }

    /// @param file for messages
    /// @throws UnreadableNotesException if the bytes are no file of notes
    static NotesVersion read(NotesJson json, Path file, byte[] bytes)
            throws UnreadableNotesException {
        Map<ClaimId, String> texts = new HashMap<>();
        NotesJson.Page page =
                json.read(
                        file,
                        bytes,
                        (claim, start, end) -> texts.put(claim, text(bytes, start, end)));
        Map<ClaimId, Item> items = new HashMap<>();
        for (Claim claim : page.notes().notebook().claims()) {
            items.put(claim.id(), new Item(claim, texts.getOrDefault(claim.id(), "")));
        }
        return new NotesVersion(page, items);
    }

    /// The JSON of this very claim; nothing where the version does not have it, or has it
    /// otherwise.
    Optional<String> textOf(Claim claim) {
        return Optional.ofNullable(items.get(claim.id()))
                .filter(item -> item.claim().equals(claim))
                .map(Item::json);
    }

    /// Line ends of Windows can stand between tokens only, and would be the only ones in the file.
    private static String text(byte[] bytes, int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
