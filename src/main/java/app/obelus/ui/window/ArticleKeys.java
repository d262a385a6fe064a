package app.obelus.ui.window;

import app.obelus.claim.ClaimId;
import app.obelus.claim.Kind;
import app.obelus.page.ArticleView;
import app.obelus.reading.Edit;
import app.obelus.reading.Place;
import app.obelus.store.StoredArticle;
import app.obelus.text.TextRange;
import app.obelus.text.Words;
import app.obelus.ui.Keymap;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Selection;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What keys do while the article has the focus. Those that move the caret are the view's own.
final class ArticleKeys {

    /// Pastes into fields; an article takes no words, but they may become one.
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ReaderModel model;
    private final ArticleView view;
    private final ObservableValue<Keymap> keys;
    private final Consumer<ArticleAction> toCard;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private Runnable paste = () -> {};

    /// @param toCard takes the focus to the part of the selected claim's card that an action asks
    ///   for
    ArticleKeys(
            ReaderModel model,
            ArticleView view,
            ObservableValue<Keymap> keys,
            Consumer<ArticleAction> toCard) {
        this.model = model;
        this.view = view;
        this.keys = keys;
        this.toCard = toCard;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        view.addEventFilter(KeyEvent.KEY_PRESSED, _ -> notice.set(""));
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> notice.set(""));
        model.article().subscribe(_ -> notice.set(""));
    }

    /// @param offer offers what can be done with what the clipboard has
    void setOnPaste(Runnable offer) {
        paste = offer;
    }

    /// Why the last key did nothing, to be said in passing; empty where it did something.
    ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /// Marks the selection with the kind at this place of the book, from 0; without a selection,
    /// gives the selected claim that kind.
    void kind(int index) {
        List<Kind> kinds = model.codebook().get().kinds();
        if (index >= kinds.size()) {
            return;
        }
        String kind = kinds.get(index).id();
        if (!view.getSelection().isEmpty()) {
            mark(kind);
        } else {
            model.selection()
                    .claim()
                    .ifPresent(claim -> model.edit(new Edit.SetKind(claim.id(), kind)));
        }
    }

    /// Marks the selection and lets go of it, so that the new claim is what keys act on.
    void mark(String kind) {
        TextRange words = view.getSelection();
        model.marking().mark(words, kind).ifPresent(_ -> view.moveCaret(words.end()));
    }

    void addPlace() {
        TextRange words = view.getSelection();
        if (model.marking().addPlace(words)) {
            view.moveCaret(words.end());
        }
    }

    /// Removes the selected highlight: this place of its claim where it has others, else the claim.
    void removeSelected() {
        Optional<Place> place = model.selection().place();
        Optional<ClaimId> id = model.selection().current().get().map(Selection.Selected::claim);
        if (id.isEmpty()) {
            return;
        }
        boolean oneOfSeveral =
                model.selection().claim().filter(claim -> claim.targets().size() > 1).isPresent();
        if (place.isPresent() && oneOfSeveral) {
            model.edit(new Edit.RemovePlace(id.get(), place.get().target()));
            model.selection().select(id.get());
        } else {
            model.remove(id.get());
        }
    }

    private void pressed(KeyEvent event) {
        if (byFixedKey(event) || byChosenKey(event)) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (byDigit(event) || byChosenKey(event)) {
            event.consume();
        }
    }

    private boolean byFixedKey(KeyEvent event) {
        if (PASTE.match(event)) {
            paste.run();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            if (!view.getSelection().isEmpty()) {
                mark(model.marking().lastKind());
            } else {
                openHere();
            }
            return true;
        }
        return event.getCode() == KeyCode.ESCAPE && letGo();
    }

    private boolean byDigit(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return false;
        }
        return switch (event.getCharacter()) {
            case "1", "2", "3", "4", "5", "6", "7", "8", "9" -> {
                kind(event.getCharacter().charAt(0) - '1');
                yield true;
            }
            default -> false;
        };
    }

    private boolean byChosenKey(KeyEvent event) {
        Optional<ArticleAction> action = keys.getValue().action(event, ArticleAction.class);
        action.ifPresent(this::act);
        return action.isPresent();
    }

    private void act(ArticleAction action) {
        switch (action) {
            case NEXT -> view.selectNextMark();
            case PREVIOUS -> view.selectPreviousMark();
            case OVERLAPPING -> view.selectNextMarkHere();
            case ADD_PLACE -> addPlace();
            case PUT_HERE -> putHere();
            case START_BACK -> moveStart(true);
            case START_ON -> moveStart(false);
            case END_BACK -> moveEnd(true);
            case END_ON -> moveEnd(false);
            case CARD, WORDING, SPEAKER, NOTE, TAGS, EVIDENCE, HISTORY -> card(action);
            case REMOVE -> removeSelected();
        }
    }

    /// Puts the selected claim, whose words a newer edition has otherwise, on the selected words.
    private void putHere() {
        TextRange words = view.getSelection();
        if (model.marking().putAt(words)) {
            view.moveCaret(words.end());
        } else {
            notice.set(Messages.text("notice.nothingToPut"));
        }
    }

    private void openHere() {
        if (model.selection().current().get().isEmpty()) {
            view.selectNextMarkHere();
        }
        card(ArticleAction.CARD);
    }

    private void card(ArticleAction part) {
        if (model.selection().current().get().isPresent()) {
            toCard.accept(part);
        }
    }

    private boolean letGo() {
        if (!view.getSelection().isEmpty()) {
            view.moveCaret(view.getCaret());
        } else if (model.selection().current().get().isPresent()) {
            model.selection().clear();
        } else {
            return false;
        }
        return true;
    }

    /// Moves the beginning of the selected highlight by a word.
    void moveStart(boolean back) {
        withSelectedRange(
                back ? Messages.text("notice.beginsHere") : Messages.text("notice.oneWord"),
                (text, range) ->
                        new TextRange(
                                back
                                        ? Words.previousStart(text, range.start())
                                        : Math.min(
                                                Words.nextStart(text, range.start()),
                                                Words.previousStart(text, range.end())),
                                range.end()));
    }

    /// Moves the end of the selected highlight by a word.
    void moveEnd(boolean back) {
        withSelectedRange(
                back ? Messages.text("notice.oneWord") : Messages.text("notice.endsHere"),
                (text, range) ->
                        new TextRange(
                                range.start(),
                                back
                                        ? wordEndBefore(text, range)
                                        : Words.nextEnd(text, range.end())));
    }

    private static int wordEndBefore(String text, TextRange range) {
        int lastWord = Words.previousStart(text, range.end());
        int wordBefore = Words.previousStart(text, lastWord);
        return wordBefore < range.start() || wordBefore == lastWord
                ? range.end()
                : Words.nextEnd(text, wordBefore);
    }

    private interface NewExtent {
        TextRange of(String text, TextRange range);
    }

    /// @param stuck what to say where the extent stays as it is
    private void withSelectedRange(String stuck, NewExtent extent) {
        Optional<StoredArticle> article = model.article().get();
        Optional<Place> place = model.selection().place();
        if (article.isEmpty() || place.isEmpty() || place.get().range().isEmpty()) {
            return;
        }
        TextRange range = place.get().range().get();
        TextRange changed = extent.of(article.get().article().text(), range);
        if (changed.equals(range) || changed.isEmpty()) {
            notice.set(stuck);
        } else {
            notice.set("");
            model.marking().movePlace(place.get(), changed);
        }
    }
}
