package app.obelus.ui.find;

import app.obelus.text.SearchQuery;
import app.obelus.text.SearchResult;
import app.obelus.text.TextRange;
import app.obelus.text.TextSearch;
import app.obelus.ui.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/// What is looked for in the open article, and where the search stands.
///
/// A search begins as soon as a part of the query or the text changes, away from the JavaFX thread;
/// the latest one wins. While it is closed there is nothing found, so nothing to show.
///
/// To be used on the JavaFX thread.
public final class FindModel {

    private final Background searching;
    private final ObservableValue<String> text;
    private final IntSupplier place;
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final BooleanProperty matchCase = new SimpleBooleanProperty(this, "matchCase");
    private final BooleanProperty wholeWord = new SimpleBooleanProperty(this, "wholeWord");
    private final BooleanProperty regex = new SimpleBooleanProperty(this, "regex");
    private final BooleanProperty exact = new SimpleBooleanProperty(this, "exact");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyObjectWrapper<Finding> found =
            new ReadOnlyObjectWrapper<>(this, "found", Finding.nothing());

    /// What is to be done when the search under way has ended.
    private final List<Runnable> waiting = new ArrayList<>();

    /// Where the next step begins, unless it goes on from the current hit.
    private int from;

    private boolean elsewhere;
    private boolean settled = true;

    /// The number of the latest search; searches overtaken before they began are left out.
    private final AtomicInteger latest = new AtomicInteger();

    /// A closed one that looks for nothing yet.
    ///
    /// @param searching the lane for the searches
    /// @param text of the open article; empty where there is none
    /// @param place where the reader is in it when a search is opened: the caret, or the first
    ///   character in sight
    public FindModel(Background searching, ObservableValue<String> text, IntSupplier place) {
        this.searching = searching;
        this.text = text;
        this.place = place;
        words.subscribe(this::search);
        matchCase.subscribe(this::search);
        wholeWord.subscribe(this::search);
        regex.subscribe(this::search);
        exact.subscribe(this::search);
        text.subscribe(
                _ -> {
                    startAt(place.getAsInt());
                    found.set(Finding.nothing());
                    search();
                });
    }

    public StringProperty words() {
        return words;
    }

    public BooleanProperty matchCase() {
        return matchCase;
    }

    public BooleanProperty wholeWord() {
        return wholeWord;
    }

    public BooleanProperty regex() {
        return regex;
    }

    public BooleanProperty exact() {
        return exact;
    }

    /// What came of the latest search that has ended, and at which hit the reader is.
    public ReadOnlyObjectProperty<Finding> found() {
        return found.getReadOnlyProperty();
    }

    /// Whether anything is looked for at all.
    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /// Begins to look for the words from where the reader is, or goes on where it is open already.
    public void open() {
        if (!open.get()) {
            startAt(place.getAsInt());
            open.set(true);
            search();
        }
    }

    /// Stops looking. The words are kept for the next time.
    public void close() {
        open.set(false);
        search();
    }

    /// Goes to the next hit, behind the last one to the first. Opens the search where it is closed,
    /// which is then a step by itself.
    public void next() {
        if (open.get()) {
            whenFound(() -> step(elsewhere ? firstFrom(from) : found.get().current() + 1));
        } else {
            open();
        }
    }

    /// Goes to the hit before, from the first one to the last.
    public void previous() {
        if (!open.get()) {
            open();
        }
        whenFound(() -> step(elsewhere ? lastUpTo(from) : found.get().current() - 1));
    }

    /// Tells that the reader has gone elsewhere by other means, so that the next step begins there.
    /// A place at the current hit changes nothing.
    ///
    /// @param offset of the caret
    public void startFrom(int offset) {
        boolean atHit =
                found.get()
                        .currentHit()
                        .filter(hit -> hit.start() <= offset && offset <= hit.end())
                        .isPresent();
        if (!atHit) {
            startAt(offset);
        }
    }

    /// Does `action` once what is found is what the query says, at once where it is.
    void whenFound(Runnable action) {
        if (settled) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    private void startAt(int offset) {
        from = offset;
        elsewhere = true;
    }

    private void step(int index) {
        int count = found.get().hits().size();
        if (count > 0) {
            goTo(Math.floorMod(index, count));
        }
    }

    private void goTo(int index) {
        Finding there = found.get().at(index);
        elsewhere = false;
        from = there.currentHit().map(TextRange::start).orElse(from);
        found.set(there);
    }

    private void search() {
        int number = latest.incrementAndGet();
        SearchQuery query =
                new SearchQuery(
                        words.get(), matchCase.get(), wholeWord.get(), regex.get(), exact.get());
        String searched = text.getValue();
        if (!open.get() || query.words().isEmpty() || searched.isEmpty()) {
            settle(query, new SearchResult.Hits(List.of(), true));
            return;
        }
        settled = false;
        searching.run(
                () ->
                        number == latest.get()
                                ? Optional.of(TextSearch.search(searched, query))
                                : Optional.<SearchResult>empty(),
                result -> {
                    if (number == latest.get()) {
                        settle(query, result.orElseThrow());
                    }
                },
                failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    private void settle(SearchQuery query, SearchResult result) {
        List<TextRange> hits = result instanceof SearchResult.Hits some ? some.ranges() : List.of();
        int current = hits.isEmpty() ? -1 : firstOf(hits, from) % hits.size();
        settled = true;
        if (current >= 0) {
            elsewhere = false;
        }
        found.set(new Finding(query, result, current));
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    private int firstFrom(int offset) {
        return firstOf(found.get().hits(), offset);
    }

    private int lastUpTo(int offset) {
        List<TextRange> hits = found.get().hits();
        int index = firstFrom(offset) - 1;
        return index >= 0 && hits.get(index).end() > offset ? index - 1 : index;
    }

    /// The index of the first hit that begins at `offset` or behind it; their number where none
    /// does.
    private static int firstOf(List<TextRange> hits, int offset) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
