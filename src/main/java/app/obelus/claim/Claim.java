package app.obelus.claim;

import app.obelus.text.Edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Something that somebody says, what a reader found out about it, and where it stands.
///
/// It is an object of its own: its words, verdict and evidence stay when a highlight goes.
///
/// @param id for ever the same
/// @param kind the id of a [Kind]
/// @param verdict the id of a [Verdict]
/// @param wording the reader's own wording of the claim; empty where the quote says it well
/// @param speaker whose claim it is; may be empty
/// @param saidOn when it was said, as the reader writes it, best as an ISO 8601 date; may be empty
/// @param note Markdown; may be empty
/// @param tags without repetitions, in the order they were given
/// @param evidence in the order it was brought
/// @param targets where it stands, in the order they were added; may be empty
/// @param created when the claim was made
/// @param modified when it was last changed
/// @param judged when the verdict was given or last confirmed; nothing where that is not known, as
///   in what other programs wrote, and where there is no verdict
/// @param recheck until when the verdict may be relied on
/// @param pinned whether a reader put it before the others
/// @param answers what several readers made of it, each by itself, without repetitions, in the
///   order they came in
/// @param creator who made it; empty where that is not known
/// @param imported SHA-256 of every item of another program's file that was taken into it, without
///   repetitions; such an item has nothing more to say to it
/// @param foreign what else its file form held, kept as found: a JSON object, or empty
/// @param conflicts what two sides said differently and nobody has decided yet, in order of field;
///   none that offers what the claim says anyway, or that is about evidence it does not have
public record Claim(
        ClaimId id,
        String kind,
        String verdict,
        String wording,
        String speaker,
        String saidOn,
        String note,
        List<String> tags,
        List<Evidence> evidence,
        List<Target> targets,
        Instant created,
        Instant modified,
        Optional<Instant> judged,
        Recheck recheck,
        boolean pinned,
        List<Answer> answers,
        String creator,
        List<String> imported,
        String foreign,
        List<Conflict> conflicts) {

    /// The kind of a claim that somebody made without saying one. No codebook has it, so the screen
    /// shows this word.
    public static final String NO_KIND = "unsorted";

    /// What a claim has that nobody has judged. It is fixed, and not the first of the scale,
    /// because putting the scale in another order must not change what old claims say.
    public static final String NO_VERDICT = "undecided";

    public Claim {
        tags = List.copyOf(new LinkedHashSet<>(tags));
        judged = verdict.equals(NO_VERDICT) ? Optional.empty() : judged;
        List<Evidence> pieces = List.copyOf(evidence);
        evidence = pieces;
        targets = List.copyOf(targets);
        answers = List.copyOf(new LinkedHashSet<>(answers));
        imported = List.copyOf(new LinkedHashSet<>(imported));
        Recheck again = recheck;
        Predicate<Conflict> open =
                conflict ->
                        switch (conflict.field()) {
                            case REMOVED -> true;
                            case KIND -> !conflict.other().equals(kind);
                            case VERDICT -> !conflict.other().equals(verdict);
                            case WORDING -> !conflict.other().equals(wording);
                            case SPEAKER -> !conflict.other().equals(speaker);
                            case SAID_ON -> !conflict.other().equals(saidOn);
                            case NOTE -> !conflict.other().equals(note);
                            case AS_OF -> !conflict.other().equals(written(again.asOf()));
                            case CHECK_AGAIN -> !conflict.other().equals(written(again.on()));
                            case EVIDENCE -> conflict.isAmong(pieces);
                            case FOREIGN -> !conflict.other().equals(foreign);
                        };
        conflicts = conflicts.stream().filter(open).distinct().sorted().toList();
    }

    /// A claim about which nothing has been written yet.
    public static Claim of(
            ClaimId id, String kind, String verdict, Target target, Instant now, String creator) {
        return unsaid(id, List.of(target), now, creator).withKind(kind).withVerdict(verdict);
    }

    /// A claim of which nothing is known but where it stands and since when.
    ///
    /// @param targets may be none
    /// @param creator may be empty
    public static Claim unsaid(ClaimId id, List<Target> targets, Instant created, String creator) {
        return new Claim(
                id,
                NO_KIND,
                NO_VERDICT,
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                targets,
                created,
                created,
                Optional.empty(),
                Recheck.none(),
                false,
                List.of(),
                creator,
                List.of(),
                "",
                List.of());
    }

    /// What a list shows for it: the quote of its first place, else the reader's wording; empty
    /// where it has neither.
    public String quote() {
        return targets.stream()
                .map(Target::exact)
                .filter(exact -> !exact.isBlank())
                .findFirst()
                .orElse(wording);
    }

    /// Whether somebody gave it a verdict.
    public boolean isJudged() {
        return !verdict.equals(NO_VERDICT);
    }

    /// The edition that the verdict was given on, where there is a newer one now; nothing where the
    /// verdict was given or confirmed on the newest, or nobody judged.
    ///
    /// @param editions of the article, earliest first
    public Optional<Edition> judgedBefore(List<Edition> editions) {
        if (!isJudged() || editions.size() < 2) {
            return Optional.empty();
        }
        Instant at = judged.orElse(modified);
        Edition on = editions.getFirst();
        for (Edition edition : editions) {
            if (!edition.captured().isAfter(at)) {
                on = edition;
            }
        }
        return on.equals(editions.getLast()) ? Optional.empty() : Optional.of(on);
    }

    /// Whether it has a place in an edition before `newest`, and nobody decided that it shall.
    public boolean isBehind(int newest) {
        return targets.stream().anyMatch(target -> target.isBehind(newest));
    }

    public Optional<Evidence> evidence(String evidenceId) {
        return evidence.stream().filter(piece -> piece.id().equals(evidenceId)).findFirst();
    }

    /// The same under another id, as a claim of its own.
    public Claim withId(ClaimId newId) {
        return with(claim -> claim.id = newId);
    }

    public Claim withKind(String newKind) {
        return with(claim -> claim.kind = newKind);
    }

    public Claim withVerdict(String newVerdict) {
        return with(claim -> claim.verdict = newVerdict);
    }

    public Claim withWording(String newWording) {
        return with(claim -> claim.wording = newWording);
    }

    public Claim withSpeaker(String newSpeaker) {
        return with(claim -> claim.speaker = newSpeaker);
    }

    public Claim withSaidOn(String newSaidOn) {
        return with(claim -> claim.saidOn = newSaidOn);
    }

    public Claim withNote(String newNote) {
        return with(claim -> claim.note = newNote);
    }

    public Claim withTags(List<String> newTags) {
        return with(claim -> claim.tags = newTags);
    }

    public Claim withEvidence(List<Evidence> newEvidence) {
        return with(claim -> claim.evidence = newEvidence);
    }

    public Claim withTargets(List<Target> newTargets) {
        return with(claim -> claim.targets = newTargets);
    }

    public Claim withModified(Instant newModified) {
        return with(claim -> claim.modified = newModified);
    }

    public Claim withJudged(Optional<Instant> newJudged) {
        return with(claim -> claim.judged = newJudged);
    }

    public Claim withRecheck(Recheck newRecheck) {
        return with(claim -> claim.recheck = newRecheck);
    }

    public Claim withPinned(boolean newPinned) {
        return with(claim -> claim.pinned = newPinned);
    }

    public Claim withAnswers(List<Answer> newAnswers) {
        return with(claim -> claim.answers = newAnswers);
    }

    public Claim withCreated(Instant newCreated) {
        return with(claim -> claim.created = newCreated);
    }

    public Claim withCreator(String newCreator) {
        return with(claim -> claim.creator = newCreator);
    }

    public Claim withImported(List<String> newImported) {
        return with(claim -> claim.imported = newImported);
    }

    public Claim withForeign(String newForeign) {
        return with(claim -> claim.foreign = newForeign);
    }

    /// The same with one piece of evidence changed, found by its id; with it added behind the
    /// others where there is none.
    public Claim withEvidence(Evidence piece) {
        List<Evidence> changed = new ArrayList<>(evidence);
        changed.replaceAll(old -> old.id().equals(piece.id()) ? piece : old);
        if (evidence(piece.id()).isEmpty()) {
            changed.add(piece);
        }
        return withEvidence(changed);
    }

    public Claim withoutEvidence(String evidenceId) {
        return withEvidence(
                evidence.stream().filter(piece -> !piece.id().equals(evidenceId)).toList());
    }

    public Claim withConflicts(List<Conflict> newConflicts) {
        return with(claim -> claim.conflicts = newConflicts);
    }

    public Claim withConflict(Conflict conflict) {
        List<Conflict> more = new ArrayList<>(conflicts);
        more.add(conflict);
        return withConflicts(more);
    }

    /// The same with what it says, and no longer in doubt about this.
    public Claim withoutConflict(Conflict conflict) {
        return withConflicts(conflicts.stream().filter(one -> !one.equals(conflict)).toList());
    }

    /// The same with what the other side says in place of what it says itself, which is gone then.
    /// For [Conflict.Field#REMOVED] that cannot be said by a claim, so the doubt goes only; whoever
    /// asks removes the claim.
    public Claim withOther(Conflict conflict) {
        String other = conflict.other();
        Claim settled = withoutConflict(conflict);
        return switch (conflict.field()) {
            case REMOVED -> settled;
            case KIND -> settled.withKind(other);
            case VERDICT -> settled.withVerdict(other);
            case WORDING -> settled.withWording(other);
            case SPEAKER -> settled.withSpeaker(other);
            case SAID_ON -> settled.withSaidOn(other);
            case NOTE -> settled.withNote(other);
            case AS_OF -> settled.withRecheck(recheck.withAsOf(day(other)));
            case CHECK_AGAIN -> settled.withRecheck(recheck.withOn(day(other)));
            case EVIDENCE ->
                    evidence(other)
                            .map(piece -> piece.withId(conflict.piece()))
                            .map(piece -> settled.withEvidence(piece).withoutEvidence(other))
                            .orElseGet(() -> settled.withoutEvidence(conflict.piece()));
            case FOREIGN -> settled.withForeign(other);
        };
    }

    /// A day as a conflict says it: as ISO 8601 has it, empty where nobody said.
    static String written(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Claim with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.claim();
    }

    /// A claim while one thing of it is being changed, so that only one place lists all of them.
    private static final class Draft {
        private ClaimId id;
        private String kind;
        private String verdict;
        private String wording;
        private String speaker;
        private String saidOn;
        private String note;
        private List<String> tags;
        private List<Evidence> evidence;
        private List<Target> targets;
        private Instant created;
        private Instant modified;
        private Optional<Instant> judged;
        private Recheck recheck;
        private boolean pinned;
        private List<Answer> answers;
        private String creator;
        private List<String> imported;
        private String foreign;
        private List<Conflict> conflicts;

        Draft(Claim claim) {
            id = claim.id;
            kind = claim.kind;
            verdict = claim.verdict;
            wording = claim.wording;
            speaker = claim.speaker;
            saidOn = claim.saidOn;
            note = claim.note;
            tags = claim.tags;
            evidence = claim.evidence;
            targets = claim.targets;
            created = claim.created;
            modified = claim.modified;
            judged = claim.judged;
            recheck = claim.recheck;
            pinned = claim.pinned;
            answers = claim.answers;
            creator = claim.creator;
            imported = claim.imported;
            foreign = claim.foreign;
            conflicts = claim.conflicts;
        }

        Claim claim() {
            return new Claim(
                    id, kind, verdict, wording, speaker, saidOn, note, tags, evidence, targets,
                    created, modified, judged, recheck, pinned, answers, creator, imported, foreign,
                    conflicts);
        }
    }
}
