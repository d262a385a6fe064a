package app.obelus.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds of every merge, tried on notebooks of all sorts.
class MergePropertiesTest {

    private static final int ROUNDS = 1500;

    @Test
    void aChangeOfOneSideOrTheSameChangeOfBothIsTheResult() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Three three = new Three(seed);
            Merge changed = new Merge(three.ours, List.of());
            assertEquals(changed, Merge.of(three.base, three.ours, three.base), "seed " + seed);
            assertEquals(changed, Merge.of(three.base, three.base, three.ours), "seed " + seed);
            assertEquals(changed, Merge.of(three.base, three.ours, three.ours), "seed " + seed);
        }
    }

    @Test
    void nothingThatEitherWroteIsLost() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Three three = new Three(seed);
            Set<String> result = words(three.merged());
            Set<String> written = words(three.ours);
            written.addAll(words(three.theirs));
            written.removeAll(words(three.base));
            written.removeAll(result);
            assertEquals(Set.of(), written, "seed " + seed);
        }
    }

    @Test
    void bothSidesComeToTheSameButForWhoseIsShown() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Three three = new Three(seed);
            Notebook mirrored = Merge.of(three.base, three.theirs, three.ours).notebook();
            assertEquals(said(three.merged()), said(mirrored), "seed " + seed);
        }
    }

    @Test
    void mergingOnceMoreChangesNothing() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Three three = new Three(seed);
            Merge again = new Merge(three.merged(), List.of());
            assertEquals(again, Merge.of(three.theirs, three.merged(), three.theirs));
            assertEquals(again, Merge.of(three.ours, three.ours, three.merged()));
        }
    }

    @Test
    void bothSidesAgreeWhenTheirResultsMeet() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Three three = new Three(seed);
            Notebook there = Merge.of(three.base, three.theirs, three.ours).notebook();
            assertEquals(
                    said(three.merged()),
                    said(Merge.of(three.theirs, three.merged(), there).notebook()),
                    "seed " + seed);
        }
    }

    /// Per claim everything that it says or is offered, in no order and whoever says it.
    private static Map<ClaimId, List<Object>> said(Notebook notebook) {
        Map<ClaimId, List<Object>> said = new TreeMap<>();
        for (Claim claim : notebook.claims()) {
            said.put(
                    claim.id(),
                    List.of(
                            both(claim, Conflict.Field.KIND, Claim::kind),
                            both(claim, Conflict.Field.VERDICT, Claim::verdict),
                            both(claim, Conflict.Field.WORDING, Claim::wording),
                            both(claim, Conflict.Field.SPEAKER, Claim::speaker),
                            both(claim, Conflict.Field.SAID_ON, Claim::saidOn),
                            both(claim, Conflict.Field.NOTE, Claim::note),
                            both(claim, Conflict.Field.FOREIGN, Claim::foreign),
                            claim.conflicts().contains(Conflict.removed()),
                            Set.copyOf(claim.tags()),
                            Set.copyOf(claim.targets()),
                            sorted(claim.evidence().stream().map(piece -> piece.withId(""))),
                            sorted(claim.conflicts().stream().map(Conflict::field)),
                            claim.created(),
                            claim.modified()));
        }
        return said;
    }

    private static Set<String> both(
            Claim claim, Conflict.Field field, Function<Claim, String> part) {
        Set<String> said = new TreeSet<>(Set.of(part.apply(claim)));
        claim.conflicts().stream()
                .filter(conflict -> conflict.field() == field)
                .forEach(conflict -> said.add(conflict.other()));
        return said;
    }

    private static List<String> sorted(Stream<?> things) {
        return things.map(Object::toString).sorted().toList();
    }

    /// Every word that [Three] made up, wherever in the notebook it stands.
    private static Set<String> words(Notebook notebook) {
        Set<String> words = new TreeSet<>();
        Pattern.compile("word\\d+")
                .matcher(notebook.toString())
                .results()
                .forEach(result -> words.add(result.group()));
        return words;
    }

    /// A notebook and what two people made of it; much of what they do happens to be the same.
    private static final class Three {

        private static final String TEXT = "one two three four five six seven eight nine ten";

        final Notebook base;
        final Notebook ours;
        final Notebook theirs;

        private final Random random;
        private int made;

        Three(int seed) {
            random = new Random(seed);
            base = edited(edited(Notebook.empty()));
            ours = edited(base);
            theirs = edited(base);
        }

        Notebook merged() {
            return Merge.of(base, ours, theirs).notebook();
        }

        private Notebook edited(Notebook notebook) {
            Notebook edited = notebook;
            for (int i = random.nextInt(14); i > 0; i--) {
                ClaimId id = new ClaimId("urn:test:claim-" + random.nextInt(4));
                edited =
                        random.nextInt(8) == 0
                                ? edited.without(id)
                                : edited.with(
                                        edited(
                                                edited.find(id)
                                                        .orElseGet(
                                                                () -> Claims.placeless(id.iri()))));
            }
            return edited;
        }

        private Claim edited(Claim claim) {
            Claim later = claim.withModified(claim.modified().plusSeconds(random.nextInt(9)));
            return switch (random.nextInt(14)) {
                case 0 -> later.withKind(one("figure", "event", "opinion"));
                case 1 -> later.withVerdict(one("undecided", "supported", "refuted"));
                case 2 -> later.withWording(word());
                case 3 -> later.withSpeaker(word());
                case 4 -> later.withSaidOn(word());
                case 5, 6 -> later.withNote(word());
                case 7 -> later.withForeign(one("", "{\"a\":\"" + word() + "\"}"));
                case 8 -> later.withTags(changed(claim.tags(), this::word));
                case 9 -> later.withTargets(changed(claim.targets(), this::target));
                case 10, 11 -> later.withEvidence(piece(claim));
                case 12 -> later.withoutEvidence("urn:test:evidence-" + random.nextInt(3));
                default ->
                        claim.conflicts().isEmpty()
                                ? later.withConflict(Conflict.of(Conflict.Field.NOTE, word()))
                                : later.withoutConflict(claim.conflicts().getFirst());
            };
        }

        private Evidence piece(Claim claim) {
            String id = "urn:test:evidence-" + random.nextInt(3);
            Evidence piece = claim.evidence(id).orElseGet(() -> Evidence.blank(id, Claims.MORNING));
            return switch (random.nextInt(4)) {
                case 0 -> piece.withSource(word());
                case 1 -> piece.withQuote(word());
                case 2 -> piece.withStance(Stance.valueOf(one("SUPPORTS", "REFUTES", "UNCLEAR")));
                default -> piece.withNote(word());
            };
        }

        private Target target() {
            int start = random.nextInt(TEXT.length() - 4);
            return Claims.target(TEXT.substring(start, start + 4), TEXT, start);
        }

        private <T> List<T> changed(List<T> list, Supplier<T> more) {
            List<T> changed = new ArrayList<>(list);
            if (!changed.isEmpty() && random.nextInt(3) == 0) {
                changed.remove(random.nextInt(changed.size()));
            } else {
                changed.add(more.get());
            }
            return changed;
        }

        /// Mostly a new one, now and then one that is about already, or none.
        private String word() {
            return switch (random.nextInt(8)) {
                case 0 -> "";
                case 1 -> "word" + random.nextInt(made + 1);
                default -> "word" + ++made;
            };
        }

        private String one(String... choices) {
            return choices[random.nextInt(choices.length)];
        }
    }
}
