package app.obelus.ui.window;

import app.obelus.claim.ClaimId;
import app.obelus.reading.Need;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.SecondReader;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the window does about other readers: hands claims out, takes answers in, shows how far
/// readers agree.
final class ReadersPages {

    private final SecondReader second;
    private final ReaderModel model;
    private final AgreementPage agreement;
    private final BiConsumer<Region, Runnable> open;
    private final Runnable close;
    private final Supplier<Window> window;

    /// @param open lays a page over the window, then has it take the focus
    /// @param close puts pages away
    /// @param toCard takes the focus to the card of the selected claim
    /// @param window what folder choosers belong to
    ReadersPages(
            SecondReader second,
            ReaderModel model,
            ObservableValue<Look> look,
            BiConsumer<Region, Runnable> open,
            Runnable close,
            Runnable toCard,
            Supplier<Window> window) {
        this.second = second;
        this.model = model;
        this.open = open;
        this.close = close;
        this.window = window;
        Consumer<ClaimId> goTo =
                claim -> {
                    close.run();
                    if (isDisagreed(claim)) {
                        model.filter().set(model.filter().get().withNeed(Need.CONSENSUS, true));
                    }
                    model.selection().goTo(claim);
                    toCard.run();
                };
        this.agreement = new AgreementPage(model, look, goTo, close);
    }

    private boolean isDisagreed(ClaimId claim) {
        return model.notebook()
                .getValue()
                .find(claim)
                .filter(it -> model.judging().needs().has(it, Need.CONSENSUS))
                .isPresent();
    }

    /// Whether this is a page that is shown here.
    static boolean isOne(Node page) {
        return page instanceof AnswersPage || page instanceof AgreementPage;
    }

    void handOut() {
        chosen(Messages.text("packet.choose")).ifPresent(this::handOut);
    }

    void handOut(Path parent) {
        second.handOut(parent);
    }

    void takeIn() {
        chosen(Messages.text("answers.choose")).ifPresent(this::takeIn);
    }

    void takeIn(Path folder) {
        second.read(
                folder,
                returned -> {
                    var page = new AnswersPage(second, returned, close, this::showAgreement);
                    open.accept(page, page::takeFocus);
                });
    }

    void showAgreement() {
        agreement.open();
        open.accept(agreement, agreement::takeFocus);
    }

    private Optional<Path> chosen(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(window.get())).map(it -> it.toPath());
    }
}
