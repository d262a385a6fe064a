package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What an article carries besides its words: marks and the one selected, what a search found, the
/// numbers of its paragraphs.
final class Markings {

    private final ObjectProperty<Marks> marks;
    private final ObjectProperty<List<MarkStyle>> styles;
    private final ObjectProperty<@Nullable Mark> selected;
    private final BooleanProperty numbers;
    private final ObjectProperty<@Nullable TextRange> spotlight;
    private List<TextRange> hits = List.of();
    private int currentHit = -1;
    private List<TextRange> changes = List.of();

    Markings(Object bean) {
        marks = new SimpleObjectProperty<>(bean, "marks", Marks.NONE);
        styles = new SimpleObjectProperty<>(bean, "markStyles", List.of());
        selected = new SimpleObjectProperty<>(bean, "selectedMark");
        numbers = new SimpleBooleanProperty(bean, "paragraphNumbers");
        spotlight = new SimpleObjectProperty<>(bean, "spotlight");
    }

    ObjectProperty<Marks> marks() {
        return marks;
    }

    ObjectProperty<List<MarkStyle>> styles() {
        return styles;
    }

    ObjectProperty<@Nullable Mark> selected() {
        return selected;
    }

    /// Whether paragraphs are numbered.
    BooleanProperty numbers() {
        return numbers;
    }

    /// What is not dimmed; nothing while all is shown as ever.
    ObjectProperty<@Nullable TextRange> spotlight() {
        return spotlight;
    }

    /// @param newHits in order of place
    /// @param current the index of the one that the search stands at; -1 for none
    void setHits(List<TextRange> newHits, int current) {
        hits = List.copyOf(newHits);
        currentHit = current;
    }

    /// @param newChanges in order of place, none overlapping another
    void setChanges(List<TextRange> newChanges) {
        changes = List.copyOf(newChanges);
    }

    /// Another article is shown, whose marks are still to be set.
    void forget() {
        selected.set(null);
        spotlight.set(null);
        setHits(List.of(), -1);
        setChanges(List.of());
    }

    /// What is to be painted of them now.
    ///
    /// @param pointer may be dragging the selected mark, which is then painted as it would become
    Picture picture(TextRange selection, Pointer pointer, Palette palette) {
        Marks shown = marks.get();
        Mark framed = selected.get();
        Optional<Mark> preview = pointer.preview();
        if (preview.isPresent() && pointer.dragged().isPresent()) {
            shown = shown.without(pointer.dragged().get()).with(preview.get());
            framed = preview.get();
        }
        return new Picture(
                shown,
                styles.get(),
                framed,
                selection,
                hits,
                currentHit,
                changes,
                numbers.get(),
                palette);
    }
}
