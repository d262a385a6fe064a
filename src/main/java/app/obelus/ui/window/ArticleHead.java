package app.obelus.ui.window;

import app.obelus.page.ArticleView;
import app.obelus.text.Article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands above an article: its title, unless the text begins with it, and who published it,
/// where and when, as far as that is known.
///
/// @param title empty where the text says it itself
/// @param note empty where nothing is known
record ArticleHead(String title, String note) {

    private static final Pattern DAY_AND_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");

    /// The beginning of the computers' time, which a page says that knows no day.
    private static final String NO_DAY = "1970-01-01";

    private static final int LONGEST_BYLINE = 160;

    static ArticleHead of(Article article) {
        String note =
                Stream.of(authors(article.byline()), publisher(article), day(article.published()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return new ArticleHead(beginsWithTitle(article) ? "" : article.title().strip(), note);
    }

    void showIn(ArticleView view) {
        view.setHead(title, note);
    }

    private static boolean beginsWithTitle(Article article) {
        return article.blocks().stream()
                .findFirst()
                .map(first -> first.range().in(article.text()))
                .filter(words -> plain(words).equals(plain(article.title())))
                .isPresent();
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The first of many authors: who reads the article should not have to go past all of them.
    private static String authors(String byline) {
        String words = OneLine.beginning(byline, LONGEST_BYLINE);
        int name = words.endsWith("…") ? words.lastIndexOf(", ") : -1;
        return name < LONGEST_BYLINE / 2 ? words : words.substring(0, name) + ", …";
    }

    /// The host that the article's address names.
    private static String publisher(Article article) {
        try {
            return Optional.ofNullable(new URI(article.address()).getHost())
                    .map(host -> host.startsWith("www.") ? host.substring(4) : host)
                    .orElse("");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /// The day alone, as it is typed elsewhere; what is no such day as the source says it.
    private static String day(String published) {
        String day = DAY_AND_TIME.matcher(published.strip()).replaceFirst("$1");
        return day.startsWith(NO_DAY) ? "" : day;
    }
}
