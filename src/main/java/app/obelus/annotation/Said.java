package app.obelus.annotation;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;
import app.obelus.claim.Recheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a claim says apart from its evidence and its places.
record Said(
        String id,
        String kind,
        String verdict,
        String wording,
        String speaker,
        String saidOn,
        String note,
        List<String> tags,
        Instant created,
        Instant modified,
        Optional<Instant> judged,
        Recheck recheck,
        boolean pinned,
        List<Answer> answers,
        String creator,
        List<String> imported,
        List<Conflict> conflicts) {

    Said {
        conflicts = List.copyOf(conflicts);
        tags = List.copyOf(tags);
        answers = List.copyOf(answers);
        imported = List.copyOf(imported);
    }

    static Said by(Claim claim) {
        return new Said(
                claim.id().iri(),
                claim.kind(),
                claim.verdict(),
                claim.wording(),
                claim.speaker(),
                claim.saidOn(),
                claim.note(),
                claim.tags(),
                claim.created(),
                claim.modified(),
                claim.judged(),
                claim.recheck(),
                claim.pinned(),
                claim.answers(),
                claim.creator(),
                claim.imported(),
                claim.conflicts());
    }
}
