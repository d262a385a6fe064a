package app.obelus.store;

import java.util.Locale;

/// How much is tried by the programs that let things go wrong, and what they found.
///
/// `mvn -q -Pfaults verify` runs them at full size.
public final class Faults {

    /// Of the tests that are run at full size.
    public static final String TAG = "faults";

    public static final boolean FULL = Boolean.getBoolean("obelus.faults.full");

    private Faults() {}

    public static int rounds(int ordinary, int full) {
        return FULL ? full : ordinary;
    }

    /// @param acknowledged edits of which the store said that they are kept
    /// @param found those of them that were there afterwards
    public static void print(String program, int rounds, long acknowledged, long found) {
        if (FULL) {
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %,7d rounds, %,9d edits acknowledged, %,9d edits found, %d losses%n",
                    program,
                    rounds,
                    acknowledged,
                    found,
                    acknowledged - found);
        }
    }
}
