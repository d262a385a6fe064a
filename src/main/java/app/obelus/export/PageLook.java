package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Tones;
import app.obelus.claim.Verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The style sheet of a page, made of a fixed part and the codebook's colours, and the classes by
/// which the page asks for them. Names never get into it, only numbers and colours.
final class PageLook {

    /// The class of a kind or verdict that the codebook does not have ends with this.
    private static final String UNKNOWN = "x";

    private static final String FIXED = read("page.css");
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final String MUTED_LIGHT = "#57606A";
    private static final String MUTED_DARK = "#9AA3AE";

    /// How much of a tint is seen, so that those above each other blend.
    private static final String STRENGTH = "A6";

    /// Above this luminance black is easier to read on a colour than white is: there both have the
    /// same contrast.
    private static final double MIDDLE = 0.179;

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> verdicts = new HashMap<>();
    private final String css;

    PageLook(Codebook book) {
        List<Kind> allKinds = book.kinds();
        List<Verdict> allVerdicts = book.scale().verdicts();
        for (Kind kind : allKinds) {
            kinds.put(kind.id(), "k" + kinds.size());
        }
        for (Verdict verdict : allVerdicts) {
            verdicts.put(verdict.id(), "v" + verdicts.size());
        }
        StringBuilder text = new StringBuilder(FIXED);
        text.append(":root {\n");
        allKinds.forEach(kind -> tones(kind, kind.light(), text));
        allVerdicts.forEach(it -> colour(it, it.light(), MUTED_LIGHT, text));
        text.append("}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n");
        allKinds.forEach(kind -> tones(kind, kind.dark(), text));
        allVerdicts.forEach(it -> colour(it, it.dark(), MUTED_DARK, text));
        text.append("}\n}\n");
        allKinds.forEach(kind -> rules(kind, text));
        allVerdicts.forEach(verdict -> rules(verdict, text));
        this.css = text.toString();
    }

    String css() {
        return css;
    }

    /// How a content security policy names the style sheet.
    String hash() {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256(css));
    }

    /// The class of a claim's kind.
    String kind(Claim claim) {
        return kindOf(claim.kind());
    }

    String kindOf(String id) {
        return kinds.getOrDefault(id, "k" + UNKNOWN);
    }

    String verdictOf(String id) {
        return verdicts.getOrDefault(id, "v" + UNKNOWN);
    }

    private void tones(Kind kind, Tones tones, StringBuilder text) {
        String look = kindOf(kind.id());
        text.append(
                "--%s-tint: %s%s; --%s: %s;\n"
                        .formatted(look, tones.tint(), STRENGTH, look, tones.line()));
    }

    /// A verdict's colours are as their file says them, so they are looked at first.
    private void colour(Verdict verdict, String colour, String otherwise, StringBuilder text) {
        String look = verdictOf(verdict.id());
        String sure = COLOUR.matcher(colour).matches() ? colour : otherwise;
        String ink = luminance(sure) > MIDDLE ? "#000000" : "#FFFFFF";
        text.append("--%s: %s; --%s-ink: %s;\n".formatted(look, sure, look, ink));
    }

    private void rules(Kind kind, StringBuilder text) {
        String look = kindOf(kind.id());
        text.append(
                ".%s { --tint: var(--%s-tint); --line: var(--%s); }\n".formatted(look, look, look));
        text.append("mark.%s { %s }\n".formatted(look, line(kind.lineStyle())));
    }

    private void rules(Verdict verdict, StringBuilder text) {
        String look = verdictOf(verdict.id());
        text.append(".%s { --verdict: var(--%s); }\n".formatted(look, look));
        if (verdict.decided()) {
            text.append(
                    ".chip.%s { background: var(--%s); color: var(--%s-ink); }\n"
                            .formatted(look, look, look));
        }
    }

    private static String line(LineStyle style) {
        return switch (style) {
            case SOLID -> "text-decoration: underline solid 2px var(--line);";
            case WAVY -> "text-decoration: underline wavy 1px var(--line);";
            case DOTTED -> "text-decoration: underline dotted 2px var(--line);";
            case DASHED -> "text-decoration: underline dashed 2px var(--line);";
            case DOUBLE -> "text-decoration: underline double 1px var(--line);";
            // No browser has it, so it is drawn.
            case DASH_DOT ->
                    "background-image: linear-gradient(90deg, var(--line) 8px, transparent 8px 11px,"
                            + " var(--line) 11px 13px, transparent 13px);"
                            + " background-size: 16px 2px; background-repeat: repeat-x;"
                            + " background-position: 0 100%;";
            case THIN -> "text-decoration: underline solid 1px var(--line);";
        };
    }

    /// [Relative luminance](https://www.w3.org/TR/WCAG22/#dfn-relative-luminance), from 0 to 1.
    private static double luminance(String colour) {
        return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
    }

    private static double light(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(String name) {
        try (InputStream in = PageLook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
