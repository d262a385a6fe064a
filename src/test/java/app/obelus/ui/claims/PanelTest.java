package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.text.TextRange;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Selection;
import app.obelus.ui.Sitting;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// A claims panel beside a stand-in for the article, over a model in memory.
abstract class PanelTest {

    static final String TEXT =
            "The resolution was passed by 476 votes to 151. It bans products that were confirmed as"
                    + " malicious, such as those of Kaspersky Lab.\n\nLawmakers seem to believe the"
                    + " products are confirmed as malicious.";

    final Sitting sitting = new Sitting();
    final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.LIGHT);
    final ObjectProperty<Keymap> keymap =
            new SimpleObjectProperty<>(Keymap.of(List.of(CardAction.values())));
    final List<TextRange> shown = new ArrayList<>();
    final List<URI> browsed = new ArrayList<>();
    Optional<TextRange> selection = Optional.empty();
    final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init")
    ClaimsPanel panel;

    @SuppressWarnings("NullAway.Init")
    TextArea article;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void showPanel() throws TimeoutException {
        FxToolkit.setupStage(this::show);
    }

    private void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        panel = new ClaimsPanel(sitting.model(), look, keymap);
        article = new TextArea();
        article.setPrefWidth(100);
        panel.setOnLeave(article::requestFocus);
        panel.setOnBrowse(browsed::add);
        panel.setSelection(() -> selection);
        sitting.model().selection().setOnShow(shown::add);
        var root = new HBox(article, panel);
        var scene = new Scene(root, 460, 1000);
        scene.getStylesheets()
                .add(ClaimsPanel.class.getResource("/app/obelus/ui/claims.css").toExternalForm());
        scene.getStylesheets()
                .add(
                        "data:text/css,.root{-obelus-paper:white;-obelus-surface:white;"
                                + "-obelus-ink:black;-obelus-muted:grey;-obelus-accent:blue;"
                                + "-obelus-line:silver;-obelus-raised:white}");
        stage.setScene(scene);
        stage.setWidth(460);
        stage.setHeight(1000);
        stage.show();
    }

    @AfterEach
    void leave() {
        onFx(
                () -> {
                    article.requestFocus();
                    sitting.close();
                });
    }

    ReaderModel model() {
        return sitting.model();
    }

    /// The three claims that most tests are about.
    static List<Claim> claims() {
        return List.of(figure(), wording(), ban());
    }

    static Claim figure() {
        return Sitting.claim(1, TEXT, "476 votes to 151", "figure");
    }

    static Claim wording() {
        int first = TEXT.indexOf("confirmed as malicious");
        int last = TEXT.lastIndexOf("confirmed as malicious");
        return Sitting.claim(2, TEXT, "confirmed as malicious", "wording")
                .withTargets(
                        List.of(Sitting.place(TEXT, first, 22), Sitting.place(TEXT, last, 22)));
    }

    static Claim ban() {
        return Sitting.claim(3, TEXT, "Lawmakers seem to believe", "opinion");
    }

    void open(Claim... claims) {
        onFx(() -> sitting.open(TEXT, List.of(claims)));
        settle();
    }

    /// Selects a claim and gives its card the focus.
    void card(int number) {
        onFx(
                () -> {
                    model().selection().goTo(Sitting.id(number));
                    panel.focusCard();
                });
        settle();
    }

    Claim claim(int number) {
        return model().notebook().getValue().find(Sitting.id(number)).orElseThrow();
    }

    Optional<ClaimId> selected() {
        return model().selection().current().get().map(Selection.Selected::claim);
    }

    /// Types characters where the focus is. As events, because a robot's keys take a tenth of a
    /// second each.
    void type(String text) {
        for (String character : text.split("", -1)) {
            if (!character.isEmpty()) {
                fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, Set.of());
            }
        }
    }

    /// Presses and releases the last key while the others are held.
    void push(KeyCode... keys) {
        KeyCode key = keys[keys.length - 1];
        Set<KeyCode> held = Set.of(keys);
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, held);
        fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, held);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code, Set<KeyCode> held) {
        onFx(
                () -> {
                    // A control that was made since the last pulse takes no keys before it.
                    lay();
                    Event.fireEvent(
                            focus(),
                            new KeyEvent(
                                    type,
                                    character,
                                    "",
                                    code,
                                    held.contains(KeyCode.SHIFT),
                                    held.contains(KeyCode.SHORTCUT),
                                    held.contains(KeyCode.ALT),
                                    false));
                });
    }

    static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, task);
    }

    void click(String query) {
        robot.clickOn(query);
        settle();
    }

    Node focus() {
        return panel.getScene().getFocusOwner();
    }

    String focusId() {
        return focus() == null ? "" : String.valueOf(focus().getId());
    }

    List<ClaimCard> cards() {
        return robot.lookup(node -> node instanceof ClaimCard).queryAllAs(ClaimCard.class).stream()
                .filter(card -> card.isVisible() && card.getLayoutY() > -card.getHeight())
                .sorted((one, other) -> Double.compare(one.getLayoutY(), other.getLayoutY()))
                .toList();
    }

    List<ClaimId> listed() {
        return cards().stream().map(card -> card.claim().orElseThrow()).toList();
    }

    /// Lays everything out, and lets what waits behind the layout run.
    void settle() {
        for (int i = 0; i < 2; i++) {
            onFx(this::lay);
        }
    }

    private void lay() {
        panel.getScene().getRoot().applyCss();
        panel.getScene().getRoot().layout();
    }
}
