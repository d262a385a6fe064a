package app.obelus.claim;

import java.util.regex.Pattern;

/// The two colours of a kind in one look: the tint behind the words and the line beneath them, each
/// as `#RRGGBB`.
public record Tones(String tint, String line) {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /// @throws IllegalArgumentException if one is not of that form
    public Tones {
        for (String colour : new String[] {tint, line}) {
            if (!COLOUR.matcher(colour).matches()) {
                throw new IllegalArgumentException("not a colour: " + colour);
            }
        }
    }
}
