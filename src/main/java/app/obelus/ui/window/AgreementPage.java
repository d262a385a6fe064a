package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Verdict;
import app.obelus.reading.Agreement;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// How far readers agree, and the claims on which they do not. A digit gives the claim in hand the
/// verdict that all settle on, and goes on to the next; Enter goes to the claim.
///
/// The claims listed are those when the page was opened, so that none goes from under the hand that
/// has just decided it.
final class AgreementPage extends VBox {

    /// More are not listed; the claims panel has them all.
    private static final int MOST_LISTED = 200;

    private final ReaderModel model;
    private final ObservableValue<Look> look;
    private final Consumer<ClaimId> goTo;
    private final Runnable close;
    private final VBox body = new VBox();
    private final ScrollPane scrolling = Pages.scrolling(body);
    private final FlowPane verdicts = new FlowPane(4, 4);
    private final List<DisagreementRow> rows = new ArrayList<>();
    private int current;

    /// @param goTo shows a claim with its card
    AgreementPage(
            ReaderModel model, ObservableValue<Look> look, Consumer<ClaimId> goTo, Runnable close) {
        this.model = model;
        this.look = look;
        this.goTo = goTo;
        this.close = close;
        setId("agreement-page");
        getStyleClass().add("page");
        body.getStyleClass().addAll("edition-report", "agreement");
        verdicts.getStyleClass().add("agreement-verdicts");
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        Node footer = footer();
        getChildren()
                .setAll(Pages.header(Messages.text("agreement.title"), close), scrolling, footer);
        footer.visibleProperty().bind(Bindings.isNotEmpty(verdicts.getChildren()));
        footer.managedProperty().bind(footer.visibleProperty());
        model.notebook().subscribe(_ -> refreshIfShown());
        look.subscribe(_ -> refreshIfShown());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Takes the figures and the claims anew.
    void open() {
        Agreement agreement = Agreement.of(model.notebook().getValue());
        List<Claim> disputed = Agreement.disputed(model.notebook().getValue());
        rows.clear();
        current = 0;
        for (Claim claim : disputed.subList(0, Math.min(MOST_LISTED, disputed.size()))) {
            var row = new DisagreementRow(claim.id(), () -> goTo.accept(claim.id()));
            int index = rows.size();
            row.focusedProperty().subscribe(focused -> current = focused ? index : current);
            rows.add(row);
        }
        fillVerdicts();
        body.getChildren().setAll(new AgreementFigures(agreement, model.codebook().get()));
        if (agreement.items() > 0) {
            body.getChildren().add(list(disputed.size()));
        }
        refresh();
    }

    void takeFocus() {
        if (rows.isEmpty()) {
            scrolling.requestFocus();
        } else {
            rows.getFirst().requestFocus();
        }
    }

    private Node list(int disputed) {
        var list = new VBox(Pages.heading(Messages.text("agreement.disputed", disputed)));
        list.getStyleClass().add("edition-list");
        list.getChildren().addAll(rows);
        if (disputed > rows.size()) {
            list.getChildren()
                    .add(new Label(Messages.text("edition.more", disputed - rows.size())));
        }
        return list;
    }

    /// What can be done with the claim in hand, in sight wherever the list is.
    private Node footer() {
        var footer = new VBox(Pages.words(Messages.text("agreement.how"), "muted"), verdicts);
        footer.getStyleClass().add("agreement-footer");
        return footer;
    }

    private void fillVerdicts() {
        verdicts.getChildren().clear();
        List<Verdict> all = rows.isEmpty() ? List.of() : model.codebook().get().scale().verdicts();
        for (int i = 0; i < all.size(); i++) {
            Verdict verdict = all.get(i);
            var digit = new Label(i < 9 ? Integer.toString(i + 1) : "");
            digit.getStyleClass().add("digit");
            var button = new Button(verdict.sign() + " " + verdict.name(), digit);
            button.getStyleClass().add("quiet-button");
            button.setId("agreement-" + verdict.id());
            button.setFocusTraversable(false);
            button.disableProperty().bind(model.readOnly().map(Optional::isPresent));
            button.setOnAction(_ -> settle(verdict));
            verdicts.getChildren().add(button);
        }
    }

    private void refreshIfShown() {
        if (getParent() != null) {
            refresh();
        }
    }

    private void refresh() {
        for (DisagreementRow row : rows) {
            model.notebook()
                    .getValue()
                    .find(row.claim())
                    .ifPresentOrElse(
                            claim -> row.show(claim, model.judging().needs(), look.getValue()),
                            row::showGone);
        }
    }

    private void settle(Verdict verdict) {
        if (current < rows.size()) {
            model.judging().judge(rows.get(current).claim(), verdict.id());
            move(1);
        }
    }

    private void move(int step) {
        if (!rows.isEmpty()) {
            DisagreementRow row = rows.get(Math.clamp(current + step, 0, rows.size() - 1));
            row.requestFocus();
            reveal(row);
        }
    }

    /// Scrolls no further than is needed to have a row wholly in sight.
    private void reveal(Node row) {
        double all = body.getHeight() - scrolling.getViewportBounds().getHeight();
        if (all > 0) {
            var bounds = body.sceneToLocal(row.localToScene(row.getBoundsInLocal()));
            double top = scrolling.getVvalue() * all;
            double height = scrolling.getViewportBounds().getHeight();
            double wanted = Math.min(Math.max(top, bounds.getMaxY() - height), bounds.getMinY());
            scrolling.setVvalue(Math.clamp(wanted / all, 0, 1));
        }
    }

    private void pressed(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> known = enter(event);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private boolean enter(KeyEvent event) {
        boolean onRow = event.getTarget() instanceof DisagreementRow;
        if (onRow) {
            goTo.accept(rows.get(current).claim());
        }
        return onRow;
    }

    private void typed(KeyEvent event) {
        List<Verdict> all = model.codebook().get().scale().verdicts();
        String typed = event.getCharacter();
        int number = typed.length() == 1 ? typed.charAt(0) - '1' : -1;
        if (!event.isShortcutDown() && number >= 0 && number < Math.min(9, all.size())) {
            settle(all.get(number));
            event.consume();
        } else if (typed.equals("j") || typed.equals("k")) {
            move(typed.equals("j") ? 1 : -1);
            event.consume();
        }
    }
}
