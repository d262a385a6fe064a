package app.obelus.ui.claims;

import app.obelus.anchor.Anchor;
import app.obelus.claim.Claim;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;
import app.obelus.reading.Place;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;
import app.obelus.ui.DiffText;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;
import app.obelus.ui.OutcomeWords;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Times;
import app.obelus.ui.Wrapping;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What editions mean for the open claim: words that a newer edition has otherwise, with what can
/// be done about it; places left in an older edition; a verdict given on an older one. Out of sight
/// where there is nothing of the kind.
final class EditionBar extends VBox {

    private final OpenClaim open;
    private final ReaderModel model;
    private final ObservableValue<Keymap> keys;
    private final Supplier<Optional<TextRange>> selection;
    private final Runnable compare;
    private final ObjectBinding<Shown> shown;
    private int ambiguous;

    private record Shown(
            Optional<Place> toBeDecided, List<Place> kept, Optional<Edition> judgedOn) {

        static final Shown NOTHING = new Shown(Optional.empty(), List.of(), Optional.empty());
    }

    /// @param selection what is selected in the article now
    /// @param compare shows the article's editions side by side
    EditionBar(
            OpenClaim open,
            ObservableValue<Keymap> keys,
            Supplier<Optional<TextRange>> selection,
            Runnable compare) {
        this.open = open;
        this.model = open.model();
        this.keys = keys;
        this.selection = selection;
        this.compare = compare;
        this.shown =
                Bindings.createObjectBinding(
                        this::now, open.claim(), model.places(), model.article());
        setId("claim-edition");
        getStyleClass().add("section");
        visibleProperty().bind(shown.map(it -> !it.equals(Shown.NOTHING)));
        managedProperty().bind(visibleProperty());
        shown.subscribe(this::show);
    }

    /// Puts the place where its changed words seem to be.
    void takeProposed() {
        shown.get()
                .toBeDecided()
                .ifPresent(
                        place -> {
                            if (model.marking().takeProposed(place)) {
                                goOn(place);
                            }
                        });
    }

    /// Leaves the place in its older edition.
    void keepInOlder() {
        shown.get()
                .toBeDecided()
                .filter(place -> place.target().edition() > 0)
                .ifPresent(
                        place -> {
                            model.marking().keepInOlder(place, true);
                            goOn(place);
                        });
    }

    /// Puts the place on the words that are selected in the article.
    void putAtSelection() {
        selection.get().ifPresent(model.marking()::putAt);
    }

    /// While claims are listed that a newer edition changed, the next of them.
    private void goOn(Place decided) {
        ClaimFilter filter = model.filter().get();
        if (!filter.needs().contains(Need.PLACE)) {
            return;
        }
        Needs needs = model.judging().needs();
        List<Claim> all = model.notebook().getValue().claims();
        int from = model.notebook().getValue().indexOf(decided.claim());
        for (int i = 0; i < all.size(); i++) {
            Claim claim = all.get(Math.floorMod(from + i, all.size()));
            if (filter.matches(claim, needs)) {
                model.selection().goTo(claim.id());
                return;
            }
        }
    }

    /// Shows the editions side by side, where there are several.
    void compare() {
        if (model.article().get().filter(it -> it.editions().size() > 1).isPresent()) {
            compare.run();
        }
    }

    /// Says that the verdict still holds.
    void confirm() {
        if (shown.get().judgedOn().isPresent()) {
            open.confirm();
        }
    }

    private Shown now() {
        Optional<Claim> claim = open.claim().getValue();
        if (claim.isEmpty()) {
            return Shown.NOTHING;
        }
        List<Place> places = model.places().get().of(claim.get().id());
        return new Shown(
                places.stream().filter(Place::isToBeDecided).findFirst(),
                places.stream().filter(place -> place.target().kept()).toList(),
                model.article().get().flatMap(it -> claim.get().judgedBefore(it.editions())));
    }

    private void show(Shown now) {
        List<Node> rows = new ArrayList<>();
        now.toBeDecided().ifPresent(place -> rows.add(decision(place)));
        now.kept().forEach(place -> rows.add(kept(place)));
        now.judgedOn().ifPresent(edition -> rows.add(verdict(edition)));
        getChildren().setAll(rows);
    }

    private Node decision(Place place) {
        var rows = new VBox(told(OutcomeWords.of(place.anchor()), Feather.ALERT_TRIANGLE));
        rows.getStyleClass().add("edition-change");
        OutcomeWords.diff(place.anchor())
                .ifPresent(
                        diff -> {
                            var words = new DiffText();
                            words.show(diff);
                            rows.getChildren().add(words);
                        });
        var buttons = buttons();
        if (place.anchor().proposal().isPresent()) {
            buttons.getChildren()
                    .add(
                            button(
                                    "claims.edition.take",
                                    Optional.of(CardAction.TAKE_PROPOSED),
                                    this::takeProposed,
                                    true));
        }
        if (place.anchor() instanceof Anchor.Ambiguous several) {
            buttons.getChildren()
                    .add(
                            button(
                                    "claims.edition.nextPlace",
                                    Optional.empty(),
                                    () -> showNext(several.places()),
                                    false));
        }
        if (place.target().edition() > 0) {
            buttons.getChildren()
                    .add(
                            button(
                                    "claims.edition.keep",
                                    Optional.of(CardAction.KEEP_IN_OLDER),
                                    this::keepInOlder,
                                    true));
        }
        buttons.getChildren()
                .add(
                        button(
                                "claims.edition.put",
                                Optional.of(CardAction.PUT_AT_SELECTION),
                                this::putAtSelection,
                                true));
        if (isOlder(place)) {
            buttons.getChildren()
                    .add(
                            button(
                                    "claims.edition.compare",
                                    Optional.of(CardAction.COMPARE),
                                    compare,
                                    false));
        }
        rows.getChildren().add(buttons);
        return rows;
    }

    private Node kept(Place place) {
        String edition = editionOf(place).map(it -> Times.of(it.captured())).orElse("?");
        var words = new QuoteText();
        words.show(place.target().exact(), 3);
        var buttons = buttons();
        buttons.getChildren()
                .setAll(
                        button(
                                "claims.edition.compare",
                                Optional.of(CardAction.COMPARE),
                                compare,
                                false),
                        button(
                                "claims.edition.unkeep",
                                Optional.empty(),
                                () -> model.marking().keepInOlder(place, false),
                                true));
        return new VBox(
                told(Messages.text("claims.edition.kept", edition), Feather.CLOCK), words, buttons);
    }

    private Node verdict(Edition on) {
        var buttons = buttons();
        buttons.getChildren()
                .setAll(
                        button(
                                "claims.edition.confirm",
                                Optional.of(CardAction.CONFIRM),
                                this::confirm,
                                true));
        return new VBox(
                told(
                        Messages.text("claims.edition.judged", Times.of(on.captured())),
                        Feather.CLOCK),
                buttons);
    }

    private void showNext(List<TextRange> places) {
        model.selection().goTo(places.get(Math.floorMod(ambiguous++, places.size())));
    }

    private boolean isOlder(Place place) {
        return editionOf(place)
                .filter(it -> !it.equals(model.article().get().orElseThrow().edition()))
                .isPresent();
    }

    private Optional<Edition> editionOf(Place place) {
        return model.article().get().stream()
                .flatMap(article -> article.editions().stream())
                .filter(edition -> edition.number() == place.target().edition())
                .findFirst();
    }

    private static Label told(String words, Feather icon) {
        var told = new Label(words, Icons.of(icon));
        told.getStyleClass().add("lost");
        Wrapping.of(told);
        told.setMinHeight(USE_PREF_SIZE);
        return told;
    }

    private static @Nullable Node letter(Keymap keys, CardAction action) {
        if (keys.keys(action).isEmpty()) {
            return null;
        }
        var letter = new Label(keys.shown(action));
        letter.getStyleClass().add("digit");
        return letter;
    }

    private static FlowPane buttons() {
        var buttons = new FlowPane(4, 4);
        buttons.getStyleClass().add("edition-buttons");
        return buttons;
    }

    private Button button(String name, Optional<CardAction> action, Runnable run, boolean changes) {
        var button = new Button(Messages.text(name));
        action.ifPresent(it -> button.graphicProperty().bind(keys.map(now -> letter(now, it))));
        button.getStyleClass().add("quiet-button");
        button.setId(name.replace('.', '-'));
        if (changes) {
            button.disableProperty().bind(open.fixed());
        }
        button.setOnAction(_ -> run.run());
        return button;
    }
}
