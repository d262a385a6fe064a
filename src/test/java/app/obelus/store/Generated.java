package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Places;
import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;
import app.obelus.claim.Stance;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CodePoints;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Articles and notebooks of all sorts, the same for the same seed.
public final class Generated {

    private static final String[] PIECES = {
        "word ",
        "476 ",
        "to ",
        "– ",
        "“not” ",
        "e\u0301",
        "שלום ",
        "مرحبا ",
        "日本語",
        "👩‍👩‍👧 ",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "𝒳",
        "\u00AD",
        "\u200F",
        "\\",
        "\"",
        "\t",
        "<b>",
        "&amp;",
        "\u2028",
        "ß",
        "ﬁ",
        "\u0001",
        "{}"
    };

    private final Random random;

    public Generated(long seed) {
        random = new Random(seed);
    }

    public StoredArticle article() {
        String text = words(60) + "x";
        Instant captured = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000));
        return stored("urn:test:article", text, captured);
    }

    public static StoredArticle stored(String iri, String text, Instant captured) {
        return new StoredArticle(
                "article",
                iri,
                new Article(
                        "Article",
                        "",
                        "",
                        "",
                        "",
                        text,
                        List.of(
                                new Block(
                                        Block.Type.PARAGRAPH, 0, new TextRange(0, text.length())))),
                List.of(
                        new Edition(
                                1, captured, "source.txt", Sha256.of("bytes"), Sha256.of(text))));
    }

    static NotesJson json(StoredArticle article) {
        Places places =
                new Places(
                        article.iri(),
                        article.editions(),
                        number ->
                                number == 1
                                        ? Optional.of(CodePoints.of(article.article().text()))
                                        : Optional.empty());
        return new NotesJson(new ClaimJson(Codebook.initial(), places), places);
    }

    public Notebook notebook(StoredArticle article) {
        List<Claim> claims = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            claims.add(claim(article, i));
        }
        return Notebook.of(claims);
    }

    public Claim claim(StoredArticle article, int number) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            evidence.add(evidence("urn:test:evidence-" + number + "-" + i));
        }
        List<Target> targets = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            targets.add(target(article));
        }
        String verdict =
                one("undecided", "supported", "refuted", "unverifiable", "a verdict of theirs");
        Optional<Instant> judged =
                verdict.equals(Claim.NO_VERDICT) || random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(instant());
        return new Claim(
                new ClaimId("urn:test:claim-" + number),
                one("figure", "wording", "opinion", "a kind of theirs", Claim.NO_KIND),
                verdict,
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                List.of(words(2) + "a", words(2) + "b"),
                evidence,
                targets,
                instant(),
                instant(),
                judged,
                recheck(),
                random.nextInt(4) == 0,
                answers(),
                maybe(),
                random.nextBoolean() ? List.of() : List.of(Sha256.of(maybe())),
                "",
                conflicts(evidence));
    }

    private Recheck recheck() {
        return new Recheck(day(), day(), random.nextInt(Recheck.LONGEST + 1));
    }

    private Optional<LocalDate> day() {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000)));
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            answers.add(new Answer(maybe(), one("undecided", "refuted"), maybe(), instant()));
        }
        return answers;
    }

    private List<Conflict> conflicts(List<Evidence> evidence) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Conflict.Field field : Conflict.Field.values()) {
            if (random.nextInt(8) > 0) {
                continue;
            }
            if (field == Conflict.Field.REMOVED) {
                conflicts.add(Conflict.removed());
            } else if (field != Conflict.Field.EVIDENCE) {
                conflicts.add(Conflict.of(field, maybe()));
            } else if (evidence.size() == 1) {
                conflicts.add(Conflict.evidenceRemoved(evidence.getFirst().id()));
            } else if (!evidence.isEmpty()) {
                conflicts.add(Conflict.evidence(evidence.getFirst().id(), evidence.getLast().id()));
            }
        }
        return conflicts;
    }

    private Evidence evidence(String id) {
        return new Evidence(
                id,
                one("", "https://example.org/käse?q=1#f", "A citation, p. 4", maybe()),
                maybe(),
                Stance.valueOf(one("SUPPORTS", "REFUTES", "CONTEXT", "UNCLEAR")),
                maybe(),
                instant(),
                maybe(),
                "");
    }

    private Target target(StoredArticle article) {
        String text = article.article().text();
        CodePoints points = CodePoints.of(text);
        int start = random.nextInt(points.count());
        int end = start + 1 + random.nextInt(points.count() - start);
        return Target.of(
                one(article.iri(), "https://example.org/another"),
                1,
                article.edition().textHash(),
                text,
                new TextRange(points.toUtf16(start), points.toUtf16(end)));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(
                random.nextLong(4_000_000_000L), random.nextBoolean() ? 0 : 123_456_000);
    }

    private String maybe() {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> words(5) + "\r\n" + words(5);
            case 2 -> words(3) + (random.nextBoolean() ? "\uD83D" : "\uDE00") + "behind a half";
            default -> words(20);
        };
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return words.toString();
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
