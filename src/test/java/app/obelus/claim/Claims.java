package app.obelus.claim;

import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Claims for tests, with only what matters in sight.
public final class Claims {

    public static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    private Claims() {}

    /// A claim on the first occurrence of `words` in `text`.
    public static Claim on(String words, String text) {
        return on(words, text, text.indexOf(words));
    }

    /// A claim on `words` where they stand at `start`; its id is named after them.
    public static Claim on(String words, String text, int start) {
        return Claim.of(
                new ClaimId("urn:test:" + words.replace(' ', '-') + "-" + start),
                "figure",
                "undecided",
                target(words, text, start),
                MORNING,
                "Ada");
    }

    public static Target target(String words, String text, int start) {
        return Target.of(
                "urn:test:article",
                1,
                Sha256.of(text),
                text,
                new TextRange(start, start + words.length()));
    }

    /// A claim that stands nowhere.
    public static Claim placeless(String id) {
        return new Claim(
                new ClaimId(id),
                "figure",
                "undecided",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                MORNING,
                MORNING,
                Optional.empty(),
                Recheck.none(),
                false,
                List.of(),
                "Ada",
                List.of(),
                "",
                List.of());
    }

    /// A target as another program might write it: a quote and, perhaps, a place.
    public static Target foreign(String exact, Optional<TextRange> place) {
        var quote = new TextQuote(exact, "", "");
        return new Target(
                "urn:test:article",
                0,
                "",
                place.<List<Selector>>map(range -> List.of(quote, new TextPosition(range)))
                        .orElse(List.of(quote)),
                Optional.empty(),
                false,
                "");
    }
}
