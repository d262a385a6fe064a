package app.obelus.export;

import app.obelus.anchor.Anchoring;
import app.obelus.anchor.TextChanges;
import app.obelus.anchor.WordDiff;
import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.Edition;
import app.obelus.text.Sentences;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What changed from edition to edition of an article, sentence by sentence, and which claims it
/// touches. Immutable. Sentences that only moved are not told.
///
/// @param title of the article
/// @param corrections in order of the editions, within one in order of place
public record CorrectionLog(String title, List<Correction> corrections) {

    /// Of a sentence that became another, at least this part stayed.
    private static final double STAYED = 0.3;

    /// An edition and the article as it had it.
    public record Version(Edition edition, Article article) {}

    /// One sentence that changed, came or went.
    ///
    /// @param seen the edition that has it so, first
    /// @param before the sentence as it was; empty where it came
    /// @param after as it is then; empty where it went
    /// @param touched the claims that stood in it, or do
    public record Correction(Edition seen, String before, String after, List<Claim> touched) {

        public Correction {
            touched = List.copyOf(touched);
        }

        /// From the words before to those after.
        public WordDiff diff() {
            return WordDiff.between(before, after);
        }
    }

    public CorrectionLog {
        corrections = List.copyOf(corrections);
    }

    /// @param versions all editions, earliest first
    /// @throws IllegalArgumentException if there are none
    public static CorrectionLog of(List<Version> versions, Notebook notebook) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("no editions");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        versions.forEach(it -> texts.put(it.edition().textHash(), it.article().text()));
        List<Correction> corrections = new ArrayList<>();
        Side before = Side.of(versions.getFirst(), texts, notebook);
        for (Version version : versions.subList(1, versions.size())) {
            Side after = Side.of(version, texts, notebook);
            corrections.addAll(between(before, after));
            before = after;
        }
        return new CorrectionLog(versions.getLast().article().title(), corrections);
    }

    private static List<Correction> between(Side old, Side now) {
        TextChanges changes = TextChanges.between(old.text(), now.text());
        TextChanges back = TextChanges.between(now.text(), old.text());
        Map<TextRange, Optional<TextRange>> became = new LinkedHashMap<>();
        for (TextRange sentence : old.touchedBy(changes.takenOut())) {
            became.put(sentence, counterpart(sentence, changes.takenOut(), changes, now));
        }
        Set<TextRange> told = new LinkedHashSet<>();
        became.values().forEach(it -> it.ifPresent(told::add));
        record Placed(int at, Correction correction) {}
        List<Placed> all = new ArrayList<>();
        became.forEach(
                (sentence, other) ->
                        all.add(
                                new Placed(
                                        other.map(TextRange::start)
                                                .orElseGet(() -> changes.carried(sentence.start())),
                                        correction(old, now, Optional.of(sentence), other))));
        for (TextRange sentence : now.touchedBy(back.takenOut())) {
            if (!told.contains(sentence)) {
                Optional<TextRange> other = counterpart(sentence, back.takenOut(), back, old);
                all.add(
                        new Placed(
                                sentence.start(),
                                correction(old, now, other, Optional.of(sentence))));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::correction)
                .toList();
    }

    private static Correction correction(
            Side old, Side now, Optional<TextRange> before, Optional<TextRange> after) {
        Set<Claim> touched = new LinkedHashSet<>();
        before.ifPresent(range -> touched.addAll(old.claimsIn(range)));
        after.ifPresent(range -> touched.addAll(now.claimsIn(range)));
        return new Correction(
                now.version().edition(),
                before.map(range -> range.in(old.text())).orElse(""),
                after.map(range -> range.in(now.text())).orElse(""),
                List.copyOf(touched));
    }

    /// The sentence of the other side that has most of what stayed of this one; nothing where too
    /// little did.
    private static Optional<TextRange> counterpart(
            TextRange sentence, List<TextRange> gone, TextChanges changes, Side other) {
        int stayed = sentence.length();
        int from = sentence.start();
        TextRange longest = new TextRange(from, from);
        for (TextRange range : gone) {
            if (range.overlaps(sentence)) {
                int start = Math.max(range.start(), sentence.start());
                int end = Math.min(range.end(), sentence.end());
                stayed -= end - start;
                longest = longer(longest, new TextRange(from, Math.max(from, start)));
                from = end;
            }
        }
        longest = longer(longest, new TextRange(from, sentence.end()));
        if (stayed < STAYED * sentence.length()) {
            return Optional.empty();
        }
        int middle = longest.start() + longest.length() / 2;
        return other.sentenceAt(changes.carried(middle));
    }

    private static TextRange longer(TextRange one, TextRange other) {
        return other.length() > one.length() ? other : one;
    }

    /// One edition with its sentences and where the claims are in it.
    private record Side(
            Version version, List<TextRange> sentences, Map<Claim, List<TextRange>> places) {

        static Side of(Version version, Map<String, String> texts, Notebook notebook) {
            Article article = version.article();
            List<TextRange> sentences = new ArrayList<>();
            for (Block block : article.blocks()) {
                sentences.addAll(Sentences.of(article.text(), block.range()));
            }
            Anchoring anchoring =
                    Anchoring.in(article.text(), version.edition().textHash()).withOld(texts);
            Map<Claim, List<TextRange>> places = new LinkedHashMap<>();
            for (Claim claim : notebook.claims()) {
                List<TextRange> ranges = new ArrayList<>();
                for (Target target : claim.targets()) {
                    anchoring.locate(target).proposal().ifPresent(ranges::add);
                }
                places.put(claim, ranges);
            }
            return new Side(version, sentences, places);
        }

        String text() {
            return version.article().text();
        }

        List<TextRange> touchedBy(List<TextRange> changed) {
            List<TextRange> touched = new ArrayList<>();
            int next = 0;
            for (TextRange sentence : sentences) {
                while (next < changed.size() && changed.get(next).end() <= sentence.start()) {
                    next++;
                }
                if (next < changed.size() && changed.get(next).overlaps(sentence)) {
                    touched.add(sentence);
                }
            }
            return touched;
        }

        Optional<TextRange> sentenceAt(int offset) {
            return sentences.stream().filter(range -> range.contains(offset)).findFirst();
        }

        List<Claim> claimsIn(TextRange sentence) {
            return places.entrySet().stream()
                    .filter(it -> it.getValue().stream().anyMatch(sentence::overlaps))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
