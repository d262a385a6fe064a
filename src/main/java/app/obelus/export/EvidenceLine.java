package app.obelus.export;

import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A piece of evidence as words, for formats that have no place of its own for it: its source, what
/// the source says in quotation marks, the reader's words.
final class EvidenceLine {

    private static final String BETWEEN = " — ";

    private static final Pattern STANCE =
            Pattern.compile("(?m)^\\[(supports|refutes|context|unclear)](?: |$)");

    private EvidenceLine() {}

    static String of(Evidence piece) {
        String quote = piece.quote().isBlank() ? "" : "“" + piece.quote() + "”";
        return Stream.of(piece.source(), quote, piece.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }

    /// The same behind a word for what it does to the claim.
    static String withStance(Evidence piece) {
        return ("[" + stance(piece) + "] " + of(piece)).stripTrailing();
    }

    static String stance(Evidence piece) {
        return piece.stance().name().toLowerCase(Locale.ROOT);
    }

    /// Reads lines that [#withStance] made, as far as words can tell: what stands before the
    /// quotation is the source, what stands behind it the reader's words. When it was taken down
    /// they do not tell. Lines that say no stance are one piece.
    ///
    /// @param claim the IRI of the claim that they are about, of which their ids are made
    static List<Evidence> read(String lines, String claim) {
        List<Evidence> pieces = new ArrayList<>();
        Matcher stances = STANCE.matcher(lines);
        Stance stance = Stance.UNCLEAR;
        int begin = 0;
        while (stances.find()) {
            add(lines.substring(begin, stances.start()).strip(), stance, claim, pieces);
            stance = Stance.valueOf(stances.group(1).toUpperCase(Locale.ROOT));
            begin = stances.end();
        }
        add(lines.substring(begin).strip(), stance, claim, pieces);
        return pieces;
    }

    private static void add(String words, Stance stance, String claim, List<Evidence> pieces) {
        if (!words.isEmpty()) {
            String id = NewClaim.id("evidence", claim, stance.name(), words).iri();
            pieces.add(parts(words, Evidence.blank(id, Instant.EPOCH)).withStance(stance));
        }
    }

    private static Evidence parts(String words, Evidence blank) {
        int mark = words.startsWith("“") ? 0 : words.indexOf(BETWEEN + "“");
        if (mark < 0) {
            int end = words.indexOf(BETWEEN);
            return end < 0
                    ? blank.withSource(words)
                    : blank.withSource(words.substring(0, end))
                            .withNote(words.substring(end + BETWEEN.length()));
        }
        int begin = words.indexOf('“', mark) + 1;
        int close = words.indexOf("”" + BETWEEN, begin);
        int end = close < 0 ? words.length() - (words.endsWith("”") ? 1 : 0) : close;
        return blank.withSource(words.substring(0, mark))
                .withQuote(words.substring(begin, Math.max(begin, end)))
                .withNote(close < 0 ? "" : words.substring(close + 1 + BETWEEN.length()));
    }
}
