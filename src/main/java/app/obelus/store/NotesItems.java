package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.store.Notes.SetAside;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the items of a file of notes. The JSON is read item by item; claims are made of it by as
/// many threads as there are processors, which is half of the work.
final class NotesItems {

    /// So many items are held as JSON at a time.
    private static final int BATCH = 2000;

    private final ClaimJson claims;
    private final JsonParser parser;
    private final TokenStreamContext array;
    private final byte[] bytes;
    private final NotesJson.Standing standing;

    /// @param parser at the beginning of the array of items; behind its end when they are read
    /// @param bytes of the file
    /// @param standing is told where each claim stands
    NotesItems(ClaimJson claims, JsonParser parser, byte[] bytes, NotesJson.Standing standing) {
        this.claims = claims;
        this.parser = parser;
        this.array = parser.streamReadContext();
        this.bytes = bytes;
        this.standing = standing;
    }

    /// An item of the file.
    ///
    /// @param number from 1
    /// @param start of its bytes
    /// @param end exclusive; white space may stand at both ends
    /// @param node nothing where it cannot be had
    /// @param problem why not
    private record Item(int number, int start, int end, Optional<JsonNode> node, String problem) {}

    /// What an item has been read as.
    ///
    /// @param problem why it is no claim, or would be none for having the id of an earlier one
    private record Reading(Item item, Optional<Claim> claim, String problem) {}

    /// @param understood gets the claims
    /// @param setAside gets all other items
    void read(List<Claim> understood, List<SetAside> setAside) {
        Set<ClaimId> ids = new HashSet<>();
        List<Item> batch = new ArrayList<>();
        boolean ended = false;
        for (int number = 1; !ended; number++) {
            ended = parser.nextToken() == JsonToken.END_ARRAY;
            if (!ended) {
                batch.add(next(number));
            }
            if (ended || batch.size() == BATCH) {
                for (Reading reading : batch.parallelStream().map(this::reading).toList()) {
                    reading.claim()
                            .filter(claim -> ids.add(claim.id()))
                            .ifPresentOrElse(
                                    claim -> {
                                        understood.add(claim);
                                        Item item = reading.item();
                                        standing.at(claim.id(), item.start(), item.end());
                                    },
                                    () -> setAside.add(setAside(reading)));
                }
                batch.clear();
            }
        }
    }

    private Item next(int number) {
        int start = (int) parser.currentTokenLocation().getByteOffset();
        Optional<JsonNode> node = Optional.empty();
        String problem = "";
        try {
            node = Optional.of(Json.WITHIN_A_FILE.readTree(parser));
        } catch (DatabindException e) {
            problem = "a key stands twice in it";
        } catch (IllegalArgumentException e) {
            problem = impossible(e);
        }
        while (!parser.streamReadContext().equals(array)) {
            parser.nextToken();
        }
        // A string is read to its end only when it is asked for.
        parser.finishToken();
        int end = (int) parser.currentLocation().getByteOffset();
        return new Item(number, start, end, node, problem);
    }

    private Reading reading(Item item) {
        if (item.node().isEmpty()) {
            return new Reading(item, Optional.empty(), item.problem());
        }
        try {
            Claim claim = claims.read(item.node().get());
            return new Reading(item, Optional.of(claim), "it has the id of an earlier one");
        } catch (MalformedClaimException e) {
            return new Reading(item, Optional.empty(), e.problem());
        } catch (IllegalArgumentException e) {
            return new Reading(item, Optional.empty(), impossible(e));
        }
    }

    private static String impossible(IllegalArgumentException e) {
        return "it says what cannot be (%s)".formatted(e.getMessage());
    }

    /// As it stands in the file.
    private SetAside setAside(Reading reading) {
        Item item = reading.item();
        String json =
                new String(bytes, item.start(), item.end() - item.start(), StandardCharsets.UTF_8);
        return new SetAside(item.number(), json.strip(), reading.problem());
    }
}
