package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.Selector;
import app.obelus.claim.Target;
import app.obelus.claim.TextQuote;
import app.obelus.claim.Verdict;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The parts of a claim made of what a file of another program tells.
final class NewClaim {

    private NewClaim() {}

    /// The same id for the same words, in every program and at all times.
    ///
    /// @param format whose item it is
    /// @param words what tells the item from all others of that format
    static ClaimId id(String format, String... words) {
        String name = format + "\n" + String.join("\n", words);
        return ClaimId.of(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /// A place of which only the quote is known.
    static Target quoted(String source, String quote) {
        return told(source, List.of(new TextQuote(quote, "", "")));
    }

    /// A place as a file tells it.
    static Target told(String source, List<Selector> selectors) {
        return new Target(source, 0, "", selectors, Optional.empty(), false, "");
    }

    /// The id of a kind by its name or id, in whatever case; the name itself for one that the book
    /// does not have.
    static String kind(String name, Codebook codebook) {
        return codebook.kinds().stream()
                .filter(kind -> isCalled(name, kind.name(), kind.id()))
                .map(Kind::id)
                .findFirst()
                .orElse(name.isBlank() ? Claim.NO_KIND : name.strip());
    }

    /// The id of a verdict by its name or id, in whatever case; the name itself for one that the
    /// book does not have.
    static String verdict(String name, Codebook codebook) {
        return codebook.scale().verdicts().stream()
                .filter(verdict -> isCalled(name, verdict.name(), verdict.id()))
                .map(Verdict::id)
                .findFirst()
                .orElse(name.isBlank() ? Claim.NO_VERDICT : name.strip());
    }

    private static boolean isCalled(String name, String one, String other) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.equals(one.toLowerCase(Locale.ROOT))
                || lower.equals(other.toLowerCase(Locale.ROOT));
    }
}
