package app.obelus.document;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

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
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private static final int FEW_WORDS = 4;
    private static final int SHORT = 15;
    private static final int LONG = 150;

    private HtmlTitle() {}

    /// Empty where the page has none.
    static String of(Document page) {
        Element element = page.selectFirst("title");
        String whole = element == null ? "" : HtmlSpace.folded(element.wholeText());
        String title = whole;
        if (SEPARATOR.matcher(whole).find()) {
            title = withoutSite(whole);
        } else if (whole.contains(": ")) {
            title = withoutSection(whole, page);
        } else if (whole.length() > LONG || whole.length() < SHORT) {
            List<Element> headings = page.select("h1");
            title = headings.size() == 1 ? folded(headings.getFirst()) : whole;
        }
        boolean hierarchy = HIERARCHY.matcher(whole).find();
        int words = words(title);
        if (words <= FEW_WORDS
                && (!hierarchy || words != words(SEPARATOR.matcher(whole).replaceAll("")) - 1)) {
            return whole;
        }
        return title;
    }

    /// What stands before the last separator, or, where that is next to nothing, behind the first.
    private static String withoutSite(String whole) {
        List<MatchResult> separators = SEPARATOR.matcher(whole).results().toList();
        String before = whole.substring(0, separators.getLast().start());
        return words(before) < 3 ? whole.substring(separators.getFirst().end()) : before;
    }

    /// What stands behind the last colon, or, where that is next to nothing, behind the first; but
    /// the whole where the page shows that as its heading.
    private static String withoutSection(String whole, Document page) {
        for (Element heading : page.select("h1, h2")) {
            if (folded(heading).equals(whole)) {
                return whole;
            }
        }
        String behind = whole.substring(whole.lastIndexOf(':') + 1).strip();
        if (words(behind) < 3) {
            return whole.substring(whole.indexOf(':') + 1).strip();
        }
        return words(whole.substring(0, whole.indexOf(':'))) > 5 ? whole : behind;
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
        for (String token : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static int words(String text) {
        return text.isEmpty() ? 1 : text.strip().split("\\s+").length;
    }

    private static String folded(@Nullable Element element) {
        return element == null ? "" : HtmlSpace.folded(element.wholeText());
    }
}
