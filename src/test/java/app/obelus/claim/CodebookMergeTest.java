package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class CodebookMergeTest {

    private static final Codebook BASE = Codebook.initial();
    private static final Kind FIGURE = BASE.kinds().get(0);
    private static final Kind WORDING = BASE.kinds().get(1);

    @Test
    void whatOneSideChangedIsAsThatSideHasIt() {
        Codebook ours = BASE.with(named(FIGURE, "Number"));
        assertEquals(Optional.of(ours), CodebookMerge.of(BASE, ours, BASE));
        assertEquals(Optional.of(ours), CodebookMerge.of(BASE, BASE, ours));
        assertEquals(Optional.of(ours), CodebookMerge.of(BASE, ours, ours));
    }

    @Test
    void changesOfDifferentEntriesAreBothKept() {
        Codebook ours = BASE.with(named(FIGURE, "Number"));
        Codebook theirs = BASE.with(named(WORDING, "Words")).with(kind("source"));
        assertEquals(
                Optional.of(ours.with(named(WORDING, "Words")).with(kind("source"))),
                CodebookMerge.of(BASE, ours, theirs));
    }

    @Test
    void anEntryThatOneSideRemovedIsGone() {
        Codebook ours = BASE.withKinds(BASE.kinds().subList(1, BASE.kinds().size()));
        Codebook theirs = BASE.with(named(WORDING, "Words"));
        assertEquals(
                Optional.of(ours.with(named(WORDING, "Words"))),
                CodebookMerge.of(BASE, ours, theirs));
    }

    @Test
    void halfLivesOfDifferentTagsAreBothKept() {
        Codebook ours = BASE.withHalfLives(BASE.halfLives().with("count", 14));
        Codebook theirs = BASE.withHalfLives(BASE.halfLives().without("policy"));
        assertEquals(
                Optional.of(BASE.withHalfLives(ours.halfLives().without("policy"))),
                CodebookMerge.of(BASE, ours, theirs));
        assertEquals(
                Optional.empty(),
                CodebookMerge.of(
                        BASE, ours, BASE.withHalfLives(BASE.halfLives().with("count", 3))));
    }

    @Test
    void theOrderIsTheirsOnlyWhereOursIsAsItWas() {
        List<Kind> turned = new ArrayList<>(BASE.kinds());
        Collections.reverse(turned);
        Codebook theirs = BASE.withKinds(turned);
        assertEquals(
                Optional.of(theirs.with(named(FIGURE, "Number"))),
                CodebookMerge.of(BASE, BASE.with(named(FIGURE, "Number")), theirs));
        List<Kind> swapped = new ArrayList<>(BASE.kinds());
        Collections.swap(swapped, 0, 1);
        assertEquals(
                Optional.of(BASE.withKinds(swapped)),
                CodebookMerge.of(BASE, BASE.withKinds(swapped), theirs));
    }

    @Test
    void twoChangesOfOneEntryAreForAPersonToDecide() {
        Codebook ours = BASE.with(named(FIGURE, "Number"));
        assertEquals(
                Optional.empty(), CodebookMerge.of(BASE, ours, BASE.with(named(FIGURE, "Zahl"))));
        Codebook without = BASE.withKinds(BASE.kinds().subList(1, BASE.kinds().size()));
        assertEquals(Optional.empty(), CodebookMerge.of(BASE, ours, without));
    }

    private static Kind kind(String id) {
        return new Kind(
                id, id, "S", FIGURE.lineStyle(), FIGURE.light(), FIGURE.sepia(), FIGURE.dark());
    }

    private static Kind named(Kind kind, String name) {
        return new Kind(
                kind.id(),
                name,
                kind.letter(),
                kind.lineStyle(),
                kind.light(),
                kind.sepia(),
                kind.dark());
    }
}
