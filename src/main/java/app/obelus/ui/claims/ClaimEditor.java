package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict.Field;
import app.obelus.claim.Kind;
import app.obelus.claim.Recheck;
import app.obelus.claim.Verdict;
import app.obelus.reading.Edit;
import app.obelus.text.TextRange;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// All fields of the open claim. There is one editor, which shows whichever claim is open; what is
/// changed is changed at once.
final class ClaimEditor extends VBox {

    private static final double NAMES = 84;

    private final OpenClaim open;
    private final Typing typing;
    private final ObjectBinding<Shades> shades;
    private final Choice verdicts;
    private final Choice kinds;
    private final GrowingArea wording = new GrowingArea(1);
    private final TextField speaker = new TextField();
    private final DateField saidOn;
    private final GrowingArea note = new GrowingArea(2);
    private final TagField tags;
    private final EvidenceList evidence;
    private final EditionBar edition;
    private final RecheckBar recheck;

    /// What the buttons of kinds and verdicts are painted from.
    private record Shades(Codebook book, Look look) {}

    /// @param selection what is selected in the article now
    /// @param browser shows a page of the web
    /// @param history shows what the claim was before
    /// @param compare shows the article's editions side by side
    ClaimEditor(
            OpenClaim open,
            Typing typing,
            ObservableValue<Look> look,
            ObservableValue<Keymap> keys,
            Supplier<Optional<TextRange>> selection,
            Consumer<URI> browser,
            Runnable history,
            Runnable compare) {
        this.open = open;
        this.typing = typing;
        this.verdicts = new Choice(open.part(Claim::verdict, ""), open::judge);
        this.kinds =
                new Choice(
                        open.part(Claim::kind, ""),
                        id -> open.edit(claim -> new Edit.SetKind(claim.id(), id)));
        this.edition = new EditionBar(open, keys, selection, compare);
        this.recheck = new RecheckBar(open, keys);
        this.saidOn = new DateField(open, typing);
        this.tags = new TagField(open, typing);
        this.evidence = new EvidenceList(open, typing, browser);
        this.shades =
                Bindings.createObjectBinding(
                        () -> new Shades(open.model().codebook().get(), look.getValue()),
                        open.model().codebook(),
                        look);
        getStyleClass().add("claim-editor");
        verdicts.setId("claim-verdicts");
        verdicts.disableProperty().bind(open.fixed());
        verdicts.setAccessibleText(Messages.text("claims.verdict"));
        kinds.setId("claim-kinds");
        kinds.setAccessibleText(Messages.text("claims.kind"));
        kinds.disableProperty().bind(open.fixed());
        tie(
                wording,
                "claim-wording",
                "claims.wording",
                "claims.wording.prompt",
                Claim::wording,
                Edit.SetWording::new);
        tie(
                speaker,
                "claim-speaker",
                "claims.speaker",
                "claims.speaker.prompt",
                Claim::speaker,
                Edit.SetSpeaker::new);
        tie(
                note,
                "claim-note",
                "claims.note",
                "claims.note.prompt",
                Claim::note,
                Edit.SetNote::new);
        note.getStyleClass().add("note-field");

        // What the tags offer lies over the fields below.
        tags.setViewOrder(-1);
        getChildren()
                .setAll(
                        edition,
                        new ConflictList(open, Field.REMOVED),
                        verdicts,
                        new ConflictList(open, Field.VERDICT),
                        recheck,
                        new AnswerList(open, look),
                        kinds,
                        new ConflictList(open, Field.KIND),
                        note,
                        new ConflictList(open, Field.NOTE),
                        tags,
                        ownWording(),
                        new ConflictList(open, Field.WORDING),
                        saidRow(),
                        new ConflictList(open, Field.SPEAKER, Field.SAID_ON),
                        recheckRow(open, typing),
                        new ConflictList(open, Field.AS_OF, Field.CHECK_AGAIN),
                        evidence,
                        new ConflictList(open, Field.EVIDENCE),
                        new PlaceList(open, selection),
                        new ConflictList(open, Field.FOREIGN),
                        new CardFoot(open, history));

        shades.subscribe(this::paint);
    }

    /// What can be done about what editions mean for the claim.
    EditionBar edition() {
        return edition;
    }

    /// Says that the verdict still holds, where something calls it in question.
    void confirm() {
        if (edition.asksToConfirm()) {
            open.confirm();
        } else {
            recheck.confirm();
        }
    }

    void focusNote() {
        toTheEnd(note);
    }

    void focusWording() {
        toTheEnd(wording);
    }

    void focusSpeaker() {
        toTheEnd(speaker);
    }

    void focusTags() {
        tags.field().requestFocus();
    }

    void newEvidence() {
        evidence.addPiece();
    }

    void focusMissingSource() {
        evidence.focusMissingSource();
    }

    /// Adds a piece of evidence with what was found: an address, or words of a source.
    void newEvidence(String found) {
        evidence.addPiece(found);
    }

    /// The piece of evidence that has the focus.
    Optional<EvidenceRow> focusedEvidence() {
        return evidence.focused();
    }

    /// The field keeps clear of its name by a margin: an HBox would reckon its height for another
    /// width than it gets.
    private Node ownWording() {
        var name = name("claims.wording", wording);
        StackPane.setAlignment(name, Pos.TOP_LEFT);
        StackPane.setMargin(wording, new Insets(0, 0, 0, NAMES));
        return new StackPane(name, wording);
    }

    private PairRow saidRow() {
        return new PairRow(
                NAMES,
                new PairRow.Named(name("claims.speaker", speaker), speaker),
                new PairRow.Named(name("claims.saidOn", saidOn), saidOn),
                Optional.empty(),
                List.of(saidOn.hint()));
    }

    /// The sign stands for the second name where there is no room for it.
    private static PairRow recheckRow(OpenClaim open, Typing typing) {
        var asOf = new DayField(open, typing, "claims.asOf", Recheck::asOf, Recheck::withAsOf);
        asOf.setId("claim-as-of");
        var again = new DayField(open, typing, "claims.checkAgain", Recheck::on, Recheck::withOn);
        again.setId("claim-check-again");
        var sign = new Label(null, Icons.of(Feather.ROTATE_CW));
        sign.setTooltip(new Tooltip(Messages.text("claims.checkAgain")));
        return new PairRow(
                NAMES,
                new PairRow.Named(name("claims.asOf", asOf), asOf),
                new PairRow.Named(name("claims.checkAgain", again), again),
                Optional.of(sign),
                List.of(asOf.hint(), again.hint()));
    }

    private void tie(
            TextInputControl field,
            String id,
            String name,
            String prompt,
            Function<Claim, String> text,
            BiFunction<ClaimId, String, Edit> edit) {
        field.setId(id);
        field.setAccessibleText(Messages.text(name));
        field.setPromptText(Messages.text(prompt));
        typing.tie(field, text, (claim, now) -> edit.apply(claim.id(), now));
    }

    private static Label name(String key, Node of) {
        var name = new Label(Messages.text(key));
        name.getStyleClass().addAll("field-label", "beside");
        name.setLabelFor(of);
        return name;
    }

    private void paint(Shades now) {
        List<Verdict> all = now.book().scale().verdicts();
        verdicts.setOptions(
                IntStream.range(0, all.size())
                        .mapToObj(i -> verdictButton(all.get(i), i + 1, now.look()))
                        .toList());
        kinds.setOptions(
                now.book().kinds().stream().map(kind -> kindButton(kind, now.look())).toList());
    }

    private static ToggleButton verdictButton(Verdict verdict, int number, Look look) {
        var sign = new Label(verdict.sign());
        sign.setTextFill(Color.web(look.colourOf(verdict)));
        sign.getStyleClass().add("verdict-sign");
        var digit = new Label(number <= 9 ? Integer.toString(number) : "");
        digit.getStyleClass().add("digit");
        var button = new ToggleButton(verdict.name(), new HBox(4, digit, sign));
        button.setUserData(verdict.id());
        button.getStyleClass().addAll("choice-button", "verdict");
        button.setAccessibleText(verdict.name());
        return button;
    }

    private static ToggleButton kindButton(Kind kind, Look look) {
        var button = new ToggleButton();
        // The letters are known by heart in the end; the one that counts has its name.
        button.textProperty().bind(button.selectedProperty().map(is -> is ? kind.name() : ""));
        button.setUserData(kind.id());
        button.getStyleClass().addAll("choice-button", "kind");
        button.setTooltip(new Tooltip(kind.name()));
        button.setAccessibleText(kind.name());
        var letter = new KindBadge();
        letter.show(kind, look);
        button.setGraphic(letter);
        return button;
    }

    private static void toTheEnd(TextInputControl field) {
        field.applyCss();
        field.requestFocus();
        field.end();
    }
}
