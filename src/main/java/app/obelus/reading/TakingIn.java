package app.obelus.reading;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the answers of another reader would do to a notebook. Finding that out changes nothing.
///
/// What a reader makes of a claim is its verdict and its note. With the first answer that a claim
/// gets, what it says itself is written down as an answer too: it was given without knowing the
/// other, which what it says later is not. A reader who answers again takes back what was answered
/// before. Evidence that came with an answer is added to that of the claim.
///
/// @param reader whose answers they are
/// @param first claims that this reader has not answered before
/// @param changed claims that this reader answers otherwise now
/// @param known claims whose answer has been taken in already
/// @param unanswered claims about which this reader wrote neither verdict nor note
/// @param missing claims that this reader does not have: marked since, left out, or removed there
/// @param differing claims whose kind, wording, speaker, day or places this reader has otherwise;
///   those stay as they are here
/// @param marked claims that only this reader has, each with what the reader made of it as its one
///   answer
/// @param evidence how many pieces of evidence come with the answers
/// @param notebook with the answers, and without the claims that only this reader has
public record TakingIn(
        String reader,
        List<ClaimId> first,
        List<ClaimId> changed,
        List<ClaimId> known,
        List<ClaimId> unanswered,
        List<ClaimId> missing,
        List<ClaimId> differing,
        List<Claim> marked,
        int evidence,
        Notebook notebook) {

    public TakingIn {
        first = List.copyOf(first);
        changed = List.copyOf(changed);
        known = List.copyOf(known);
        unanswered = List.copyOf(unanswered);
        missing = List.copyOf(missing);
        differing = List.copyOf(differing);
        marked = List.copyOf(marked);
    }

    /// @param ours the claims as they are here
    /// @param theirs the claims as the other reader has them
    /// @param reader the name of the other reader
    /// @param me the name under which stands what our claims say
    /// @param now when they are taken in
    /// @throws IllegalArgumentException if both readers have the same name, since then nobody could
    ///   tell whose answer is whose
    public static TakingIn of(
            Notebook ours, Notebook theirs, String reader, String me, Instant now) {
        if (reader.equals(me)) {
            throw new IllegalArgumentException("two readers with one name: " + reader);
        }
        return new Comparison(reader, me, now).of(ours, theirs);
    }

    /// The notebook with the claims that only the other reader has.
    public Notebook withMarked() {
        Notebook all = notebook;
        for (Claim claim : marked) {
            all = all.with(claim);
        }
        return all;
    }

    /// Whether the other reader wrote anything about claims, here or of their own.
    public boolean isAnswered() {
        return !first.isEmpty() || !changed.isEmpty() || !known.isEmpty() || !marked.isEmpty();
    }

    private static final class Comparison {

        private final String reader;
        private final String me;
        private final Instant now;
        private final List<ClaimId> first = new ArrayList<>();
        private final List<ClaimId> changed = new ArrayList<>();
        private final List<ClaimId> known = new ArrayList<>();
        private final List<ClaimId> unanswered = new ArrayList<>();
        private final List<ClaimId> missing = new ArrayList<>();
        private final List<ClaimId> differing = new ArrayList<>();
        private final List<Claim> marked = new ArrayList<>();
        private int evidence;

        Comparison(String reader, String me, Instant now) {
            this.reader = reader;
            this.me = me;
            this.now = now;
        }

        TakingIn of(Notebook ours, Notebook theirs) {
            Set<ClaimId> here = new HashSet<>();
            List<Claim> all = new ArrayList<>();
            Map<ClaimId, Claim> byId = new HashMap<>();
            theirs.claims().forEach(claim -> byId.put(claim.id(), claim));
            for (Claim claim : ours.claims()) {
                here.add(claim.id());
                all.add(
                        Optional.ofNullable(byId.get(claim.id()))
                                .map(their -> taken(claim, their))
                                .orElseGet(() -> missing(claim)));
            }
            theirs.claims().stream()
                    .filter(claim -> !here.contains(claim.id()))
                    .map(this::marked)
                    .forEach(marked::add);
            return new TakingIn(
                    reader,
                    first,
                    changed,
                    known,
                    unanswered,
                    missing,
                    differing,
                    marked,
                    evidence,
                    Notebook.of(all));
        }

        private Claim missing(Claim claim) {
            missing.add(claim.id());
            return claim;
        }

        private Claim taken(Claim claim, Claim their) {
            if (!says(claim).equals(says(their))) {
                differing.add(claim.id());
            }
            Claim with = withEvidence(claim, their.evidence());
            return isAnswered(their) ? answered(with, their) : unanswered(with);
        }

        private Claim unanswered(Claim claim) {
            unanswered.add(claim.id());
            return claim;
        }

        private Claim answered(Claim claim, Claim their) {
            List<Answer> answers = new ArrayList<>(claim.answers());
            Optional<Answer> before =
                    answers.stream().filter(it -> it.reader().equals(reader)).findFirst();
            if (before.filter(it -> isSame(it, their)).isPresent()) {
                known.add(claim.id());
                return claim;
            }
            (before.isPresent() ? changed : first).add(claim.id());
            answers.removeIf(it -> it.reader().equals(reader));
            if (claim.answers().isEmpty() && isAnswered(claim)) {
                answers.add(answer(me, claim, given(claim)));
            }
            answers.add(answer(reader, their, came(claim, their)));
            return claim.withAnswers(answers).withModified(now);
        }

        /// When the answer was given; when it came in, if the readers before had come to a verdict
        /// already, which cannot have weighed it.
        private Instant came(Claim claim, Claim their) {
            boolean late =
                    !claim.answers().isEmpty()
                            && claim.judged()
                                    .filter(judged -> !given(their).isAfter(judged))
                                    .isPresent();
            return late ? now : given(their);
        }

        private Instant given(Claim claim) {
            Instant at = claim.judged().orElse(claim.modified());
            return at.isAfter(now) ? now : at;
        }

        private Claim withEvidence(Claim claim, List<Evidence> pieces) {
            Claim with = claim;
            for (Evidence piece : pieces) {
                if (with.evidence(piece.id()).isEmpty()) {
                    with = with.withEvidence(piece).withModified(now);
                    evidence++;
                }
            }
            return with;
        }

        private Claim marked(Claim their) {
            Claim claim =
                    Blinding.of(their)
                            .withTags(their.tags())
                            .withEvidence(their.evidence())
                            .withCreator(reader)
                            .withModified(now);
            return isAnswered(their)
                    ? claim.withAnswers(List.of(answer(reader, their, given(their))))
                    : claim;
        }

        private static boolean isAnswered(Claim claim) {
            return claim.isJudged() || !claim.note().isBlank();
        }

        private static boolean isSame(Answer answer, Claim their) {
            return answer.verdict().equals(their.verdict()) && answer.note().equals(their.note());
        }

        private static Answer answer(String who, Claim claim, Instant at) {
            return new Answer(who, claim.verdict(), claim.note(), at);
        }

        private static List<Object> says(Claim claim) {
            return List.of(
                    claim.kind(),
                    claim.wording(),
                    claim.speaker(),
                    claim.saidOn(),
                    Blinding.of(claim).targets());
        }
    }
}
