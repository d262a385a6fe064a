package app.obelus.reading;

import app.obelus.anchor.HardTokens;
import app.obelus.claim.Claim;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.claim.Verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The rules that look at one claim by itself.
final class ClaimLint {

    private static final String FIGURE = "figure";

    private final Needs needs;

    ClaimLint(Needs needs) {
        this.needs = needs;
    }

    /// In the order of the rules.
    List<LintFinding> of(Claim claim, List<Place> places) {
        List<LintFinding> found = new ArrayList<>();
        for (LintRule rule : LintRule.values()) {
            detail(rule, claim, places)
                    .ifPresent(detail -> found.add(new LintFinding(claim.id(), rule, detail)));
        }
        return List.copyOf(found);
    }

    /// What the rule tells of the claim; nothing where the claim is as the rule wants it.
    private Optional<String> detail(LintRule rule, Claim claim, List<Place> places) {
        return switch (rule) {
            case PLACE_CHANGED ->
                    places.stream()
                            .filter(Place::isToBeDecided)
                            .findFirst()
                            .map(place -> place.target().exact());
            case NO_EVIDENCE -> when(claim.evidence().isEmpty() && saysHowTrue(claim));
            case NOTHING_SUPPORTS -> when(isSupported(claim) && lacks(claim, Stance.SUPPORTS));
            case NOTHING_REFUTES -> when(isRefuted(claim) && lacks(claim, Stance.REFUTES));
            case ONE_SOURCE -> isSupported(claim) ? onlySource(claim) : Optional.empty();
            case EVIDENCE_WITHOUT_SOURCE ->
                    claim.evidence().stream()
                            .filter(piece -> piece.source().isBlank())
                            .findFirst()
                            .map(ClaimLint::words);
            case VERDICT_OLDER -> addedSince(claim).map(this::day).map(LocalDate::toString);
            case NO_NUMBER -> when(claim.kind().equals(FIGURE) && !tellsNumber(claim));
            case DUE_AGAIN ->
                    needs.dueAgain()
                            .day(claim)
                            .filter(day -> !day.isAfter(needs.today()))
                            .map(LocalDate::toString);
            // They look at the other claims too.
            case TAG_WRITTEN_OTHERWISE, TAG_USED_ONCE -> Optional.empty();
        };
    }

    private static Optional<String> when(boolean wrong) {
        return wrong ? Optional.of("") : Optional.empty();
    }

    /// Of a verdict that the codebook no longer has nobody knows what it says.
    private OptionalInt rating(Claim claim) {
        return needs.codebook()
                .verdict(claim.verdict())
                .filter(Verdict::decided)
                .map(Verdict::rating)
                .orElse(OptionalInt.empty());
    }

    private boolean saysHowTrue(Claim claim) {
        return rating(claim).isPresent();
    }

    private boolean isSupported(Claim claim) {
        return rating(claim).orElse(0) >= Lint.SUPPORTED;
    }

    private boolean isRefuted(Claim claim) {
        return rating(claim).orElse(Integer.MAX_VALUE) <= Lint.REFUTED;
    }

    private static boolean lacks(Claim claim, Stance stance) {
        return !claim.evidence().isEmpty()
                && claim.evidence().stream().noneMatch(piece -> piece.stance() == stance);
    }

    private static Optional<String> onlySource(Claim claim) {
        List<String> sources =
                claim.evidence().stream()
                        .filter(piece -> piece.stance() == Stance.SUPPORTS)
                        .map(Evidence::source)
                        .filter(source -> !source.isBlank())
                        .toList();
        return sources.stream().map(ClaimLint::sameSource).distinct().count() == 1
                ? Optional.of(sources.getFirst().strip())
                : Optional.empty();
    }

    /// What two ways of writing one source have in common: a page has one text, whether its address
    /// begins with `www` or not, and whichever part of it is pointed at.
    private static String sameSource(String source) {
        return source.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }

    private static String words(Evidence piece) {
        return Stream.of(piece.quote(), piece.note())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<Instant> addedSince(Claim claim) {
        return claim.judged()
                .flatMap(
                        judged ->
                                claim.evidence().stream()
                                        .map(Evidence::captured)
                                        .filter(judged::isBefore)
                                        .max(Instant::compareTo));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, needs.dueAgain().zone());
    }

    private static boolean tellsNumber(Claim claim) {
        return Stream.concat(
                        claim.targets().stream().map(Target::exact), Stream.of(claim.wording()))
                .anyMatch(HardTokens::hasAmount);
    }
}
