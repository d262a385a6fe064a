package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Foreign;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.annotation.Terms;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.store.Notes.SetAside;
import app.obelus.store.UnreadableNotesException.Reason;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A file of notes: an AnnotationPage ([Web Annotation Data Model,
/// 5.2](https://www.w3.org/TR/annotation-model/#annotation-page)).
///
/// Item by item, so that one which is no claim hides none of the others, and so that its very bytes
/// can be kept.
final class NotesJson {

    static final int VERSION = 1;

    private static final String ITEMS = "items";

    private final ClaimJson claims;
    private final Places places;

    NotesJson(ClaimJson claims, Places places) {
        this.claims = claims;
        this.places = places;
    }

    /// What a file of notes held.
    ///
    /// @param rest what its head says beyond ours
    record Page(Notes notes, ObjectNode rest) {

        static Page empty() {
            return new Page(new Notes(Notebook.empty(), List.of()), Json.object());
        }

        /// The same with other claims.
        Page with(Notebook notebook) {
            return new Page(new Notes(notebook, notes.setAside()), rest);
        }
    }

    /// Is told of each claim where its annotation stands among the bytes of the file.
    interface Standing {
        void at(ClaimId claim, int start, int end);
    }

    byte[] write(Notebook notebook, List<SetAside> setAside, ObjectNode rest) {
        return write(notebook, setAside, rest, _ -> Optional.empty());
    }

    /// @param asItStands the JSON of a claim's annotation, where it is not to be written anew
    byte[] write(
            Notebook notebook,
            List<SetAside> setAside,
            ObjectNode rest,
            Function<Claim, Optional<String>> asItStands) {
        String text =
                Json.write(
                        generator -> {
                            generator.writeStartObject();
                            ObjectNode head = Foreign.putBack(head(), rest, _ -> true);
                            for (var entry : head.properties()) {
                                generator.writeName(entry.getKey());
                                generator.writeTree(entry.getValue());
                            }
                            generator.writeArrayPropertyStart(ITEMS);
                            for (Claim claim : notebook.claims()) {
                                asItStands
                                        .apply(claim)
                                        .ifPresentOrElse(
                                                generator::writeRawValue,
                                                () -> generator.writeTree(claims.write(claim)));
                            }
                            for (SetAside item : setAside) {
                                generator.writeRawValue(item.json());
                            }
                            generator.writeEndArray();
                            generator.writeEndObject();
                        });
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// @param file for messages
    /// @throws UnreadableNotesException if the bytes are no file of notes
    Page read(Path file, byte[] bytes) throws UnreadableNotesException {
        return read(file, bytes, (_, _, _) -> {});
    }

    /// @param file for messages
    /// @throws UnreadableNotesException if the bytes are no file of notes
    Page read(Path file, byte[] bytes, Standing standing) throws UnreadableNotesException {
        if (!isUtf8(bytes)) {
            throw new UnreadableNotesException(file, Reason.NOT_JSON, "it is not in UTF-8", null);
        }
        ObjectNode head = Json.object();
        List<Claim> understood = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableNotesException(file, Reason.NOT_JSON, "it is empty", null);
            }
            if (first != JsonToken.START_OBJECT) {
                throw foreign(file, "not an object");
            }
            boolean hasItems = false;
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (!key.equals(ITEMS)) {
                    head.set(key, Json.WITHIN_A_FILE.readTree(parser));
                } else if (hasItems || value != JsonToken.START_ARRAY) {
                    throw foreign(file, "its items are not one array");
                } else {
                    hasItems = true;
                    new NotesItems(claims, parser, bytes, standing).read(understood, setAside);
                }
            }
            if (parser.nextToken() != null) {
                throw foreign(file, "something stands behind its end");
            }
            requireNotes(file, head, hasItems);
        } catch (JacksonException e) {
            throw new UnreadableNotesException(file, Reason.NOT_JSON, e.getOriginalMessage(), e);
        } catch (NumberFormatException e) {
            throw new UnreadableNotesException(file, Reason.NOT_JSON, Json.HUGE_NUMBER, e);
        }
        return new Page(new Notes(Notebook.of(understood), setAside), Foreign.rest(head, head()));
    }

    /// Whether the parser will take the bytes for UTF-8. It takes JSON in UTF-16 and UTF-32 as
    /// well, which it knows by these marks, but cannot say then at which byte an item begins.
    private static boolean isUtf8(byte[] bytes) {
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0 || bytes[i] == (byte) 0xFE || bytes[i] == (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }

    private ObjectNode head() {
        ObjectNode head = Json.object();
        head.putArray("@context").add(Terms.CONTEXT).addObject().put("obelus", Terms.NAMESPACE);
        head.put("id", places.articleIri() + "#notes");
        head.put("type", "AnnotationPage");
        head.put(Terms.FORMAT_VERSION, VERSION);
        return head;
    }

    private static void requireNotes(Path file, ObjectNode head, boolean hasItems)
            throws UnreadableNotesException {
        if (!Json.has(head, "type", "AnnotationPage") || !head.has(Terms.FORMAT_VERSION)) {
            throw foreign(file, "not an AnnotationPage of Obelus");
        }
        if (Json.number(head, Terms.FORMAT_VERSION).orElse(0) != VERSION) {
            throw new UnreadableNotesException(
                    file,
                    Reason.UNKNOWN_VERSION,
                    "version " + head.get(Terms.FORMAT_VERSION) + ", not " + VERSION,
                    null);
        }
        if (!hasItems) {
            throw foreign(file, "it has no items");
        }
    }

    private static UnreadableNotesException foreign(Path file, String detail) {
        return new UnreadableNotesException(file, Reason.FOREIGN, detail, null);
    }
}
