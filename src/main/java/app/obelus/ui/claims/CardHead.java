package app.obelus.ui.claims;

import app.obelus.anchor.WordDiff;
import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.reading.Place;
import app.obelus.ui.DiffText;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.OutcomeWords;
import app.obelus.ui.PageWords;
import app.obelus.ui.Times;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// What a card shows of a claim whether it is open or not: the article's words, the reader's own
/// wording and the tags where no field has them, and in one row beneath them the verdict, the kind
/// and how much there is of the rest.
final class CardHead extends VBox {

    private static final int LINES = 3;
    private static final int LINES_WHEN_OPEN = 4;

    private final QuoteText quote = new QuoteText();
    private final QuoteText wording = new QuoteText("own-words");
    private final DiffText diff = new DiffText();
    private final Label judgedOn = new Label();
    private final Label lost = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
    private final VerdictChip verdict = new VerdictChip();
    private final KindBadge badge = new KindBadge();
    private final Label kind = new Label();
    private final TagLine tags = new TagLine();
    private final Label note = count(Feather.EDIT_3);
    private final Label evidence = count(Feather.PAPERCLIP);
    private final Label page = new Label();
    private final Label places = count(Feather.MAP_PIN);
    private final Label conflicts = count(Feather.GIT_PULL_REQUEST);
    private final Label due = new Label(Messages.text("claims.due"));
    private final Label pinned = count(Feather.BOOKMARK);

    private final HBox row;

    CardHead() {
        getStyleClass().add("card-head");
        lost.getStyleClass().add("lost");
        judgedOn.getStyleClass().add("card-kind");
        judgedOn.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().add("card-kind");
        HBox.setHgrow(tags, Priority.ALWAYS);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        page.getStyleClass().add("card-kind");
        page.setMinWidth(Region.USE_PREF_SIZE);
        due.getStyleClass().add("due-chip");
        due.setMinWidth(Region.USE_PREF_SIZE);
        pinned.getStyleClass().add("pinned");
        pinned.setAccessibleText(Messages.text("claims.pinned"));
        Tooltip.install(pinned, new Tooltip(Messages.text("claims.pinned")));
        this.row =
                new HBox(
                        verdict, judgedOn, due, badge, kind, tags, pinned, conflicts, note,
                        evidence, page, places);
        row.getStyleClass().add("card-row");
        getChildren().setAll(quote, diff, wording, lost, row);
    }

    /// Adds buttons at the end of the row.
    void add(Node... actions) {
        row.getChildren().addAll(actions);
    }

    /// @param open whether there are fields below
    void show(ClaimCard.Content content, boolean open) {
        Claim claim = content.claim();
        Codebook book = content.book();
        Look look = content.look();
        showWords(claim, open);
        verdict.show(claim.verdict(), book, look);
        badge.show(claim.kind(), book, look);
        kind.setText(book.kindName(claim.kind()));
        tags.show(open ? List.of() : claim.tags());
        // An open card has these in its fields.
        visible(note, !open && !claim.note().isBlank());
        show(evidence, open ? 0 : claim.evidence().size(), 1);
        show(places, open ? 0 : claim.targets().size(), 2);
        show(conflicts, claim.conflicts().size(), 1);
        visible(due, content.due() && !open);
        visible(pinned, claim.pinned() && !open);
        judgedOn.setText(
                content.judgedOn()
                        .map(it -> Messages.text("claims.judgedOn", Times.day(it.captured())))
                        .orElse(""));
        visible(judgedOn, content.judgedOn().isPresent());
        page.setText(PageWords.of(content.page()));
        visible(page, content.page().isPresent());
        List<Place> gone =
                content.places().stream().filter(place -> place.range().isEmpty()).toList();
        showLost(claim, gone);
        showChange(open ? List.of() : gone);
        visible(lost, lost.isVisible() && !open);
    }

    /// Else a name that does not fit would widen the head until it does.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// Where the row is too narrow for all, the letter alone tells the kind, and then fewer tags
    /// are shown.
    @Override
    protected void layoutChildren() {
        double all =
                row.getChildren().stream()
                        .filter(part -> part.equals(kind) || part.isManaged())
                        .mapToDouble(part -> part.prefWidth(-1) + row.getSpacing())
                        .sum();
        visible(kind, all - row.getSpacing() <= getWidth());
        super.layoutChildren();
    }

    private void showWords(Claim claim, boolean open) {
        boolean quoted = claim.targets().stream().anyMatch(place -> !place.exact().isBlank());
        boolean own = !claim.wording().isBlank() && !(open && quoted);
        visible(quote, quoted || !own);
        quote.show(
                quoted ? claim.quote() : Messages.text("claims.noWords"),
                open ? LINES_WHEN_OPEN : LINES);
        visible(wording, own);
        wording.show(Messages.text("claims.inOwnWords", claim.wording()), LINES);
    }

    private void showLost(Claim claim, List<Place> gone) {
        visible(lost, !gone.isEmpty());
        if (gone.isEmpty()) {
            return;
        }
        Place first = gone.getFirst();
        String what =
                first.target().kept()
                        ? Messages.text("claims.keptInOlder")
                        : OutcomeWords.of(first.anchor());
        String words = first.target().exact();
        lost.setText(
                gone.size() > 1
                        ? Messages.text("claims.lost.several", gone.size())
                        : words.equals(claim.quote())
                                ? what
                                : Messages.text("claims.lost.words", what, words));
    }

    /// Words that a newer edition has otherwise, in place of the words that were marked.
    private void showChange(List<Place> gone) {
        Optional<WordDiff> change =
                gone.stream()
                        .filter(Place::isToBeDecided)
                        .findFirst()
                        .flatMap(place -> OutcomeWords.diff(place.anchor()));
        visible(diff, change.isPresent());
        change.ifPresent(
                it -> {
                    diff.show(it);
                    visible(quote, false);
                });
    }

    private static void show(Label label, int count, int least) {
        label.setText(Integer.toString(count));
        visible(label, count >= least);
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Label count(Feather icon) {
        var label = new Label(null, Icons.of(icon));
        label.getStyleClass().add("card-count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
