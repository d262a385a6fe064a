package app.obelus.ui.claims;

import app.obelus.ui.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The kinds or the verdicts of the codebook, one below the other, which can be moved, removed and
/// added to. The n-th row shows the n-th entry.
///
/// @param <T> an entry
final class BookList<T> extends VBox {

    /// What a row does to the list that it is in.
    interface Actions<T> {
        void change(T changed);

        void move(int step);

        void remove();
    }

    /// Makes a row.
    interface Rows<T> {
        BookRow<T> row(int number, ObservableValue<T> entry, Actions<T> actions);
    }

    private final ObservableValue<List<T>> entries;
    private final Consumer<List<T>> set;
    private final Consumer<Integer> remove;
    private final Rows<T> maker;
    private final List<BookRow<T>> rows = new ArrayList<>();
    private final VBox shown = new VBox();

    /// @param entries at least one
    /// @param set takes them changed
    /// @param remove is told the number of the one to remove, from 0
    /// @param fresh makes a new one
    BookList(
            String heading,
            String hint,
            String add,
            ObservableValue<List<T>> entries,
            Consumer<List<T>> set,
            Consumer<Integer> remove,
            Supplier<T> fresh,
            Rows<T> maker) {
        this.entries = entries;
        this.set = set;
        this.remove = remove;
        this.maker = maker;
        getStyleClass().add("book-list");
        shown.getStyleClass().add("book-rows");
        var title = new Label(heading);
        title.getStyleClass().add("panel-title");
        var about = new Label(hint);
        about.getStyleClass().add("field-label");
        Wrapping.of(about);
        about.setMinHeight(USE_PREF_SIZE);
        var adding = new Button(add, Icons.of(Feather.PLUS));
        adding.getStyleClass().addAll("quiet-button", "book-add");
        adding.setOnAction(_ -> add(fresh.get()));
        getChildren().setAll(title, about, shown, adding);
        entries.map(List::size).subscribe(this::showRows);
    }

    /// The list with one entry more at a place, or behind the others where there are fewer.
    static <T> List<T> with(List<T> list, int index, T entry) {
        List<T> more = new ArrayList<>(list);
        more.add(Math.min(index, list.size()), entry);
        return more;
    }

    private void showRows(int size) {
        while (rows.size() < size) {
            int number = rows.size();
            T first = entries.getValue().get(number);
            // A row without an entry is out of sight; what it shows does not matter then.
            Function<List<T>, T> entry = all -> number < all.size() ? all.get(number) : first;
            rows.add(maker.row(number, entries.map(entry), new At(number)));
        }
        if (shown.getChildren().size() > size) {
            shown.getChildren().remove(size, shown.getChildren().size());
        } else {
            shown.getChildren().addAll(rows.subList(shown.getChildren().size(), size));
        }
    }

    private void add(T entry) {
        List<T> all = entries.getValue();
        set.accept(with(all, all.size(), entry));
        rows.get(entries.getValue().size() - 1).focusName();
    }

    /// What is done to the entry with a number.
    private final class At implements Actions<T> {

        private final int number;

        At(int number) {
            this.number = number;
        }

        @Override
        public void change(T changed) {
            List<T> all = new ArrayList<>(entries.getValue());
            if (number < all.size()) {
                all.set(number, changed);
                set.accept(all);
            }
        }

        @Override
        public void move(int step) {
            int other = number + step;
            if (other >= 0 && other < entries.getValue().size()) {
                // First, because the field that is left then takes its name into the book.
                rows.get(other).focusName();
                List<T> all = new ArrayList<>(entries.getValue());
                T moved = all.remove(number);
                all.add(other, moved);
                set.accept(all);
            }
        }

        @Override
        public void remove() {
            remove.accept(number);
        }
    }
}
