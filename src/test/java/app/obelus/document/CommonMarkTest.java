package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the examples of the CommonMark specification and compares the words with those of the HTML
/// that the specification wants.
class CommonMarkTest {

    private static final Path SPECIFICATION = Path.of("../shared/corpus/md/commonmark-spec.txt");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^`{32} example[^\\n]*\\n(.*?)^\\.\\n(.*?)^`{32}$");

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void theWordsOfEveryExampleAreThoseOfItsHtml() throws Exception {
        Assumptions.assumeTrue(Files.exists(SPECIFICATION), "the specification is not here");
        String text = Files.readString(SPECIFICATION);
        List<String> wrong = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(text);
        int number = 0;
        while (example.find()) {
            number++;
            String markdown = example.group(1).replace('→', '\t');
            String expected = words(example.group(2).replace('→', '\t'));
            String actual = read(markdown);
            if (!expected.equals(actual)) {
                wrong.add(
                        number + ": " + markdown + "\n  wants " + expected + "\n  has   " + actual);
            }
        }
        assertEquals(652, number);
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private String read(String markdown) {
        try {
            return folded(
                    reader.read("example.md", markdown.getBytes(StandardCharsets.UTF_8))
                            .article()
                            .text());
        } catch (UnreadableArticleException e) {
            return "";
        }
    }

    /// A browser would show the end of a CDATA section, which is meant for XML.
    private static String words(String html) {
        Document page = Jsoup.parseBodyFragment(html.replaceAll("(?s)<!\\[CDATA\\[.*?]]>", ""));
        for (Element image : page.select("img")) {
            image.replaceWith(new TextNode(image.attr("alt")));
        }
        page.select("script, style").remove();
        return folded(page.body().wholeText());
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", "");
    }
}
