package app.obelus.ui.window;

import app.obelus.ui.Messages;
import app.obelus.ui.Readings;

import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// What the window asks for before something can be opened: an address, a password.
final class Asking extends VBox {

    private final AskBar address;
    private final AskBar password;
    private final Runnable atEase;
    private Optional<Readings.Locked> locked = Optional.empty();

    /// @param fetch gets an address
    /// @param atEase takes the focus when nothing is asked any more
    Asking(Readings readings, Consumer<String> fetch, Runnable atEase) {
        this.atEase = atEase;
        var typed = new TextField();
        typed.setPromptText(Messages.text("ask.address.prompt"));
        this.address =
                new AskBar(
                        "ask-address",
                        typed,
                        Messages.text("ask.address.answer"),
                        wanted -> {
                            atEase.run();
                            fetch.accept(wanted);
                        },
                        atEase);
        this.password =
                new AskBar(
                        "ask-password",
                        new PasswordField(),
                        Messages.text("ask.password.answer"),
                        this::unlock,
                        this::leaveLocked);
        getChildren().setAll(address, password);
        readings.locked().subscribe(this::show);
    }

    /// Asks which page to fetch.
    ///
    /// @param known its address where that is known; else empty
    void askForAddress(String known) {
        address.begin(known);
        address.ask(
                Messages.text(known.isEmpty() ? "ask.address" : "ask.address.this"),
                Messages.text("ask.address.about"),
                false);
    }

    private void show(Optional<Readings.Locked> now) {
        locked = now;
        password.forget();
        now.ifPresentOrElse(
                it -> {
                    address.putAway();
                    password.ask(
                            Messages.text(
                                    it.wrong() ? "ask.password.wrong" : "ask.password", it.name()),
                            Messages.text("ask.password.about"),
                            it.wrong());
                },
                password::putAway);
    }

    private void unlock(String typed) {
        Optional<Readings.Locked> asked = locked;
        atEase.run();
        asked.ifPresent(it -> it.open().accept(typed));
    }

    private void leaveLocked() {
        Optional<Readings.Locked> asked = locked;
        atEase.run();
        asked.ifPresent(it -> it.giveUp().run());
    }
}
