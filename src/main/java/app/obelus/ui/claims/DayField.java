package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Recheck;
import app.obelus.claim.WrittenDate;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A day that the open claim has to be checked by. A whole date is in the claim as soon as it is
/// typed, and put as ISO has it when the field is left or at Enter. What is no whole date stays in
/// the field until another claim is opened, with a hint; the claim then has the day that it had
/// before.
final class DayField extends TextField {

    /// As long as a whole date is in ISO form.
    private static final int WHOLE = 10;

    private final OpenClaim open;
    private final BiFunction<Recheck, Optional<LocalDate>, Recheck> with;
    private final Label hint = new Label(Messages.text("claims.day.hint"));
    private Shown shown = new Shown(Optional.empty(), Optional.empty());

    /// What the claim had when the field was last in step with it; nothing while it is.
    private Optional<Shown> before = Optional.empty();

    private boolean showing;
    private boolean typing;

    private record Shown(Optional<ClaimId> claim, Optional<LocalDate> day) {}

    /// @param name the key of what it is called
    /// @param day the day among those that the claim has
    /// @param with puts another there
    DayField(
            OpenClaim open,
            Typing keys,
            String name,
            Function<Recheck, Optional<LocalDate>> day,
            BiFunction<Recheck, Optional<LocalDate>, Recheck> with) {
        this.open = open;
        this.with = with;
        setAccessibleText(Messages.text(name));
        setPromptText(Messages.text("claims.saidOn.prompt"));
        hint.getStyleClass().add("hint");
        hint.setLabelFor(this);
        Wrapping.of(hint);
        hint.setVisible(false);
        editableProperty().bind(open.fixed().map(fixed -> !fixed));
        // Before the keys of all fields, which undo the last edit.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty().subscribe(focused -> leftIf(!focused));
        keys.keys(this);
        open.claim()
                .map(
                        claim ->
                                new Shown(
                                        claim.map(Claim::id),
                                        claim.map(Claim::recheck).flatMap(day)))
                .subscribe(this::show);
        textProperty().subscribe(this::typed);
        setOnAction(_ -> settle());
    }

    /// Says, where it is visible, that what the field holds is not kept.
    Label hint() {
        return hint;
    }

    private void show(Shown now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        if (!typing) {
            reset();
        }
    }

    /// Puts the field in step with the claim.
    private void reset() {
        before = Optional.empty();
        showing = true;
        setText(shown.day().map(LocalDate::toString).orElse(""));
        showing = false;
        hint.setVisible(false);
    }

    private void typed(String text) {
        if (showing || shown.claim().isEmpty()) {
            return;
        }
        Shown from = before.orElse(shown);
        before = Optional.of(from);
        hint.setVisible(hint.isVisible() && isUnfinished());
        Optional<LocalDate> day = text.isBlank() ? Optional.empty() : day(text).or(from::day);
        if (!day.equals(shown.day())) {
            typing = true;
            open.type(claim -> new Edit.SetRecheck(claim.id(), with.apply(claim.recheck(), day)));
            typing = false;
        }
    }

    private void leftIf(boolean left) {
        if (left) {
            settle();
        }
    }

    private void settle() {
        hint.setVisible(isUnfinished());
        if (!isUnfinished()) {
            reset();
            end();
        }
    }

    /// What was typed and not kept is taken back first.
    private void press(KeyEvent event) {
        if (event.isShortcutDown()
                && !event.isShiftDown()
                && event.getCode() == KeyCode.Z
                && isUnfinished()) {
            reset();
            end();
            event.consume();
        }
    }

    private boolean isUnfinished() {
        return !getText().isBlank() && day(getText()).isEmpty();
    }

    private static Optional<LocalDate> day(String text) {
        return WrittenDate.iso(text).filter(iso -> iso.length() == WHOLE).map(LocalDate::parse);
    }
}
