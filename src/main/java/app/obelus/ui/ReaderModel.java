package app.obelus.ui;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Merge;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.reading.Change;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.CodebookChange;
import app.obelus.reading.EarlierEdit;
import app.obelus.reading.Edit;
import app.obelus.reading.Edit.Rewrite.Source;
import app.obelus.reading.Needs;
import app.obelus.reading.Places;
import app.obelus.reading.Sitting;
import app.obelus.store.JournalEntry;
import app.obelus.store.JournalEntry.Step;
import app.obelus.store.Notes;
import app.obelus.store.OutsideChanges;
import app.obelus.store.StoredArticle;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One sitting with one article: what all parts of the window show and change.
///
/// To be used on the JavaFX thread. Every change goes through [#edit] or [#type], can be undone,
/// and is on its way to the disk when the method returns.
public final class ReaderModel {

    private static final Sitting NOTHING_OPEN =
            Sitting.with(Notebook.empty(), Anchoring.in("", ""), Places.none());

    private final Keeping keeping;
    private final Hand hand;

    private final ReadOnlyObjectWrapper<Optional<StoredArticle>> article =
            new ReadOnlyObjectWrapper<>(this, "article", Optional.empty());
    private final SharedCodebook codebook;
    private final ReadOnlyObjectWrapper<Sitting> sitting =
            new ReadOnlyObjectWrapper<>(this, "sitting", NOTHING_OPEN);
    private final ReadOnlyObjectWrapper<Places> places =
            new ReadOnlyObjectWrapper<>(this, "places", Places.none());
    private final ReadOnlyObjectWrapper<Optional<Problem>> readOnly =
            new ReadOnlyObjectWrapper<>(this, "readOnly", Optional.empty());
    private final ToldProblems told = new ToldProblems();
    private final ObjectProperty<ClaimFilter> filter =
            new SimpleObjectProperty<>(this, "filter", ClaimFilter.none());
    private final ObservableValue<Notebook> notebook = sitting.map(Sitting::notebook);
    private final Selection selection = new Selection(notebook, places);
    private final Marking marking = new Marking(this);
    private final Judging judging;

    private boolean typing;

    /// @param codebook as the library has it
    /// @param clock tells when claims are made and changed
    /// @param ids new ids for claims and evidence
    /// @param reader the name of who makes claims now; may be empty
    public ReaderModel(
            Codebook codebook,
            Keeping keeping,
            Clock clock,
            Supplier<UUID> ids,
            Supplier<String> reader) {
        this.keeping = keeping;
        this.hand = new Hand(clock, ids, reader);
        this.judging = new Judging(this, hand);
        this.codebook = new SharedCodebook(this, codebook, keeping, this::tell);
        keeping.problem().subscribe(told::last);
        keeping.setOnOutside(this::takeIn);
    }

    // ---- what is shown

    /// The article that is open; nothing before the first one.
    public ReadOnlyObjectProperty<Optional<StoredArticle>> article() {
        return article.getReadOnlyProperty();
    }

    public ObservableValue<Notebook> notebook() {
        return notebook;
    }

    /// Where the claims stand in the article's text.
    public ReadOnlyObjectProperty<Places> places() {
        return places.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Codebook> codebook() {
        return codebook.property();
    }

    /// Which claims the panel lists; all are marked in the text.
    public ObjectProperty<ClaimFilter> filter() {
        return filter;
    }

    /// The claim that is selected.
    public Selection selection() {
        return selection;
    }

    /// Makes claims of words, and gives them other places.
    public Marking marking() {
        return marking;
    }

    /// Gives and confirms verdicts.
    public Judging judging() {
        return judging;
    }

    /// What keeps the notes from being changed; nothing where they can be.
    public ReadOnlyObjectProperty<Optional<Problem>> readOnly() {
        return readOnly.getReadOnlyProperty();
    }

    /// What the reader was told last and has neither been mended nor waved away.
    public ObservableObjectValue<Optional<Problem>> problem() {
        return told.newest();
    }

    /// All that the reader was told and has neither been mended nor waved away, the newest first:
    /// also why the last save failed.
    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return told.standing();
    }

    /// Tells of a problem. Those told before and not waved away come back behind it.
    public void tell(Problem problem) {
        told.tell(problem);
    }

    /// Waves a problem away; one of lasting weight stays.
    public void dismissProblem(Problem problem) {
        told.waveAway(problem);
    }

    /// Waves away all that can be, as when the reader turns to something else.
    void dismissProblems() {
        told.waveAllAway();
    }

    // ---- opening

    /// Shows an article with the notes on it. Edits on the one before are kept and saved.
    ///
    /// @param anchoring in the article's text
    /// @param found where the claims stand, found beforehand away from the JavaFX thread
    void show(
            StoredArticle newArticle,
            Notes notes,
            Anchoring anchoring,
            Places found,
            Optional<Problem> locked) {
        endTyping();
        Notebook latest = keeping.notYetSaved(newArticle).orElse(notes.notebook());
        List<EarlierEdit> earlier =
                locked.isPresent()
                        ? List.of()
                        : notes.recent().stream().map(Entries::earlier).toList();
        Sitting resumed = Sitting.resuming(latest, earlier, anchoring, found);
        keeping.shown(newArticle);
        selection.clear();
        filter.set(ClaimFilter.none());
        readOnly.set(locked);
        become(NOTHING_OPEN);
        article.set(Optional.of(newArticle));
        become(resumed);
        notes.outside()
                .filter(_ -> locked.isEmpty())
                .ifPresent(outside -> takeIn(newArticle, latest, outside));
    }

    /// Looks whether another program has changed the notes, as when the reader comes back to the
    /// window.
    public void lookOutside() {
        if (readOnly.get().isEmpty()) {
            article.get().ifPresent(open -> keeping.lookOutside(open, notebook.getValue()));
        }
    }

    static Anchoring anchoring(StoredArticle article) {
        return Anchoring.in(article.article().text(), article.edition().textHash());
    }

    // ---- editing

    /// The change that [#undo] would take back.
    public ObservableValue<Optional<Change>> undoable() {
        return sitting.map(Sitting::undoable);
    }

    /// The change that [#redo] would make again.
    public ObservableValue<Optional<Change>> redoable() {
        return sitting.map(Sitting::redoable);
    }

    /// Makes an edit. One that changes nothing is not made, so that there is nothing to undo.
    public void edit(Edit edit) {
        endTyping();
        if (mayChange()) {
            change(sitting.get().after(edit, hand.now()), edit, Step.EDIT);
        }
    }

    /// Makes an edit that goes on with the last one where both are the same sort of edit of the
    /// same thing: typing in one field is undone as one, until [#endTyping].
    public void type(Edit edit) {
        if (mayChange()) {
            Sitting now = sitting.get();
            boolean goesOn = typing && now.goesOnWith(edit);
            change(
                    goesOn ? now.goingOn(edit, hand.now()) : now.after(edit, hand.now()),
                    edit,
                    goesOn ? Step.GOING_ON : Step.EDIT);
            typing = true;
        }
    }

    /// Tells that a field has been left or has paused, so that what is typed next is an edit of its
    /// own.
    public void endTyping() {
        typing = false;
    }

    public void undo() {
        endTyping();
        Sitting before = sitting.get().undo();
        switch (sitting.get().undoable().orElse(null)) {
            case Edit edit -> travelTo(before, edit, Step.UNDO);
            case CodebookChange change -> travelTo(before, change.undoneIn(codebook.get()));
            case null -> {}
        }
    }

    public void redo() {
        endTyping();
        Sitting after = sitting.get().redo();
        switch (sitting.get().redoable().orElse(null)) {
            case Edit edit -> travelTo(after, edit, Step.REDO);
            case CodebookChange change -> travelTo(after, change.redoneIn(codebook.get()));
            case null -> {}
        }
    }

    /// Removes a claim and selects its neighbour in the list, so that the hand can go on; also when
    /// it does not match the filter itself, as when it has just been changed.
    public void remove(ClaimId claim) {
        Notebook before = notebook.getValue();
        int place = Math.max(0, before.indexOf(claim));
        Needs needs = judging.needs();
        int index = filter.get().of(before.claims().subList(0, place), needs).size();
        edit(new Edit.Remove(claim));
        List<Claim> left = filter.get().of(notebook.getValue().claims(), needs);
        if (left.isEmpty()) {
            selection.clear();
        } else {
            selection.select(left.get(Math.min(index, left.size() - 1)).id());
        }
    }

    /// A new claim on a place, of which nothing is written down yet. It is not in the notes before
    /// an edit brings it there.
    Claim newClaim(String kind, Target target) {
        return hand.newClaim(kind, target, codebook.get());
    }

    /// A new piece of evidence, about which nothing is written yet. It is in no claim before an
    /// edit brings it there.
    ///
    /// @return nothing where the notes cannot be changed
    public Optional<Evidence> blankEvidence() {
        return mayChange() ? Optional.of(hand.blankEvidence()) : Optional.empty();
    }

    // ---- the codebook

    /// Changes the library's kinds and verdicts, which can be undone like an edit.
    public void setCodebook(Codebook newCodebook) {
        endTyping();
        if (!newCodebook.equals(codebook.get())) {
            become(sitting.get().after(new CodebookChange(codebook.get(), newCodebook)));
            codebook.set(newCodebook);
        }
    }

    // ---- within

    /// Whether the notes can be changed; where they cannot, the reader is told why.
    boolean mayChange() {
        readOnly.get().ifPresent(this::tell);
        return article.get().isPresent() && readOnly.get().isEmpty();
    }

    /// Takes in what another program wrote, with what was edited here meanwhile, and says so.
    void takeIn(StoredArticle of, Notebook ours, OutsideChanges outside) {
        if (bringIn(of, ours, outside) && isOpen(of)) {
            tell(Problems.mergedOutside(of, outside.conflicts()));
        }
    }

    /// The same without a word.
    ///
    /// @return whether it changes anything
    boolean bringIn(StoredArticle of, Notebook ours, OutsideChanges outside) {
        Notebook now = isOpen(of) ? notebook.getValue() : keeping.notYetSaved(of).orElse(ours);
        Merge both = Merge.of(ours, now, outside.merged());
        if (both.notebook().equals(now)) {
            return false;
        }
        Edit edit = Edit.Rewrite.of(Source.OUTSIDE, now, both.notebook());
        if (isOpen(of)) {
            edit(edit);
        } else {
            keeping.keep(of, both.notebook(), entry(edit, Step.EDIT, now, both.notebook()));
        }
        return true;
    }

    /// Whether an article is the one that is shown.
    boolean isOpen(StoredArticle stored) {
        return article.get().filter(open -> open.slug().equals(stored.slug())).isPresent();
    }

    private void travelTo(Sitting other, Codebook newCodebook) {
        become(other);
        codebook.set(newCodebook);
    }

    private void travelTo(Sitting other, Edit edit, Step step) {
        change(other, edit, step);
        if (notebook.getValue().find(edit.id()).isPresent()) {
            selection.goTo(edit.id());
        } else {
            selection.clear();
        }
    }

    private void change(Sitting next, Edit edit, Step step) {
        Notebook before = notebook.getValue();
        if (!next.equals(sitting.get())) {
            become(next);
            keeping.keep(
                    article.get().orElseThrow(),
                    next.notebook(),
                    entry(edit, step, before, next.notebook()));
        }
    }

    private JournalEntry entry(Edit edit, Step step, Notebook before, Notebook after) {
        return hand.entry(edit, step, before, after, codebook.get());
    }

    /// Places first, so that who hears of the claims finds them where they stand.
    private void become(Sitting next) {
        places.set(next.places());
        sitting.set(next);
    }
}
