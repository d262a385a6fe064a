package app.obelus.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Something that two states of one claim do not have in common.
public sealed interface Difference {

    /// What a claim says in a word or a text, in the order of the screen.
    enum Field {
        KIND,
        VERDICT,
        WORDING,
        SPEAKER,
        SAID_ON,
        NOTE,
        /// Of which day the verdict speaks.
        AS_OF,
        /// When the claim is due again.
        CHECK_AGAIN,
        /// Who made it.
        CREATOR
    }

    /// A field says something else.
    ///
    /// @param before of a kind or verdict its id; empty where nothing was said
    record Said(Field field, String before, String after) implements Difference {}

    /// Not both are empty.
    record Tags(List<String> added, List<String> removed) implements Difference {
        public Tags {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /// The same verdict was confirmed.
    record Confirmed() implements Difference {}

    /// A reader put it before the others, or no longer does.
    record Pinned(boolean now) implements Difference {}

    /// What a reader made of it by itself came in, or was taken out.
    record Answered(Answer answer, boolean now) implements Difference {}

    record EvidenceAdded(Evidence piece) implements Difference {}

    record EvidenceChanged(Evidence before, Evidence after) implements Difference {}

    record EvidenceRemoved(Evidence piece) implements Difference {}

    record PlaceAdded(Target place) implements Difference {}

    /// The only place that is gone, and the only one in its stead.
    record PlaceMoved(Target before, Target after) implements Difference {}

    record PlaceRemoved(Target place) implements Difference {}

    /// Two sides have said something differently.
    record ConflictRaised(Conflict conflict) implements Difference {}

    /// What two sides said differently has been decided.
    record ConflictSettled(Conflict conflict) implements Difference {}

    /// Only the order of things is another, or when it was made, or how long its verdict is good
    /// for, or what another program keeps in it.
    record Rest() implements Difference {}

    /// Everything that differs, in the order of the screen; nothing where the two are the same but
    /// for the time of their last change.
    ///
    /// @param before the earlier state
    /// @param after the later one, of the same claim
    static List<Difference> between(Claim before, Claim after) {
        List<Difference> all = new ArrayList<>();
        for (Field field : Field.values()) {
            String old = said(before, field);
            String now = said(after, field);
            if (!old.equals(now)) {
                all.add(new Said(field, old, now));
            }
        }
        if (before.verdict().equals(after.verdict()) && !before.judged().equals(after.judged())) {
            all.add(new Confirmed());
        }
        if (before.pinned() != after.pinned()) {
            all.add(new Pinned(after.pinned()));
        }
        List<String> tagsAdded = without(after.tags(), before.tags());
        List<String> tagsRemoved = without(before.tags(), after.tags());
        if (!tagsAdded.isEmpty() || !tagsRemoved.isEmpty()) {
            all.add(new Tags(tagsAdded, tagsRemoved));
        }
        evidence(before.evidence(), after.evidence(), all);
        places(before.targets(), after.targets(), all);
        without(after.answers(), before.answers())
                .forEach(answer -> all.add(new Answered(answer, true)));
        without(before.answers(), after.answers())
                .forEach(answer -> all.add(new Answered(answer, false)));
        without(after.conflicts(), before.conflicts())
                .forEach(conflict -> all.add(new ConflictRaised(conflict)));
        without(before.conflicts(), after.conflicts())
                .forEach(conflict -> all.add(new ConflictSettled(conflict)));
        boolean same = before.withModified(after.modified()).equals(after);
        if (all.isEmpty() && !same) {
            all.add(new Rest());
        }
        return List.copyOf(all);
    }

    private static String said(Claim claim, Field field) {
        return switch (field) {
            case KIND -> claim.kind();
            case VERDICT -> claim.verdict();
            case WORDING -> claim.wording();
            case SPEAKER -> claim.speaker();
            case SAID_ON -> claim.saidOn();
            case NOTE -> claim.note();
            case AS_OF -> Claim.written(claim.recheck().asOf());
            case CHECK_AGAIN -> Claim.written(claim.recheck().on());
            case CREATOR -> claim.creator();
        };
    }

    private static void evidence(
            List<Evidence> before, List<Evidence> after, List<Difference> all) {
        List<Difference> added = new ArrayList<>();
        Map<String, Deque<Evidence>> old = new HashMap<>();
        before.forEach(
                piece -> old.computeIfAbsent(piece.id(), _ -> new ArrayDeque<>()).add(piece));
        for (Evidence piece : after) {
            Evidence was = old.getOrDefault(piece.id(), new ArrayDeque<>()).poll();
            if (was == null) {
                added.add(new EvidenceAdded(piece));
            } else if (!was.equals(piece)) {
                all.add(new EvidenceChanged(was, piece));
            }
        }
        all.addAll(added);
        before.stream()
                .filter(piece -> old.getOrDefault(piece.id(), new ArrayDeque<>()).contains(piece))
                .forEach(piece -> all.add(new EvidenceRemoved(piece)));
    }

    private static void places(List<Target> before, List<Target> after, List<Difference> all) {
        List<Target> added = without(after, before);
        List<Target> removed = without(before, after);
        if (added.size() == 1 && removed.size() == 1) {
            all.add(new PlaceMoved(removed.getFirst(), added.getFirst()));
        } else {
            added.forEach(place -> all.add(new PlaceAdded(place)));
            removed.forEach(place -> all.add(new PlaceRemoved(place)));
        }
    }

    /// What is left of `list` without what is in `others`, each as often as it is there.
    private static <T> List<T> without(List<T> list, List<T> others) {
        if (list.equals(others)) {
            return List.of();
        }
        Map<T, Integer> there = new HashMap<>();
        others.forEach(one -> there.merge(one, 1, Integer::sum));
        return list.stream().filter(one -> there.merge(one, -1, Integer::sum) < 0).toList();
    }
}
