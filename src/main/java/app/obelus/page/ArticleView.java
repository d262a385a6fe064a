package app.obelus.page;

import app.obelus.text.Article;
import app.obelus.text.TextRange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Shows an article in one measured column, with marks on it, a caret and a selection.
///
/// Its style class is `article-view`. Its colours are properties for a stylesheet, by role:
/// `-obelus-article-ink` (the letters), `-obelus-article-muted` (paragraph numbers, bullets),
/// `-obelus-article-paper` (what all lies on), `-obelus-article-accent` (the caret),
/// `-obelus-article-selection` (behind selected words; best translucent), `-obelus-article-hit`
/// (the outline of what a search found), `-obelus-article-current-hit` (behind the one it stands
/// at), `-obelus-article-change` (around what another edition has otherwise) and
/// `-obelus-article-bar` (beside quotations, beneath rows of tables). The colours of marks come
/// with their styles.
public final class ArticleView extends Region {

    private final ObjectProperty<@Nullable Article> article =
            new SimpleObjectProperty<>(this, "article");
    private final ObjectProperty<Typography> typography =
            new SimpleObjectProperty<>(this, "typography", Typography.DEFAULT);
    private final Markings markings = new Markings(this);
    private final ReadingPlace reading = new ReadingPlace(this);

    private final Palette palette = new Palette(this);
    private final Painter painter = new Painter();
    private final CaretLine caretLine = new CaretLine(palette.accent);
    private final Veil veil = new Veil(palette.paper);
    private final Viewport viewport =
            new Viewport(
                    new Typesetting(Typography.DEFAULT),
                    this::laidOut,
                    painter.canvas(),
                    veil.node(),
                    caretLine.node());
    private final Geometry geometry = new Geometry(viewport);
    private final Caret caret = new Caret(viewport, geometry, this);
    private final Pointer pointer = new Pointer(this, viewport, geometry, caret, painter.tags());
    private final Scrolling scrolling = new Scrolling(viewport);
    private final Gliding gliding = new Gliding(viewport);
    private final Hover hover = new Hover(viewport);
    private final Spoken spoken = new Spoken(this, viewport, geometry);
    private final MarkWalk walk = new MarkWalk();

    private BiConsumer<Mark, TextRange> onMarkResized = (_, _) -> {};
    private Function<Mark, String> markText = _ -> "";

    public ArticleView() {
        getStyleClass().add("article-view");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        getChildren().addAll(viewport, scrolling.bar());
        Keys keys = new Keys(caret, this::copy);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        showWhatChanges();
    }

    private void showWhatChanges() {
        article.subscribe(this::articleChanged);
        typography.subscribe((_, now) -> viewport.setTypesetting(new Typesetting(now)));
        palette.paper.subscribe(paper -> setBackground(Background.fill(paper)));
        palette.ink.subscribe(_ -> ink());
        palette.muted.subscribe(_ -> ink());
        palette.roles().forEach(role -> role.subscribe(viewport::requestLayout));
        markings.styles().subscribe(viewport::requestLayout);
        markings.numbers().subscribe(viewport::requestLayout);
        markings.spotlight().subscribe(viewport::requestLayout);
        markings.selected().subscribe(viewport::requestLayout);
        focusedProperty().subscribe(viewport::requestLayout);
        markings.marks()
                .subscribe(
                        (_, _) -> {
                            viewport.requestLayout();
                            spoken.changed();
                        });
        caret.offset().subscribe((_, _) -> spoken.changed());
        caret.selection().subscribe((_, _) -> spoken.changed());
    }

    private void ink() {
        viewport.setInk(palette.ink.get(), palette.muted.get());
    }

    private void articleChanged(@Nullable Article now) {
        pointer.forget();
        markings.forget();
        viewport.setHead("", "");
        viewport.showPieces(Pieces.of(now));
        caret.forget();
    }

    /// What is shown; nothing where there is none. Another article begins at its beginning, without
    /// selection, selected mark and hits; its marks are to be set by the caller.
    public ObjectProperty<@Nullable Article> articleProperty() {
        return article;
    }

    public @Nullable Article getArticle() {
        return article.get();
    }

    public void setArticle(@Nullable Article value) {
        article.set(value);
    }

    /// The highlights. Those beyond the text are not drawn.
    public ObjectProperty<Marks> marksProperty() {
        return markings.marks();
    }

    public Marks getMarks() {
        return markings.marks().get();
    }

    public void setMarks(Marks value) {
        markings.marks().set(value);
    }

    /// How marks look, by [Mark#style]; at most 31 are told apart.
    public ObjectProperty<List<MarkStyle>> markStylesProperty() {
        return markings.styles();
    }

    public void setMarkStyles(List<MarkStyle> value) {
        markings.styles().set(value);
    }

    /// How the text is set. A change keeps the top line in sight.
    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    public void setTypography(Typography value) {
        typography.set(value);
    }

    /// Whether paragraphs and quotations are numbered in the left margin.
    public BooleanProperty paragraphNumbersProperty() {
        return markings.numbers();
    }

    /// The mark that is framed, with handles at its ends; marks of its owner get a thin frame.
    public ObjectProperty<@Nullable Mark> selectedMarkProperty() {
        return markings.selected();
    }

    public @Nullable Mark getSelectedMark() {
        return markings.selected().get();
    }

    public void setSelectedMark(@Nullable Mark value) {
        markings.selected().set(value);
    }

    /// The selected text, empty at the caret where none is.
    public ReadOnlyObjectProperty<TextRange> selectionProperty() {
        return caret.selection().getReadOnlyProperty();
    }

    public TextRange getSelection() {
        return caret.selection().get();
    }

    /// Where the caret is, an offset between two grapheme clusters.
    public ReadOnlyIntegerProperty caretProperty() {
        return caret.offset().getReadOnlyProperty();
    }

    public int getCaret() {
        return caret.offset().get();
    }

    /// Selects the range, widened to whole grapheme clusters and cut to the text, and puts the
    /// caret at its end. Does not scroll.
    public void select(TextRange range) {
        caret.select(range, false);
    }

    /// Puts the caret at the offset, or before the grapheme cluster it is in, and selects nothing.
    /// Does not scroll.
    public void moveCaret(int offset) {
        caret.moveTo(Position.at(offset), false);
    }

    /// The offset of the first visible character: the reading position. Changes with layout.
    public ReadOnlyIntegerProperty topOffsetProperty() {
        return reading.topOffset();
    }

    public int getTopOffset() {
        return reading.topOffset().get();
    }

    /// How much of the text has been read, 0 to 1: 0 at its beginning, 1 as soon as its end is in
    /// sight. Between them it is what stands above a line that goes from the upper edge of the view
    /// to the lower one while the reader scrolls through the text, so that what is merely in sight
    /// after opening does not count, and nothing is counted at a stroke at the end.
    public ReadOnlyDoubleProperty readFractionProperty() {
        return reading.readFraction();
    }

    public double getReadFraction() {
        return reading.readFraction().get();
    }

    /// What is in sight, from the first visible line to the last.
    public ReadOnlyObjectProperty<TextRange> visibleRangeProperty() {
        return reading.visibleRange();
    }

    public TextRange getVisibleRange() {
        return reading.visibleRange().get();
    }

    /// What to call when a person has dragged an end of the selected mark elsewhere: once, on
    /// release, with the mark and its new extent. The view changes nothing itself.
    public void setOnMarkResized(BiConsumer<Mark, TextRange> action) {
        onMarkResized = action;
    }

    /// What to say of a mark: shown where the pointer rests on it, and read by a screen reader
    /// once, where it begins. An empty text is neither shown nor read.
    public void setMarkText(Function<Mark, String> text) {
        markText = text;
    }

    /// Shows what a search found.
    ///
    /// @param hits in order of place
    /// @param current the index of the one that the search stands at; -1 for none
    public void setHits(List<TextRange> hits, int current) {
        markings.setHits(hits, current);
        viewport.requestLayout();
    }

    /// Shows what another edition of the article has otherwise.
    ///
    /// @param changes in order of place, none overlapping another
    public void setChanges(List<TextRange> changes) {
        markings.setChanges(changes);
        viewport.requestLayout();
    }

    /// The stretch of the text that is shown as ever while all the rest is dimmed; nothing while
    /// all is shown as ever.
    public ObjectProperty<@Nullable TextRange> spotlightProperty() {
        return markings.spotlight();
    }

    public @Nullable TextRange getSpotlight() {
        return markings.spotlight().get();
    }

    public void setSpotlight(@Nullable TextRange value) {
        markings.spotlight().set(value);
    }

    /// Shows a title above the text, and a line beneath it, which scroll away with the text and are
    /// no part of it; empty for none. Another article has none until it is set.
    public void setHead(String title, String note) {
        viewport.setHead(title, note);
    }

    /// Something has come to lie above this view and taken `pixels` more of its height, or fewer
    /// where negative: the words stay where they are on the screen, as far as the beginning of the
    /// text allows.
    public void giveWay(double pixels) {
        viewport.giveWay(pixels);
    }

    /// Scrolls until the range is comfortably in sight; not at all where it is already.
    public void reveal(TextRange range) {
        viewport.reveal(range);
    }

    /// Scrolls so that the line of `offset` begins at `fraction` of the view's height, or as near
    /// as the ends of the text allow.
    public void show(int offset, double fraction) {
        gliding.stop();
        viewport.show(offset, fraction);
    }

    /// Does the same as [#show], but moves there so that the eye can follow, where it is not
    /// further than a look around.
    ///
    /// @param time how long it takes; none to be there at once
    public void glide(int offset, double fraction, Duration time) {
        double distance = viewport.distance(offset, fraction);
        if (time.greaterThan(Duration.ZERO) && Math.abs(distance) <= 2 * getHeight()) {
            gliding.by(distance, time, () -> viewport.show(offset, fraction));
        } else {
            show(offset, fraction);
        }
    }

    /// Where the visible part of a range is, in this view's coordinates; nothing where none is.
    public Optional<Bounds> boundsOf(TextRange range) {
        return geometry.bounds(range);
    }

    /// The marks that hold the character at `offset`, the shortest first.
    public List<Mark> marksAt(int offset) {
        return getMarks().at(offset);
    }

    /// Selects the next of the marks that overlap at the selected one or else at the caret, from
    /// the shortest to the longest and round again.
    public void selectNextMarkHere() {
        walk.here(getMarks(), getSelectedMark(), getCaret()).ifPresent(this::setSelectedMark);
    }

    /// Selects the mark behind the selected one or else behind the caret, and reveals it. Stays at
    /// the last.
    public void selectNextMark() {
        walk.next(getMarks(), getSelectedMark(), getCaret()).ifPresent(this::goTo);
    }

    /// Selects the mark before the selected one or else before the caret, and reveals it. Stays at
    /// the first.
    public void selectPreviousMark() {
        walk.previous(getMarks(), getSelectedMark(), getCaret()).ifPresent(this::goTo);
    }

    private void goTo(Mark mark) {
        moveCaret(mark.range().start());
        setSelectedMark(mark);
        reveal(mark.range());
    }

    /// The selected words as the article has them.
    public String selectedText() {
        Article shown = article.get();
        return shown == null ? "" : getSelection().in(shown.text());
    }

    /// Puts the selected words on the clipboard; leaves it alone where none are.
    public void copy() {
        if (!getSelection().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(selectedText());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = scrolling.bar().prefWidth(-1);
        double column = Math.max(0, getWidth() - width);
        viewport.resizeRelocate(0, 0, column, getHeight());
        scrolling.bar().resizeRelocate(column, 0, width, getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return viewport.setting().column(Double.MAX_VALUE) + 2 * Typesetting.MARGIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 20 * viewport.setting().body().line();
    }

    /// What follows from where the words are, in the pass that placed them.
    private void laidOut() {
        scrolling.follow();
        painter.paint(markings.picture(getSelection(), pointer, palette), viewport);
        veil.place(getSpotlight(), viewport);
        if (isFocused() && !viewport.live().isEmpty() && geometry.isLive(caret.position())) {
            caretLine.showAt(geometry.caret(caret.position()));
        } else {
            caretLine.hide();
        }
        reading.follow(viewport, geometry);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Object answer = spoken.answer(attribute, parameters);
        return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION ->
                    spoken.select((Integer) parameters[0], (Integer) parameters[1]);
            case SHOW_TEXT_RANGE -> spoken.show((Integer) parameters[0], (Integer) parameters[1]);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return getClassCssMetaData();
    }

    public static List<CssMetaData<? extends Styleable, ?>> getClassCssMetaData() {
        return Palette.META_DATA;
    }

    Palette palette() {
        return palette;
    }

    Viewport viewport() {
        return viewport;
    }

    Geometry geometry() {
        return geometry;
    }

    MarginTags tags() {
        return painter.tags();
    }

    void hovers(Optional<Mark> mark) {
        hover.over(mark.map(markText));
    }

    BiConsumer<Mark, TextRange> onMarkResized() {
        return onMarkResized;
    }

    Function<Mark, String> markText() {
        return markText;
    }
}
