package app.obelus.ui.history;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Difference;
import app.obelus.reading.EarlierEdit.Step;
import app.obelus.reading.PastState;
import app.obelus.reading.Restoration;
import app.obelus.ui.Messages;
import app.obelus.ui.Times;

import java.util.ArrayList;
import java.util.List;

/// Past edits and the changes that a restore would make, in words.
final class Rows {

    private Rows() {}

    /// @param quoted whether the claim's words are to be said too
    static Row of(PastState state, Codebook book, boolean quoted) {
        String time = Times.of(state.at());
        return new Row(
                heading(state),
                state.by().isBlank() ? time : Messages.text("history.who", time, state.by()),
                quoted ? quote(state.claim()) : "",
                lines(state.differences(), book));
    }

    /// All claims of a restore: those that come back, those that change, those that go.
    static List<Row> of(Restoration restoration, Codebook book) {
        List<Row> rows = new ArrayList<>();
        restoration.back().forEach(claim -> rows.add(row("restore.back", claim, List.of())));
        restoration
                .changed()
                .forEach(
                        one ->
                                rows.add(
                                        row(
                                                "restore.changes",
                                                one.now(),
                                                lines(one.differences(), book))));
        restoration.gone().forEach(claim -> rows.add(row("restore.goes", claim, List.of())));
        return rows;
    }

    private static Row row(String what, Claim claim, List<String> lines) {
        return new Row(Messages.text(what), "", quote(claim), lines);
    }

    private static String heading(PastState state) {
        if (state.edit().isEmpty()) {
            return Messages.text("history.first");
        }
        return state.step() == Step.UNDO
                ? Messages.text("history.undone", state.edit())
                : state.step() == Step.REDO
                        ? Messages.text("history.redone", state.edit())
                        : state.edit();
    }

    private static String quote(Claim claim) {
        String quote = claim.quote();
        return quote.isBlank() ? Messages.text("claims.noWords") : Excerpt.of(quote);
    }

    private static List<String> lines(List<Difference> differences, Codebook book) {
        return differences.stream().map(one -> DifferenceWords.of(one, book)).toList();
    }
}
