package app.obelus.ui.history;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.PastState;
import app.obelus.ui.Messages;
import app.obelus.ui.Past;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Selection;
import app.obelus.ui.Wrapping;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies over the cards for a while: the history of a claim, of the article, or its backups. It
/// goes when a card is asked for, as by selecting another claim.
public final class PastPanel extends VBox {

    private final Past past;
    private final ReaderModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final StackPane body = new StackPane();
    private final PastList ofClaim;
    private final PastList ofArticle;
    private final RestorePane restore;
    private Showing showing = Showing.NOTHING;
    private Optional<ClaimId> claim = Optional.empty();
    private boolean bringingBack;
    private boolean loading;
    private boolean stale;
    private Runnable toCard = () -> {};
    private Runnable toArticle = () -> {};

    private enum Showing {
        NOTHING,
        CLAIM,
        ARTICLE,
        BACKUPS
    }

    public PastPanel(Past past) {
        this.past = past;
        this.model = past.model();
        this.ofClaim = new PastList(model, false, this::bringBackAndLeave);
        this.ofArticle = new PastList(model, true, this::bringBack);
        this.restore = new RestorePane(past, this::leaveToCard);
        setId("history-panel");
        getStyleClass().addAll("claims-panel", "past-panel");
        title.getStyleClass().add("panel-title");
        about.getStyleClass().add("quote");
        Wrapping.of(about);
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(header(), about, body);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.selection().current().subscribe(now -> selected(now.map(Selection.Selected::claim)));
        model.article().subscribe(this::articleChanged);
        model.notebook().subscribe(_ -> load());
    }

    /// @param card takes the focus to the selected claim's card
    /// @param article takes it to the article
    public void setOnLeave(Runnable card, Runnable article) {
        this.toCard = card;
        this.toArticle = article;
    }

    /// Shows what the selected claim was before; does nothing where none is selected.
    public void showClaim() {
        model.selection()
                .claim()
                .ifPresent(
                        selected -> {
                            claim = Optional.of(selected.id());
                            about.setText(Excerpt.of(selected.quote()));
                            show(Showing.CLAIM, Messages.text("history.ofClaim"), ofClaim);
                            ofClaim.takeFocus();
                        });
    }

    /// Shows every edit of the article's claims.
    public void showArticle() {
        about.setText("");
        show(Showing.ARTICLE, Messages.text("history.ofArticle"), ofArticle);
        ofArticle.takeFocus();
    }

    /// Shows the backups, and what each would change.
    public void showBackups() {
        about.setText("");
        show(Showing.BACKUPS, Messages.text("restore.title"), restore);
        restore.open();
    }

    /// Makes room for the cards; the focus stays where it is.
    public void putAway() {
        showing = Showing.NOTHING;
        claim = Optional.empty();
        restore.close();
        setVisible(false);
    }

    /// What was asked about the article before is not answered any more.
    private void articleChanged() {
        putAway();
        loading = false;
    }

    private void show(Showing what, String name, Node part) {
        showing = what;
        title.setText(name);
        body.getChildren().setAll(part);
        ofClaim.clear();
        ofArticle.clear();
        setVisible(true);
        load();
    }

    /// Asks for what is shown; of changes while the answer is on its way, for the last one only.
    private void load() {
        stale = loading;
        if (loading) {
            return;
        }
        if (showing == Showing.BACKUPS) {
            restore.compare();
        } else if (showing == Showing.ARTICLE) {
            loading = true;
            past.ofArticle(states -> answered(ofArticle, states));
        } else if (showing == Showing.CLAIM) {
            loading = true;
            past.ofClaim(claim.orElseThrow(), states -> answered(ofClaim, states));
        }
    }

    private void answered(PastList list, Optional<List<PastState>> states) {
        loading = false;
        if (stale) {
            load();
        } else {
            states.ifPresent(list::show);
        }
    }

    private void bringBack(Claim state) {
        bringingBack = true;
        past.bringBack(state);
        bringingBack = false;
    }

    private void bringBackAndLeave(Claim state) {
        bringBack(state);
        leaveToCard();
    }

    private void leaveToCard() {
        putAway();
        toCard.run();
    }

    private void leave() {
        boolean card = showing == Showing.CLAIM;
        putAway();
        (card ? toCard : toArticle).run();
    }

    private void selected(Optional<ClaimId> now) {
        boolean elsewhere =
                showing == Showing.CLAIM ? !now.equals(claim) : now.isPresent() && !bringingBack;
        if (showing != Showing.NOTHING && elsewhere) {
            boolean focused = hasFocusWithin();
            putAway();
            if (focused) {
                toCard.run();
            }
        }
    }

    private boolean hasFocusWithin() {
        return getScene() != null
                && Stream.<Node>iterate(
                                getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
                        .anyMatch(this::equals);
    }

    private Node header() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("history-close");
        close.getStyleClass().add("icon-button");
        close.setTooltip(new Tooltip(Messages.text("page.close")));
        close.setAccessibleText(Messages.text("page.close"));
        close.setOnAction(_ -> leave());
        HBox header = new HBox(title, between, close);
        header.getStyleClass().add("panel-heading");
        return header;
    }

    /// Before the lists, which take Esc for themselves.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            if (!ofArticle.clearWords()) {
                leave();
            }
            event.consume();
        }
    }
}
