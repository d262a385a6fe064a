package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Target;
import app.obelus.claim.TextQuote;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses that open a live page at some words of it ([URL Fragment Text
/// Directives](https://wicg.github.io/scroll-to-text-fragment/)). A browser that does not know them
/// opens the page at its top.
final class TextFragment {

    /// Between two blocks of an article or two cells of a table.
    private static final Pattern BORDER = Pattern.compile("[\\n\\t]\\s*+");

    private static final String UNRESERVED = "._~";

    /// Longer quotes are told by how they begin and end.
    private static final int LONG = 100;

    /// How many words of a long quote are told at either end.
    private static final int ENDS = 5;

    /// Quotes with fewer words may stand on the page more than once, so what is around them is told
    /// with them.
    private static final int FEW = 6;

    private TextFragment() {}

    /// The address of a claim's first words on the page that its article comes from.
    static Optional<String> of(Claim claim, AnnotatedArticle article) {
        return claim.targets().stream()
                .map(Target::quote)
                .flatMap(Optional::stream)
                .map(quote -> link(article.article().address(), quote))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The address of a quote on the page; nothing where the article has no address on the web or
    /// the quote has no words.
    static Optional<String> link(String address, TextQuote quote) {
        List<String> words = words(quote.exact());
        Optional<String> page =
                Html.address(address).filter(it -> it.regionMatches(true, 0, "http", 0, 4));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return page.map(it -> withoutFragment(it) + "#:~:text=" + directive(quote, words));
    }

    private static String directive(TextQuote quote, List<String> words) {
        String text = words(quote.exact(), words);
        if (words.size() >= FEW) {
            return text;
        }
        List<String> before = whole(quote.prefix(), true);
        List<String> behind = whole(quote.suffix(), false);
        return (before.isEmpty() ? "" : encoded(before) + "-,")
                + text
                + (behind.isEmpty() ? "" : ",-" + encoded(behind));
    }

    /// The words themselves, or how a long quote begins and ends. One in several blocks or cells is
    /// found so only, and by words of the first and the last of them.
    private static String words(String exact, List<String> words) {
        List<String> parts = BORDER.splitAsStream(exact.strip()).toList();
        if (parts.size() > 1) {
            return ends(words(parts.getFirst()), words(parts.getLast()));
        }
        return words.size() > 2 * ENDS && exact.length() > LONG
                ? ends(words, words)
                : encoded(words);
    }

    private static String ends(List<String> first, List<String> last) {
        return encoded(first.subList(0, Math.min(ENDS, first.size())))
                + ","
                + encoded(last.subList(Math.max(0, last.size() - ENDS), last.size()));
    }

    /// The whole words beside a quote, in its own paragraph. What adjoins the quote without a space
    /// would have to be matched at a word's border, so then there are none.
    private static List<String> whole(String beside, boolean isBefore) {
        String line =
                isBefore
                        ? beside.substring(beside.lastIndexOf('\n') + 1)
                        : beside.lines().findFirst().orElse("");
        boolean apart =
                !line.isEmpty()
                        && Character.isWhitespace(line.charAt(isBefore ? line.length() - 1 : 0));
        List<String> words = new ArrayList<>(words(line));
        if (!apart) {
            return List.of();
        }
        boolean cut = line.length() == beside.length() && !words.isEmpty();
        if (cut) {
            words.remove(isBefore ? 0 : words.size() - 1);
        }
        return words;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+")).stream().filter(it -> !it.isEmpty()).toList();
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /// `-`, `,` and `&` mean something in a directive, so everything but letters and digits is
    /// encoded.
    private static String encoded(List<String> words) {
        StringBuilder encoded = new StringBuilder();
        byte[] bytes = Utf8.printable(String.join(" ", words)).getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            char c = (char) (one & 0xFF);
            boolean plain =
                    c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return encoded.toString();
    }
}
