package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.MalformedClaimException;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.store.Notes.SetAside;

import tools.jackson.core.JacksonException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What can still be read of a `notes.json` that is not JSON any more.
///
/// Obelus writes each item between a line with nothing but its opening brace and one with its
/// closing brace, at a depth at which no other braces stand alone; so each item can be found and
/// read by itself, whatever stands around it. Of a file in another layout nothing is found.
final class Salvage {

    private static final byte[] OPENING = "    {".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "    }".getBytes(StandardCharsets.US_ASCII);

    private final ClaimJson json;
    private final List<Claim> claims = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Set<ClaimId> ids = new HashSet<>();
    private int number;

    private Salvage(ClaimJson json) {
        this.json = json;
    }

    static Notes of(byte[] bytes, ClaimJson json) {
        Salvage salvage = new Salvage(json);
        int item = -1;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            if (isLine(bytes, start, end, OPENING)) {
                item = start + OPENING.length - 1;
            } else if (item >= 0 && isLine(bytes, start, end, CLOSING)) {
                salvage.read(Arrays.copyOfRange(bytes, item, start + CLOSING.length));
                item = -1;
            }
            start = end + 1;
        }
        return new Notes(Notebook.of(salvage.claims), salvage.setAside);
    }

    /// Of several items with one id the first is taken, as everywhere.
    private void read(byte[] item) {
        number++;
        try {
            Claim claim = json.read(Json.MAPPER.readTree(item));
            if (ids.add(claim.id())) {
                claims.add(claim);
            } else {
                setAside(item, "it has the id of an earlier one");
            }
        } catch (JacksonException e) {
            // Nobody can read it; it stays in the copy of the damaged file.
            return;
        } catch (MalformedClaimException e) {
            setAside(item, e.problem());
        } catch (IllegalArgumentException e) {
            setAside(item, "it says what cannot be (%s)".formatted(e.getMessage()));
        }
    }

    private void setAside(byte[] item, String problem) {
        setAside.add(new SetAside(number, new String(item, StandardCharsets.UTF_8), problem));
    }

    /// Whether a line is this, perhaps with a comma or the line end of another system behind it.
    private static boolean isLine(byte[] bytes, int start, int end, byte[] line) {
        int rest = start + line.length;
        if (end < rest
                || end > rest + 2
                || !Arrays.equals(bytes, start, rest, line, 0, line.length)) {
            return false;
        }
        while (rest < end && (bytes[rest] == ',' || bytes[rest] == '\r')) {
            rest++;
        }
        return rest == end;
    }
}
