package app.obelus.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Names of folders, made of titles: plain ASCII, so that they survive every file system, every
/// archive and every URL.
final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    /// Names that Windows keeps for itself.
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private Slug() {}

    /// A name that is not taken: `rail-strike`, or else `rail-strike-2`.
    static String of(String title, Predicate<String> taken) {
        String slug = of(title);
        String free = slug;
        for (int number = 2; taken.test(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private static String of(String title) {
        String letters =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String slug =
                OTHER.matcher(letters.toLowerCase(Locale.ROOT).replace("ß", "ss"))
                        .replaceAll("-")
                        .replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int hyphen = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, hyphen > LONGEST / 2 ? hyphen : LONGEST);
        }
        if (slug.isEmpty()) {
            return "article";
        }
        return RESERVED.matcher(slug).matches() ? "article-" + slug : slug;
    }
}
