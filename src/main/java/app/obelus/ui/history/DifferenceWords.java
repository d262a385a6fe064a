package app.obelus.ui.history;

import app.obelus.claim.Answer;
import app.obelus.claim.Codebook;
import app.obelus.claim.Difference;
import app.obelus.claim.Evidence;
import app.obelus.ui.Messages;

import java.util.ArrayList;
import java.util.List;

/// What differs between two states of a claim, in words for people.
final class DifferenceWords {

    private DifferenceWords() {}

    /// @param book names the kinds and verdicts
    static String of(Difference difference, Codebook book) {
        return switch (difference) {
            case Difference.Said said -> said(said, book);
            case Difference.Tags(List<String> added, List<String> removed) when removed.isEmpty() ->
                    Messages.text("history.tagsAdded", list(added));
            case Difference.Tags(List<String> added, List<String> removed) when added.isEmpty() ->
                    Messages.text("history.tagsRemoved", list(removed));
            case Difference.Tags(List<String> added, List<String> removed) ->
                    Messages.text("history.tags", list(added), list(removed));
            case Difference.EvidenceAdded(Evidence piece) ->
                    Messages.text("history.evidenceAdded", name(piece));
            case Difference.EvidenceChanged(Evidence before, Evidence after) ->
                    Messages.text("history.evidenceChanged", name(after), parts(before, after));
            case Difference.EvidenceRemoved(Evidence piece) ->
                    Messages.text("history.evidenceRemoved", name(piece));
            case Difference.PlaceAdded it ->
                    Messages.text("history.placeAdded", Excerpt.of(it.place().exact()));
            case Difference.PlaceMoved it when it.before().exact().equals(it.after().exact()) ->
                    Messages.text("history.placeMoved", Excerpt.of(it.after().exact()));
            case Difference.PlaceMoved it ->
                    Messages.text(
                            "history.placeChanged",
                            Excerpt.of(it.before().exact()),
                            Excerpt.of(it.after().exact()));
            case Difference.PlaceRemoved it ->
                    Messages.text("history.placeRemoved", Excerpt.of(it.place().exact()));
            case Difference.ConflictRaised _ -> Messages.text("history.conflictRaised");
            case Difference.ConflictSettled _ -> Messages.text("history.conflictSettled");
            case Difference.Confirmed _ -> Messages.text("history.confirmed");
            case Difference.Pinned pinned ->
                    Messages.text(pinned.now() ? "history.pinned" : "history.unpinned");
            case Difference.Answered(Answer answer, boolean now) ->
                    Messages.text(
                            now ? "history.answered" : "history.unanswered",
                            word(answer.reader()),
                            book.verdictName(answer.verdict()));
            case Difference.Rest _ -> Messages.text("history.rest");
        };
    }

    private static String said(Difference.Said said, Codebook book) {
        String before = said.before();
        String after = said.after();
        return switch (said.field()) {
            case KIND -> Messages.text("history.kind", book.kindName(before), book.kindName(after));
            case VERDICT ->
                    Messages.text(
                            "history.verdict", book.verdictName(before), book.verdictName(after));
            case WORDING -> Messages.text("history.wording", word(before), word(after));
            case SPEAKER -> Messages.text("history.speaker", word(before), word(after));
            case SAID_ON -> Messages.text("history.saidOn", word(before), word(after));
            case AS_OF -> Messages.text("history.asOf", word(before), word(after));
            case CHECK_AGAIN -> Messages.text("history.checkAgain", word(before), word(after));
            case CREATOR -> Messages.text("history.creator", word(before), word(after));
            case NOTE -> note(before, after);
        };
    }

    private static String note(String before, String after) {
        if (before.isEmpty()) {
            return Messages.text("history.noteAdded", Excerpt.of(after));
        }
        return after.isEmpty()
                ? Messages.text("history.noteRemoved", Excerpt.of(before))
                : Messages.text("history.noteChanged", Excerpt.ofChange(before, after));
    }

    private static String list(List<String> tags) {
        return Excerpt.of(String.join(", ", tags));
    }

    private static String word(String said) {
        return said.isBlank() ? "—" : Excerpt.of(said);
    }

    private static String name(Evidence piece) {
        for (String said : List.of(piece.source(), piece.quote(), piece.note())) {
            if (!said.isBlank()) {
                return Excerpt.of(said);
            }
        }
        return Messages.text("history.evidenceBlank");
    }

    private static String parts(Evidence before, Evidence after) {
        List<String> parts = new ArrayList<>();
        if (!before.source().equals(after.source())) {
            parts.add(Messages.text("history.evidence.source"));
        }
        if (!before.quote().equals(after.quote())) {
            parts.add(Messages.text("history.evidence.quote"));
        }
        if (before.stance() != after.stance()) {
            parts.add(Messages.text("history.evidence.stance"));
        }
        if (!before.note().equals(after.note())) {
            parts.add(Messages.text("history.evidence.note"));
        }
        return parts.isEmpty() ? Messages.text("history.evidence.rest") : String.join(", ", parts);
    }
}
