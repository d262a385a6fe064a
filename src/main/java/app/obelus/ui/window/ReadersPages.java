package app.obelus.ui.window;

import app.obelus.claim.ClaimId;
import app.obelus.reading.Need;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.SecondReader;

import javafx.beans.value.ObservableValue;
import javafx.stage.DirectoryChooser;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What the window does about other readers: hands claims out, takes answers in, shows how far
/// readers agree.
final class ReadersPages {

    private final SecondReader second;
    private final ReaderModel model;
    private final AgreementPage agreement;
    private final PageLayer pages;

    /// @param toCard takes the focus to the card of the selected claim
    ReadersPages(
            SecondReader second,
            ReaderModel model,
            ObservableValue<Look> look,
            PageLayer pages,
            Runnable toCard) {
        this.second = second;
        this.model = model;
        this.pages = pages;
        Consumer<ClaimId> goTo =
                claim -> {
                    pages.leave();
                    if (isDisagreed(claim)) {
                        model.filter().set(model.filter().get().withNeed(Need.CONSENSUS, true));
                    }
                    model.selection().goTo(claim);
                    toCard.run();
                };
        this.agreement = new AgreementPage(model, look, goTo, pages::leave);
    }

    private boolean isDisagreed(ClaimId claim) {
        return model.notebook()
                .getValue()
                .find(claim)
                .filter(it -> model.judging().needs().has(it, Need.CONSENSUS))
                .isPresent();
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
                    var page = new AnswersPage(second, returned, pages::leave, this::showAgreement);
                    pages.open(page, page::takeFocus);
                });
    }

    void showAgreement() {
        agreement.open();
        pages.open(agreement, agreement::takeFocus);
    }

    private Optional<Path> chosen(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(pages.window())).map(it -> it.toPath());
    }
}
