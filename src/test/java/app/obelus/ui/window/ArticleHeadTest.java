package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleHeadTest {

    @Test
    void saysWhoPublishedItWhereAndWhen() {
        assertEquals(
                new ArticleHead("A vote", "Ada Lovelace · example.org · 2017-06-13"),
                head("Ada Lovelace", "2017-06-13", "https://www.example.org/a/vote"));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertEquals(new ArticleHead("A vote", ""), head("", "", ""));
        assertEquals(new ArticleHead("A vote", "Ada"), head("Ada", " ", "not an address"));
    }

    @Test
    void namesTheFirstOfManyAuthors() {
        assertEquals(
                new ArticleHead("A vote", "Ada Lovelace, ".repeat(11) + "… · 2017-06-13"),
                head("Ada Lovelace, ".repeat(40) + "Ada", "2017-06-13", ""));
        assertEquals("Ada ".repeat(40) + "…", head("Ada ".repeat(60), "", "").note());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-13T09:30:00Z, 2017-06-13",
        "13 June 2017, 13 June 2017",
        "1970-01-01, ''",
        "1970-01-01T00:00:00Z, ''"
    })
    void saysTheDayAsItIsTypedElsewhere(String published, String shown) {
        assertEquals(shown, head("", published, "").note());
    }

    @Test
    void doesNotSayTwiceTheTitleThatTheTextBeginsWith() {
        assertEquals("", ArticleHead.of(article("A Vote", "a  vote", "", "", "")).title());
    }

    private static ArticleHead head(String byline, String published, String address) {
        return ArticleHead.of(article("A vote", "It was passed.", byline, published, address));
    }

    private static Article article(
            String title, String first, String byline, String published, String address) {
        var text = new CanonicalText();
        text.add(Block.Type.PARAGRAPH, 0, first);
        return new Article(title, byline, published, address, "", text.text(), text.blocks());
    }
}
