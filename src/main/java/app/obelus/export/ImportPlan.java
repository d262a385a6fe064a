package app.obelus.export;

import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Difference;
import app.obelus.claim.Merge;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.TextRange;

import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What taking in a file of another program would do to the claims on an article. Immutable;
/// nothing is done by it.
///
/// A claim that is there already keeps what it says; what the file says beyond that is added, and
/// what the file says differently is kept beside it as a conflict, for somebody to decide. A quote
/// that cannot be placed without doubt is kept with the words as the file has them. An item that
/// was taken in once has nothing more to say, whatever became of the claim since.
///
/// @param added claims that are not there yet, as they would be
/// @param changed claims that are there and would say more
/// @param skipped what would not be taken in, and why
/// @param unplaced those of the added and changed claims that have a quote which could not be
///   placed
/// @param remarks what was taken for granted in reading the file, sentences in plain English
/// @param notebook all claims afterwards
public record ImportPlan(
        List<Claim> added,
        List<Claim> changed,
        List<Skipped> skipped,
        List<ClaimId> unplaced,
        List<String> remarks,
        Notebook notebook) {

    /// Something in the file that would not be taken in.
    ///
    /// @param quote of the claim, or what stands for it
    public record Skipped(String quote, Why why, String detail) {}

    /// Why something is not taken in.
    public enum Why {
        /// Everything it says is there.
        ALREADY_THERE,
        /// It is about another work.
        OTHER_WORK,
        /// It is a second item with the same id.
        TWICE,
        /// It cannot be understood.
        REFUSED
    }

    public ImportPlan {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        skipped = List.copyOf(skipped);
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }

    /// @param article with all claims on it
    public static ImportPlan of(Import read, AnnotatedArticle article) {
        return new Planning(article).plan(read);
    }

    /// Whether nothing would be different.
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty();
    }

    /// A plan while it is made.
    private static final class Planning {

        private final AnnotatedArticle article;
        private final Notebook before;
        private final List<Claim> added = new ArrayList<>();
        private final List<Claim> changed = new ArrayList<>();
        private final List<Skipped> skipped = new ArrayList<>();
        private final List<ClaimId> unplaced = new ArrayList<>();
        private final Set<ClaimId> seen = new HashSet<>();

        /// Where the places of one item were found, since a search takes time.
        private final Map<Target, Optional<TextRange>> searched = new HashMap<>();

        Planning(AnnotatedArticle article) {
            this.article = article;
            this.before = Notebook.of(article.claims());
        }

        ImportPlan plan(Import read) {
            read.found().forEach(this::take);
            for (Import.Refused refused : read.refused()) {
                skipped.add(
                        new Skipped(
                                Integer.toString(refused.number()),
                                Why.REFUSED,
                                refused.problem()));
            }
            return new ImportPlan(added, changed, skipped, unplaced, read.remarks(), after());
        }

        private Notebook after() {
            Map<ClaimId, Claim> all = new LinkedHashMap<>();
            for (List<Claim> claims : List.of(before.claims(), added, changed)) {
                claims.forEach(claim -> all.put(claim.id(), claim));
            }
            return Notebook.of(List.copyOf(all.values()));
        }

        private void take(Import.Found found) {
            searched.clear();
            Claim claim = found.claim();
            if (!seen.add(claim.id())) {
                skipped.add(new Skipped(claim.quote(), Why.TWICE, claim.id().iri()));
                return;
            }
            Optional<Claim> there = before.find(claim.id());
            Claim placed = claim.withTargets(claim.targets().stream().map(this::placed).toList());
            boolean lost = placed.targets().stream().anyMatch(target -> !isHere(target));
            if (there.isEmpty() && isElsewhere(found, placed)) {
                String work = found.title().isEmpty() ? found.address() : found.title();
                skipped.add(new Skipped(claim.quote(), Why.OTHER_WORK, work));
            } else if (there.isEmpty()) {
                added.add(placed.withImported(imported(placed, found)));
                noteLost(placed, lost);
            } else if (there.get().imported().contains(found.digest())) {
                skipped.add(new Skipped(claim.quote(), Why.ALREADY_THERE, ""));
            } else {
                change(there.get(), placed, lost, found);
            }
        }

        private static List<String> imported(Claim claim, Import.Found found) {
            List<String> imported = new ArrayList<>(claim.imported());
            imported.add(found.digest());
            return imported;
        }

        private void change(Claim now, Claim placed, boolean lost, Import.Found found) {
            Claim merged = merged(now, placed);
            if (Difference.between(now, merged).isEmpty()) {
                skipped.add(new Skipped(now.quote(), Why.ALREADY_THERE, ""));
            } else {
                changed.add(merged.withImported(imported(now, found)));
                noteLost(merged, lost);
            }
        }

        /// A place that the claim has already is not added again where the file only tells less
        /// about it.
        private Claim merged(Claim now, Claim placed) {
            List<Target> news =
                    placed.targets().stream()
                            .filter(
                                    target ->
                                            now.targets().stream()
                                                    .noneMatch(it -> same(it, target)))
                            .toList();
            List<Target> all = new ArrayList<>(now.targets());
            all.addAll(news);
            Claim theirs =
                    placed.withTargets(all)
                            .withCreated(now.created())
                            .withModified(now.modified())
                            .withImported(now.imported())
                            .withCreator(
                                    now.creator().isEmpty() ? placed.creator() : now.creator());
            return Merge.of(
                            Notebook.empty(),
                            Notebook.of(List.of(now)),
                            Notebook.of(List.of(theirs)))
                    .notebook()
                    .claims()
                    .getFirst();
        }

        private boolean same(Target one, Target other) {
            Optional<TextRange> range = place(one);
            return one.equals(other)
                    || (range.isPresent() && range.equals(place(other)))
                    || (range.isEmpty() && one.exact().equals(other.exact()));
        }

        private Target placed(Target target) {
            if (isOurs(target)) {
                return target;
            }
            return asTold(target)
                    .or(() -> place(target))
                    .filter(range -> !range.isEmpty())
                    .map(
                            range ->
                                    Target.of(
                                                    article.iri(),
                                                    article.edition().number(),
                                                    article.edition().textHash(),
                                                    article.article().text(),
                                                    range)
                                            .withForeign(withoutSelector(target.foreign())))
                    .orElse(target);
        }

        /// Where the file says, if the very words stand there: in what other programs counted that
        /// is no accident.
        private Optional<TextRange> asTold(Target target) {
            String exact = target.exact();
            return target.position()
                    .filter(_ -> !exact.isEmpty())
                    .map(position -> position.range().start())
                    .filter(start -> article.article().text().startsWith(exact, start))
                    .map(start -> new TextRange(start, start + exact.length()));
        }

        /// The place is told anew.
        private static String withoutSelector(String foreign) {
            ObjectNode rest = Json.parse(foreign);
            rest.remove("selector");
            return rest.isEmpty() ? "" : Json.compact(rest);
        }

        /// Whether it was made on one of the article's own editions, so that nothing about it can
        /// be told better here.
        private boolean isOurs(Target target) {
            return target.source().equals(article.iri())
                    && article.editions().stream()
                            .anyMatch(edition -> edition.textHash().equals(target.textHash()));
        }

        private boolean isHere(Target target) {
            return place(target).isPresent();
        }

        private Optional<TextRange> place(Target target) {
            return searched.computeIfAbsent(target, it -> article.anchoring().locate(it).place());
        }

        private void noteLost(Claim claim, boolean lost) {
            if (lost) {
                unplaced.add(claim.id());
            }
        }

        /// Whether the file says that it is about another work, and none of its words are here.
        private boolean isElsewhere(Import.Found found, Claim placed) {
            boolean none = placed.targets().stream().noneMatch(this::isHere);
            boolean told = !found.title().isEmpty() || !found.address().isEmpty();
            boolean same =
                    isSame(found.title(), article.article().title())
                            || isSame(page(found.address()), page(article.article().address()))
                            || isSame(page(found.address()), page(article.iri()));
            return none && told && !same;
        }

        /// An address without what differs from link to link to the same page.
        private static String page(String address) {
            return address.strip()
                    .replaceFirst("^(?i:https?://(?:www\\.)?)", "")
                    .replaceFirst("#.*$", "")
                    .replaceFirst("/+$", "");
        }

        private static boolean isSame(String one, String other) {
            return !one.isBlank()
                    && one.strip()
                            .toLowerCase(Locale.ROOT)
                            .equals(other.strip().toLowerCase(Locale.ROOT));
        }
    }
}
