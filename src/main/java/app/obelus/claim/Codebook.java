package app.obelus.claim;

import static app.obelus.claim.LineStyle.DASHED;
import static app.obelus.claim.LineStyle.DASH_DOT;
import static app.obelus.claim.LineStyle.DOTTED;
import static app.obelus.claim.LineStyle.DOUBLE;
import static app.obelus.claim.LineStyle.SOLID;
import static app.obelus.claim.LineStyle.THIN;
import static app.obelus.claim.LineStyle.WAVY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The kinds and the verdicts that a library uses: its own, which people rename, recolour, reorder
/// and add to.
///
/// A claim whose kind or verdict is not in the book (removed since, or from another library) keeps
/// it; the screen shows its id.
///
/// @param halfLives how long a verdict is good for, by tag
public record Codebook(List<Kind> kinds, Scale scale, HalfLives halfLives) {

    /// @throws IllegalArgumentException if there is no kind, or two kinds or verdicts share an id
    public Codebook {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a codebook without kinds");
        }
        requireDistinct(kinds.stream().map(Kind::id).toList());
        requireDistinct(scale.verdicts().stream().map(Verdict::id).toList());
    }

    /// What a new library begins with.
    public static Codebook initial() {
        return new Codebook(
                List.of(
                        kind(
                                "figure", "Figure", SOLID, "#FFE9A8", "#8A6100", "#F5DB8E",
                                "#7A5600", "#4B3C0C", "#F0C250"),
                        kind(
                                "wording", "Wording", WAVY, "#FBD5DB", "#B4233C", "#F0C2BE",
                                "#A32036", "#55202B", "#FF8FA0"),
                        kind(
                                "attribution",
                                "Attribution",
                                DOTTED,
                                "#D3E7FF",
                                "#0B63B6",
                                "#C9DBE6",
                                "#2A5A8C",
                                "#173A5E",
                                "#79B8FF"),
                        kind(
                                "event", "Event", DASHED, "#CFF0DB", "#1B7A43", "#C9E0C4",
                                "#2A6B38", "#17452A", "#63D490"),
                        kind(
                                "comparison",
                                "Comparison",
                                DOUBLE,
                                "#E6DAFB",
                                "#6B3FC4",
                                "#DCCBE6",
                                "#62399F",
                                "#3A2A63",
                                "#BDA0FF"),
                        kind(
                                "prediction",
                                "Prediction",
                                DASH_DOT,
                                "#FFDFC7",
                                "#A84B08",
                                "#F3CBA4",
                                "#964308",
                                "#54310F",
                                "#FFAB66"),
                        kind(
                                "opinion", "Opinion", THIN, "#E3E5E9", "#5A6270", "#DAD3C3",
                                "#5C5442", "#353A42", "#AEB6C2")),
                new Scale(
                        List.of(
                                new Verdict(
                                        "undecided",
                                        "Undecided",
                                        "○",
                                        false,
                                        OptionalInt.empty(),
                                        "#57606A",
                                        "#63553F",
                                        "#9AA3AE"),
                                decided(
                                        "supported",
                                        "Supported",
                                        "✓",
                                        OptionalInt.of(5),
                                        "#1B7A43",
                                        "#2A6B38",
                                        "#63D490"),
                                decided(
                                        "disputed",
                                        "Disputed",
                                        "≈",
                                        OptionalInt.of(3),
                                        "#8A6100",
                                        "#7A5600",
                                        "#F0C250"),
                                decided(
                                        "misleading",
                                        "Misleading",
                                        "◐",
                                        OptionalInt.of(2),
                                        "#A84B08",
                                        "#964308",
                                        "#FFAB66"),
                                decided(
                                        "refuted",
                                        "Refuted",
                                        "✕",
                                        OptionalInt.of(1),
                                        "#B4233C",
                                        "#A32036",
                                        "#FF8FA0"),
                                decided(
                                        "unverifiable",
                                        "Unverifiable",
                                        "?",
                                        OptionalInt.empty(),
                                        "#5A6270",
                                        "#5C5442",
                                        "#AEB6C2"),
                                decided(
                                        "opinion",
                                        "Opinion",
                                        "”",
                                        OptionalInt.empty(),
                                        "#6B3FC4",
                                        "#62399F",
                                        "#BDA0FF"))),
                HalfLives.initial());
    }

    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<Verdict> verdict(String id) {
        return scale.find(id);
    }

    /// What people read for a kind's id; the id itself where the book does not have it.
    public String kindName(String id) {
        return kind(id).map(Kind::name).orElse(id);
    }

    /// What people read for a verdict's id; the id itself where the book does not have it.
    public String verdictName(String id) {
        return verdict(id).map(Verdict::name).orElse(id);
    }

    /// How true a verdict says that a claim is, from 1 to 5; nothing for one that says nothing
    /// about truth or that the book does not have.
    public OptionalInt rating(String verdictId) {
        return verdict(verdictId).map(Verdict::rating).orElse(OptionalInt.empty());
    }

    /// Whether a claim with this verdict needs no more work. One that the book does not have was
    /// somebody's decision.
    public boolean isDecided(String verdictId) {
        return verdict(verdictId).map(Verdict::decided).orElse(true);
    }

    public Codebook withKinds(List<Kind> newKinds) {
        return new Codebook(newKinds, scale, halfLives);
    }

    /// The same with one kind changed, found by its id; with it added where there is none.
    public Codebook with(Kind kind) {
        List<Kind> changed = new ArrayList<>(kinds);
        changed.replaceAll(old -> old.id().equals(kind.id()) ? kind : old);
        if (kind(kind.id()).isEmpty()) {
            changed.add(kind);
        }
        return withKinds(changed);
    }

    public Codebook withScale(Scale newScale) {
        return new Codebook(kinds, newScale, halfLives);
    }

    public Codebook withHalfLives(HalfLives newHalfLives) {
        return new Codebook(kinds, scale, newHalfLives);
    }

    private static Kind kind(
            String id,
            String name,
            LineStyle line,
            String lightTint,
            String lightLine,
            String sepiaTint,
            String sepiaLine,
            String darkTint,
            String darkLine) {
        return new Kind(
                id,
                name,
                name.substring(0, 1),
                line,
                new Tones(lightTint, lightLine),
                new Tones(sepiaTint, sepiaLine),
                new Tones(darkTint, darkLine));
    }

    private static Verdict decided(
            String id,
            String name,
            String sign,
            OptionalInt rating,
            String light,
            String sepia,
            String dark) {
        return new Verdict(id, name, sign, true, rating, light, sepia, dark);
    }

    private static void requireDistinct(List<String> ids) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("an id twice among " + ids);
        }
    }
}
