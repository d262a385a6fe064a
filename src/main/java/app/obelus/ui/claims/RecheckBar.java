package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.Evidence;
import app.obelus.reading.DueAgain;
import app.obelus.reading.Edit;
import app.obelus.ui.Judging;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// That the open claim is due again, and when it will be next if its verdict still holds; or that
/// evidence was added since the verdict. Out of sight where neither is so.
final class RecheckBar extends VBox {

    private final OpenClaim open;
    private final Judging judging;
    private final Label told = new Label(null, Icons.of(Feather.ROTATE_CW));
    private final Label next = new Label();
    private final ObjectBinding<Asked> asked;

    private sealed interface Asked {

        record Nothing() implements Asked {}

        /// @param next the day from which it is due when it is confirmed now
        record Due(LocalDate since, Optional<LocalDate> next) implements Asked {}

        record NewEvidence() implements Asked {}
    }

    /// @param keys the letter on the button is that of confirming
    RecheckBar(OpenClaim open, ObservableValue<Keymap> keys) {
        this.open = open;
        this.judging = open.model().judging();
        this.asked = Bindings.createObjectBinding(this::now, open.claim(), open.model().codebook());
        setId("claim-due");
        getStyleClass().add("section");
        told.getStyleClass().add("lost");
        Wrapping.of(told);
        told.setMinHeight(USE_PREF_SIZE);
        next.setId("claim-due-next");
        next.getStyleClass().add("hint");
        var letter = new Label();
        letter.textProperty().bind(keys.map(now -> now.shown(CardAction.CONFIRM)));
        letter.visibleProperty().bind(letter.textProperty().isNotEmpty());
        letter.managedProperty().bind(letter.visibleProperty());
        letter.getStyleClass().add("digit");
        var holds = new Button(Messages.text("claims.due.holds"), letter);
        holds.setId("claim-still-holds");
        holds.getStyleClass().add("quiet-button");
        holds.setMinWidth(USE_PREF_SIZE);
        holds.disableProperty().bind(open.fixed());
        holds.setOnAction(_ -> confirm());
        var row = new FlowPane(8, 4, holds, next);
        row.getStyleClass().add("edition-buttons");
        getChildren().setAll(told, row);
        visibleProperty().bind(asked.map(it -> !(it instanceof Asked.Nothing)));
        managedProperty().bind(visibleProperty());
        asked.subscribe(this::show);
    }

    /// Says that the verdict still holds, where something calls it in question.
    void confirm() {
        switch (asked.get()) {
            case Asked.Nothing _ -> {}
            case Asked.Due _ -> open.confirm();
            // The day on which it has to be looked at again has not come, and stays.
            case Asked.NewEvidence _ ->
                    open.edit(claim -> new Edit.Confirm(claim.id(), claim.recheck()));
        }
    }

    private Asked now() {
        return open.claim().getValue().map(this::of).orElse(new Asked.Nothing());
    }

    private Asked of(Claim claim) {
        DueAgain due = judging.dueAgain();
        LocalDate today = judging.today();
        if (due.isDue(claim, today)) {
            return new Asked.Due(
                    due.day(claim).orElseThrow(), due.afterConfirming(claim, today).on());
        }
        return claim.judged().filter(judged -> isAddedAfter(claim, judged)).isPresent()
                ? new Asked.NewEvidence()
                : new Asked.Nothing();
    }

    private static boolean isAddedAfter(Claim claim, Instant judged) {
        return claim.evidence().stream().map(Evidence::captured).anyMatch(judged::isBefore);
    }

    private void show(Asked now) {
        switch (now) {
            case Asked.Nothing _ -> tell("", Optional.empty());
            case Asked.Due due -> tell(Messages.text("claims.due.since", due.since()), due.next());
            case Asked.NewEvidence _ ->
                    tell(Messages.text("claims.due.newEvidence"), Optional.empty());
        }
    }

    private void tell(String words, Optional<LocalDate> day) {
        told.setText(words);
        next.setText(day.map(it -> Messages.text("claims.due.next", it)).orElse(""));
    }
}
