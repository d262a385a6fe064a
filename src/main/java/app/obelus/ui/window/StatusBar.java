package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.page.ArticleView;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;
import app.obelus.store.StoredArticle;
import app.obelus.ui.Messages;
import app.obelus.ui.PageWords;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.SaveState;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The line at the foot of the window: whether all is saved, what is left to read and to decide.
final class StatusBar extends HBox {

    private final ArticleView view;

    /// How many words the article has; held here because what it is bound to holds it weakly.
    private final ObservableValue<Integer> words;

    /// @param toMend how many things there are to mend in the claims
    /// @param notice what is to be said in passing; empty for nothing
    /// @param offer what the reader can go on with
    /// @param reading what is being read
    StatusBar(
            ReaderModel model,
            ObservableValue<SaveState> saved,
            ArticleView view,
            ObservableValue<Integer> toMend,
            ObservableValue<String> notice,
            Node offer,
            Node reading) {
        this.view = view;
        this.words = model.article().map(StatusBar::wordsOf);
        getStyleClass().add("status-bar");
        setId("status");
        setAlignment(Pos.CENTER_LEFT);

        var savedLabel = new Label();
        savedLabel.setId("saved");
        savedLabel
                .textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> saved(saved.getValue(), model.readOnly().get().isPresent()),
                                saved,
                                model.readOnly()));
        var left = new Label();
        left.setId("words-left");
        left.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::wordsLeft,
                                words,
                                view.readFractionProperty(),
                                view.selectionProperty()));
        var claims = new Label();
        claims.setId("status-claims");
        claims.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> claims(model), model.notebook(), model.codebook()));
        var mend = new Label();
        mend.setId("status-checks");
        mend.managedProperty().bind(mend.visibleProperty());
        toMend.subscribe(
                count -> {
                    mend.setText(Messages.text("status.checks", count));
                    mend.setVisible(count > 0);
                });
        var said = new Label();
        said.setId("notice");
        said.textProperty().bind(notice);
        said.textProperty()
                .subscribe(_ -> said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var read = new Label();
        read.setId("read");
        read.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> read(model),
                                view.readFractionProperty(),
                                view.topOffsetProperty(),
                                model.article()));
        read.setMinWidth(USE_PREF_SIZE);
        for (Label label : new Label[] {left, claims, read}) {
            label.visibleProperty().bind(model.article().map(Optional::isPresent));
        }
        savedLabel.visibleProperty().bind(model.article().map(Optional::isPresent));
        savedLabel.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(savedLabel, left, claims, mend, offer, said, space, reading, read);
    }

    /// How much is read, and the page of the source that is in sight where it has pages.
    private String read(ReaderModel model) {
        String share = Messages.text("status.read", (int) (view.getReadFraction() * 100));
        OptionalInt page =
                model.article()
                        .get()
                        .map(open -> open.article().pageAt(view.getTopOffset()))
                        .orElseGet(OptionalInt::empty);
        return page.isEmpty() ? share : Messages.text("status.page", PageWords.of(page), share);
    }

    private static String saved(SaveState state, boolean readOnly) {
        return switch (readOnly ? SaveState.READ_ONLY : state) {
            case SAVED -> Messages.text("status.saved");
            case SAVING -> Messages.text("status.saving");
            case NOT_SAVED -> Messages.text("status.notSaved");
            case READ_ONLY -> Messages.text("status.readOnly");
        };
    }

    private static String claims(ReaderModel model) {
        List<Claim> all = model.notebook().getValue().claims();
        Needs needs = model.judging().needs();
        long undecided = all.stream().filter(claim -> needs.has(claim, Need.VERDICT)).count();
        return Messages.text("status.claims", all.size(), undecided);
    }

    private String wordsLeft() {
        if (!view.getSelection().isEmpty()) {
            return Messages.text("status.selected", count(view.selectedText()));
        }
        return Messages.text(
                "status.left", Math.round(words.getValue() * (1 - view.getReadFraction())));
    }

    private static int wordsOf(Optional<StoredArticle> article) {
        return article.map(open -> count(open.article().text())).orElse(0);
    }

    private static int count(String text) {
        int count = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean space = Character.isWhitespace(text.charAt(i));
            if (letter && !within) {
                count++;
                within = true;
            } else if (space) {
                within = false;
            }
        }
        return count;
    }
}
