package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.WrittenDate;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import java.util.Optional;

/// When the open claim was said. A date that was typed is put as ISO has it when the field is left
/// or at Enter, as part of the same edit; anything else stays as it was written, with a hint.
final class DateField extends TextField {

    private final OpenClaim open;
    private final Label hint = new Label(Messages.text("claims.saidOn.hint"));
    private Optional<ClaimId> typedFor = Optional.empty();

    DateField(OpenClaim open, Typing typing) {
        this.open = open;
        setId("claim-said-on");
        setAccessibleText(Messages.text("claims.saidOn"));
        setPromptText(Messages.text("claims.saidOn.prompt"));
        hint.setId("claim-said-on-hint");
        hint.getStyleClass().add("hint");
        hint.setLabelFor(this);
        Wrapping.of(hint);
        hint.setVisible(false);
        hint.managedProperty().bind(hint.visibleProperty());
        // Before the field is tied: there the edit ends when the field is left.
        focusedProperty().subscribe(this::focused);
        typing.tie(this, open.part(Claim::saidOn, ""), this::type);
        textProperty().subscribe(_ -> tell(!isFocused()));
        open.claim().map(now -> now.map(Claim::id)).subscribe(this::goOnWith);
        setOnAction(
                _ -> {
                    settle();
                    tell(true);
                });
    }

    /// Says, where it is visible, that what the field holds is no date.
    Label hint() {
        return hint;
    }

    private void type(String text) {
        typedFor = open.claim().getValue().map(Claim::id);
        open.type(claim -> new Edit.SetSaidOn(claim.id(), text));
    }

    private void focused(boolean focused) {
        if (!focused) {
            settle();
            tell(true);
        }
    }

    private void settle() {
        if (typedFor.isPresent()) {
            typedFor = Optional.empty();
            WrittenDate.iso(getText()).filter(iso -> !iso.equals(getText())).ifPresent(this::put);
        }
    }

    private void put(String iso) {
        setText(iso);
        end();
        typedFor = Optional.empty();
    }

    /// Another claim is open now; what was typed belongs to the one before.
    private void goOnWith(Optional<ClaimId> now) {
        Optional<ClaimId> before = typedFor.filter(id -> now.filter(id::equals).isEmpty());
        if (before.isPresent()) {
            typedFor = Optional.empty();
            before.flatMap(open.model().notebook().getValue()::find)
                    .ifPresent(
                            claim ->
                                    WrittenDate.iso(claim.saidOn())
                                            .map(iso -> new Edit.SetSaidOn(claim.id(), iso))
                                            .ifPresent(open.model()::type));
            open.model().endTyping();
        }
    }

    private void tell(boolean now) {
        hint.setVisible(now && !getText().isBlank() && WrittenDate.iso(getText()).isEmpty());
    }
}
