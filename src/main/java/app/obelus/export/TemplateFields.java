package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Kind;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.claim.Verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What a template can name. All are words, numbers, yes or no, and lists of the same; an inner
/// section also sees what is around it, so a claim has its article's `title`.
///
/// | Where | Field | What it is |
/// |---|---|---|
/// | everywhere | `articles` | the articles, in order |
/// | | `several` | whether there is more than one |
/// | everywhere, and of an article | `count`, `decided`, `undecided` | numbers of claims |
/// | | `claims` | all claims, in order of place |
/// | | `hasClaims` | whether there are any |
/// | | `corrections`, `hasCorrections` | those decided to be wrong (rated 1 or 2) |
/// | | `open`, `hasOpen` | those not decided yet |
/// | | `verdicts`, `kinds` | lists with `name`, `sign` (or letter) and `count` |
/// | an article | `title`, `byline`, `published`, `address`, `language` | as the article says; may be empty |
/// | | `edition`, `captured` | the number of the latest edition, and its day |
/// | a claim | `number` | its number in the article, from 1 |
/// | | `id` | its IRI |
/// | | `quote`, `quotes` | its words; those of all its places |
/// | | `hasPlace` | whether it stands in the text as it is now |
/// | | `link` | the address of its words on the live page; may be empty |
/// | | `kind`, `letter` | its kind's name and letter |
/// | | `verdict`, `sign`, `rating` | its verdict's name and sign, and its rating from 1 to 5 or nothing |
/// | | `isDecided`, `isCorrection` | yes or no |
/// | | `wording`, `speaker`, `saidOn` | as the reader wrote them; may be empty |
/// | | `summary` | the wording, else the quote |
/// | | `note`, `richNote` | Markdown as typed; in HTML the second is the note as HTML |
/// | | `tags`, `tagList` | each tag; all of them with commas between |
/// | | `evidence`, `hasEvidence` | what was brought for and against |
/// | | `asOf`, `checkAgain`, `created`, `modified`, `judged` | days, such as 2026-11-27; may be empty |
/// | | `by` | who made it; may be empty |
/// | a piece of evidence | `source`, `address` | as written; the same where it can be linked to, else empty |
/// | | `quote`, `note`, `richNote` | as for a claim |
/// | | `stance` | Supports, Refutes, Context or Unclear |
/// | | `isFor`, `isAgainst` | yes or no |
/// | | `taken` | the day it was taken down; may be empty |
///
/// In a list of words (`quotes`, `tags`) `{{.}}` is the word; `{{-first}}`, `{{-last}}` and
/// `{{-index}}` tell where in any list one is.
final class TemplateFields {

    /// A verdict rated so or lower says that a claim is wrong.
    private static final int WRONG = 2;

    private final Codebook book;
    private final TemplateText format;

    TemplateFields(Codebook book, TemplateText format) {
        this.book = book;
        this.format = format;
    }

    Map<String, Object> of(List<AnnotatedArticle> articles) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("articles", each(articles, this::article));
        fields.put("several", articles.size() > 1);
        List<Numbered> claims = articles.stream().flatMap(it -> numbered(it).stream()).toList();
        putClaims(claims, true, fields);
        return fields;
    }

    private Map<String, Object> article(AnnotatedArticle annotated) {
        Map<String, Object> fields = new LinkedHashMap<>();
        putArticle(annotated, fields);
        putClaims(numbered(annotated), false, fields);
        return fields;
    }

    private void putArticle(AnnotatedArticle annotated, Map<String, Object> fields) {
        fields.put("title", annotated.name());
        fields.put("byline", annotated.article().byline());
        fields.put("published", annotated.article().published());
        fields.put("address", format.address(annotated.article().address()));
        fields.put("language", annotated.article().language());
        fields.put("edition", annotated.edition().number());
        fields.put("captured", day(annotated.edition().captured()));
    }

    /// @param withArticle whether each has the fields of its article with it
    private void putClaims(List<Numbered> claims, boolean withArticle, Map<String, Object> fields) {
        Counts counts = Counts.of(claims.stream().map(Numbered::claim).toList(), book);
        fields.put("count", counts.claims());
        fields.put("decided", counts.decided());
        fields.put("undecided", counts.claims() - counts.decided());
        fields.put("verdicts", each(counts.verdicts(), TemplateFields::count));
        fields.put("kinds", each(counts.kinds(), TemplateFields::count));
        putList("claims", "hasClaims", claims, _ -> true, withArticle, fields);
        putList("corrections", "hasCorrections", claims, this::isWrong, withArticle, fields);
        putList("open", "hasOpen", claims, this::isOpen, withArticle, fields);
    }

    private void putList(
            String name,
            String any,
            List<Numbered> claims,
            Predicate<Claim> which,
            boolean withArticle,
            Map<String, Object> fields) {
        List<Numbered> wanted = claims.stream().filter(it -> which.test(it.claim())).toList();
        fields.put(name, each(wanted, one -> claim(one, withArticle)));
        fields.put(any, !wanted.isEmpty());
    }

    private Map<String, Object> claim(Numbered one, boolean withArticle) {
        Claim claim = one.claim();
        Map<String, Object> fields = new LinkedHashMap<>();
        if (withArticle) {
            putArticle(one.article(), fields);
        }
        fields.put("number", one.number());
        fields.put("id", claim.id().iri());
        fields.put("quote", claim.quote());
        fields.put(
                "quotes",
                claim.targets().stream().map(Target::exact).filter(it -> !it.isBlank()).toList());
        OptionalInt page = one.article().page(claim);
        fields.put("page", page.isEmpty() ? "" : Integer.toString(page.getAsInt()));
        boolean placed = !one.article().ranges(claim).isEmpty();
        fields.put("hasPlace", placed);
        fields.put(
                "link",
                placed ? format.address(TextFragment.of(claim, one.article()).orElse("")) : "");
        fields.put("kind", book.kindName(claim.kind()));
        fields.put("letter", book.kind(claim.kind()).map(Kind::letter).orElse(""));
        fields.put("verdict", book.verdictName(claim.verdict()));
        fields.put("sign", book.verdict(claim.verdict()).map(Verdict::sign).orElse(""));
        OptionalInt rating = book.rating(claim.verdict());
        fields.put("rating", rating.isPresent() ? Integer.toString(rating.getAsInt()) : "");
        fields.put("isDecided", !isOpen(claim));
        fields.put("isCorrection", isWrong(claim));
        fields.put("wording", claim.wording());
        fields.put("summary", claim.wording().isBlank() ? claim.quote() : claim.wording());
        fields.put("speaker", claim.speaker());
        fields.put("saidOn", claim.saidOn());
        fields.put("note", claim.note());
        fields.put("richNote", format.note(claim.note()));
        fields.put("tags", claim.tags());
        fields.put("tagList", String.join(", ", claim.tags()));
        fields.put("evidence", each(claim.evidence(), this::evidence));
        fields.put("hasEvidence", !claim.evidence().isEmpty());
        fields.put("asOf", claim.recheck().asOf().map(LocalDate::toString).orElse(""));
        fields.put("checkAgain", claim.recheck().on().map(LocalDate::toString).orElse(""));
        fields.put("created", day(claim.created()));
        fields.put("modified", day(claim.modified()));
        fields.put("judged", claim.judged().map(TemplateFields::day).orElse(""));
        fields.put("by", claim.creator());
        return fields;
    }

    private Map<String, Object> evidence(Evidence piece) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String stance = piece.stance().name();
        fields.put("source", piece.source());
        fields.put("address", format.address(piece.source()));
        fields.put("quote", piece.quote());
        fields.put("note", piece.note());
        fields.put("richNote", format.note(piece.note()));
        fields.put("stance", stance.charAt(0) + stance.substring(1).toLowerCase(Locale.ROOT));
        fields.put("isFor", piece.stance() == Stance.SUPPORTS);
        fields.put("isAgainst", piece.stance() == Stance.REFUTES);
        fields.put("taken", day(piece.captured()));
        return fields;
    }

    private static Map<String, Object> count(Counts.Count count) {
        return Map.of("name", count.name(), "sign", count.sign(), "count", count.count());
    }

    private boolean isOpen(Claim claim) {
        return !book.isDecided(claim.verdict());
    }

    private boolean isWrong(Claim claim) {
        OptionalInt rating = book.rating(claim.verdict());
        return !isOpen(claim) && rating.isPresent() && rating.getAsInt() <= WRONG;
    }

    /// A claim and its number in its article.
    private record Numbered(int number, Claim claim, AnnotatedArticle article) {}

    private static List<Numbered> numbered(AnnotatedArticle annotated) {
        List<Claim> claims = annotated.claims();
        return IntStream.range(0, claims.size())
                .mapToObj(it -> new Numbered(it + 1, claims.get(it), annotated))
                .toList();
    }

    /// Made one at a time, whenever a template asks.
    private static <T> Iterable<Map<String, Object>> each(
            List<T> items, Function<T, Map<String, Object>> fields) {
        return () -> items.stream().map(fields).iterator();
    }

    private static String day(Instant at) {
        return at.equals(Instant.EPOCH) ? "" : at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
