package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Kind;
import app.obelus.claim.Target;
import app.obelus.reading.Edit;
import app.obelus.reading.Place;
import app.obelus.store.StoredArticle;
import app.obelus.text.Graphemes;
import app.obelus.text.TextRange;
import app.obelus.text.Words;

import java.util.Optional;

/// Makes claims of the words of the open article, and gives them other places in it.
///
/// To be used on the JavaFX thread. Every range is snapped to whole characters, and white space at
/// its ends is left out; where no words are left, or the notes cannot be changed, nothing happens.
public final class Marking {

    private final ReaderModel model;
    private String lastKind = "";

    Marking(ReaderModel model) {
        this.model = model;
    }

    /// Makes a claim of a stretch of the text and selects it. Where there is one of that kind on
    /// the very same words, that one is selected.
    public Optional<ClaimId> mark(TextRange range, String kind) {
        Optional<Place> there = placeOn(range, kind);
        if (there.isPresent()) {
            lastKind = kind;
            model.selection().select(there.get().claim(), there.get().range().orElseThrow());
            return there.map(Place::claim);
        }
        return target(range)
                .map(
                        target -> {
                            Claim claim = model.newClaim(kind, target);
                            model.edit(new Edit.Mark(claim));
                            lastKind = kind;
                            model.selection().select(claim.id());
                            return claim.id();
                        });
    }

    /// The kind that was marked with last; the first of the book before that.
    public String lastKind() {
        return model.codebook()
                .get()
                .kind(lastKind)
                .map(Kind::id)
                .orElseGet(() -> model.codebook().get().kinds().getFirst().id());
    }

    /// Makes the selected claim stand in one more place.
    ///
    /// @return whether it does now, and did not before
    public boolean addPlace(TextRange range) {
        Optional<Edit> edit =
                model.selection()
                        .claim()
                        .flatMap(
                                claim ->
                                        target(range)
                                                .filter(it -> !claim.targets().contains(it))
                                                .map(it -> new Edit.AddPlace(claim.id(), it)));
        edit.ifPresent(model::edit);
        return edit.isPresent();
    }

    /// Gives a place another extent, or puts a lost one where it belongs, and selects it.
    public void movePlace(Place place, TextRange range) {
        target(range)
                .ifPresent(
                        target -> {
                            Target moved = place.target().movedTo(target);
                            model.edit(new Edit.MovePlace(place.claim(), place.target(), moved));
                            model.selection().select(place.claim(), wordsOf(range).orElse(range));
                        });
    }

    /// The first place of a claim that a reader has to decide about.
    public Optional<Place> toBeDecided(ClaimId claim) {
        return model.places().get().of(claim).stream().filter(Place::isToBeDecided).findFirst();
    }

    /// Puts a place where its words, changed, seem to stand now.
    ///
    /// @return whether there is such a place
    public boolean takeProposed(Place place) {
        Optional<TextRange> there = place.anchor().proposal().filter(_ -> model.mayChange());
        there.ifPresent(range -> movePlace(place, range));
        return there.isPresent();
    }

    /// Leaves a place in its older edition, whatever newer ones come, or no longer.
    public void keepInOlder(Place place, boolean kept) {
        model.edit(new Edit.KeepPlace(place.claim(), place.target(), kept));
    }

    /// Puts the selected claim's place that is to be decided about on these words; where there is
    /// none such, the place that is kept in an older edition.
    ///
    /// @return whether there was one
    public boolean putAt(TextRange range) {
        Optional<Place> place =
                model.selection()
                        .claim()
                        .flatMap(claim -> toBeDecided(claim.id()).or(() -> keptInOlder(claim.id())))
                        .filter(_ -> !range.isEmpty() && model.mayChange());
        place.ifPresent(it -> movePlace(it, range));
        return place.isPresent();
    }

    private Optional<Place> keptInOlder(ClaimId claim) {
        return model.places().get().of(claim).stream()
                .filter(place -> place.target().kept() && place.range().isEmpty())
                .findFirst();
    }

    private Optional<Place> placeOn(TextRange range, String kind) {
        Optional<TextRange> words = wordsOf(range);
        return model.places().get().all().stream()
                .filter(place -> place.range().isPresent() && place.range().equals(words))
                .filter(place -> isOfKind(place.claim(), kind))
                .findFirst();
    }

    private boolean isOfKind(ClaimId claim, String kind) {
        return model.notebook()
                .getValue()
                .find(claim)
                .filter(it -> it.kind().equals(kind))
                .isPresent();
    }

    private Optional<TextRange> wordsOf(TextRange range) {
        return model.article().get().map(open -> words(open, range));
    }

    private static TextRange words(StoredArticle of, TextRange range) {
        String text = of.article().text();
        return Words.withoutSpace(text, Graphemes.covering(text, range));
    }

    private Optional<Target> target(TextRange range) {
        if (!model.mayChange()) {
            return Optional.empty();
        }
        StoredArticle open = model.article().get().orElseThrow();
        TextRange words = words(open, range);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Target.of(
                                open.iri(),
                                open.edition().number(),
                                open.edition().textHash(),
                                open.article().text(),
                                words));
    }
}
