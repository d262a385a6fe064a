package app.obelus.document;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The title of an article out of the title of its page, which often has the site's name beside it.
final class HtmlTitle {

    /// Longer ones are no titles.
    static final int LONGEST = 500;

    private static final Pattern SEPARATOR = Pattern.compile(" [|\\-–—\\\\/>»] ");
    private static final Pattern HIERARCHY = Pattern.compile(" [\\\\/>»] ");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int FEW_WORDS = 4;
    private static final int SHORT = 15;
    private static final int LONG = 150;

    private HtmlTitle() {}

    /// Empty where the page has none.
    static String of(HtmlHead head) {
        String whole = head.words("title");
        String title = whole;
        if (SEPARATOR.matcher(whole).find()) {
            title = withoutSite(whole);
        } else if (whole.contains(": ")) {
            title = withoutSection(whole, head);
        } else if (whole.length() > LONG || whole.length() < SHORT) {
            title = head.all("h1").size() == 1 ? head.words("h1") : whole;
        }
        boolean hierarchy = HIERARCHY.matcher(whole).find();
        int words = HtmlSpace.words(title);
        if (words <= FEW_WORDS
                && (!hierarchy
                        || words != HtmlSpace.words(SEPARATOR.matcher(whole).replaceAll("")) - 1)) {
            return whole;
        }
        return title;
    }

    /// What stands before the last separator, or, where that is next to nothing, behind the first.
    private static String withoutSite(String whole) {
        List<MatchResult> separators = SEPARATOR.matcher(whole).results().toList();
        String before = whole.substring(0, separators.getLast().start());
        return HtmlSpace.words(before) < 3 ? whole.substring(separators.getFirst().end()) : before;
    }

    /// What stands behind the last colon, or, where that is next to nothing, behind the first; but
    /// the whole where the page shows that as its heading.
    private static String withoutSection(String whole, HtmlHead head) {
        if (isShown(whole, head.all("h1")) || isShown(whole, head.all("h2"))) {
            return whole;
        }
        String behind = whole.substring(whole.lastIndexOf(':') + 1).strip();
        if (HtmlSpace.words(behind) < 3) {
            return whole.substring(whole.indexOf(':') + 1).strip();
        }
        return HtmlSpace.words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : behind;
    }

    /// How much of `other` is words of `title`, from 0 to 1, by their letters.
    static double similarity(String title, String other) {
        Set<String> known = new HashSet<>(tokens(title));
        int same = 0;
        int all = 0;
        for (String token : tokens(other)) {
            all += token.length() + 1;
            same += known.contains(token) ? token.length() + 1 : 0;
        }
        return known.isEmpty() || all == 0 ? 0 : (double) same / all;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : NO_WORD.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean isShown(String title, List<Element> headings) {
        return headings.stream().anyMatch(heading -> HtmlHead.words(heading).equals(title));
    }
}
