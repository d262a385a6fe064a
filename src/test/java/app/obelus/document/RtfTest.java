package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class RtfTest {

    private static final String HEADER =
            "{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1\\deflang2055"
                    + "{\\fonttbl{\\f0\\fnil\\fcharset0 Times;}"
                    + "{\\f1\\fnil{\\*\\panose 0101}\\fcharset204{\\*\\falt Arial}Times Cyr;}"
                    + "{\\f2\\fcharset128 MS Mincho;}{\\f3\\fcharset2 Symbol;}}"
                    + "{\\colortbl;\\red0\\green0\\blue0;}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel1 Ueber;}"
                    + "{\\s2\\sbasedon1 Mine;}{\\*\\cs3 Strong;}{\\s4 Title;}{\\s5 Quote;}"
                    + "{\\s6 heading 3;}}"
                    + "{\\info{\\title Rail strike}{\\author J\\'fcrgen}"
                    + "{\\creatim\\yr2024\\mo5\\dy1\\hr9}{\\company X}}"
                    + "{\\header On every page\\par}\n";

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @Test
    void tellsHeadingsAndQuotationsByTheirStyles() throws Exception {
        assertEquals(
                List.of(
                        "HEADING 1: The title",
                        "HEADING 2: By a style based on one with a level",
                        "HEADING 3: By the name of its style",
                        "HEADING 4: By its own level",
                        "QUOTATION 1: Quoted words",
                        "PARAGRAPH 0: Plain words"),
                blocks(
                        "\\pard\\s4 The title\\par\\pard\\s2 By a style based on one with a"
                                + " level\\par\\pard\\s6 By the name of its style\\par"
                                + "\\pard\\outlinelevel3 By its own level\\par"
                                + "\\pard\\s5 Quoted words\\par\\pard Plain words\\par"));
    }

    @Test
    void readsLettersInEveryWayThatTheyAreWritten() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: Jürgen — ‘so’ 😀 при 日本{ α≥ softly no\u2011break a\u00a0b"),
                blocks(
                        "J\\u252?rgen \\emdash  \\lquote so\\'92 \\u-10179?\\u-8704? {\\f1"
                                + " \\'ef\\'f0\\'e8} {\\f2 \\'93\\'fa\\'96{\\b\\'7b}\\{} {\\f3"
                                + " a\\'b3} soft\\-ly no\\_break a\\~b\\par"));
    }

    @Test
    void showsNeitherHiddenNorDeletedWordsNorWhatIsNoText() throws Exception {
        assertEquals(
                List.of("PARAGRAPH 0: See the site.", "PARAGRAPH 0: Last\nline"),
                blocks(
                        "See{\\v  hidden}{\\deleted  deleted\\par}"
                                + " {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt the site}}."
                                + "{\\pict\\pngblip 89504e47}{\\*\\unknown words}{\\bin3 }}}}"
                                + "{\\object{\\*\\objdata 01}{\\result{\\par}}}"
                                + "Last\\line line"));
    }

    @Test
    void countsItemsByTheMarksBeforeThem() throws Exception {
        assertEquals(
                List.of("LIST_ITEM 1: (3) three", "LIST_ITEM 2: a bullet", "PARAGRAPH 0: no item"),
                blocks(
                        "{\\listtext 3.\\tab}\\ls1 three\\par{\\listtext\\f3\\'b7\\tab}\\ilvl1 a"
                                + " bullet\\par\\pard no item\\par"));
    }

    @Test
    void makesRowsOfTablesAndPutsNotesAtTheEnd() throws Exception {
        assertEquals(
                List.of(
                        "PARAGRAPH 0: Before.",
                        "TABLE_ROW 0: For two\tAgainst[1]",
                        "TABLE_ROW 0: 476\t151",
                        "PARAGRAPH 0: Behind.[2]",
                        "PARAGRAPH 0: In the box",
                        "PARAGRAPH 0: [1] A note.",
                        "PARAGRAPH 0: [2] Another.",
                        "PARAGRAPH 0: More of it."),
                blocks(
                        "Before.\\par\\trowd\\cellx1\\cellx2\\pard\\intbl For\\par two\\cell"
                                + " Against{\\super\\chftn}{\\footnote{\\super\\chftn} A"
                                + " note.}\\cell\\row\\trowd 476\\cell 151\\cell\\row\\pard"
                                + " Behind.{\\footnote Another.\\par More of it.}{\\shp{\\*\\shpinst"
                                + "{\\sp{\\sn a}{\\sv b}}{\\shptxt In the box\\par}}"
                                + "{\\shprslt{\\*\\do{\\dptxbxtext In the box}}}}\\par"));
    }

    @Test
    void bringsCommentsWithTheWordsThatTheyAreAbout() throws Exception {
        OpenedArticle opened =
                read(
                        "It rose by {\\*\\atrfstart 1}40 percent{\\*\\atrfend 1}{\\*\\atnid"
                                + " A}{\\*\\atnauthor Anna}\\chatn{\\*\\annotation{\\*\\atnref"
                                + " 1}{\\*\\atndate 130362314}\\pard Says who?}.\\par");
        assertEquals(
                List.of("PARAGRAPH 0: It rose by 40 percent."), Shown.blocks(opened.article()));
        assertEquals(
                List.of("Anna, 2024-05-05T15:10, on \"40 percent\": Says who?"),
                Shown.comments(opened));
    }

    @Test
    void tellsWhatTheFileSaysAboutItself() throws Exception {
        Article article = read("Words.").article();
        assertEquals(
                List.of("Rail strike", "Jürgen", "2024-05-01", "de-CH"),
                Shown.particulars(article));
    }

    @Test
    void refusesAFileThatBreaksOff() {
        byte[] cut = (HEADER + "{\\b {\\i words").getBytes(StandardCharsets.ISO_8859_1);
        UnreadableArticleException refusal =
                assertThrows(UnreadableArticleException.class, () -> reader.read("a.rtf", cut));
        assertEquals(Reason.DAMAGED, refusal.reason());
    }

    private List<String> blocks(String text) throws UnreadableArticleException {
        return Shown.blocks(read(text).article());
    }

    private OpenedArticle read(String text) throws UnreadableArticleException {
        String rtf = HEADER + text + "}\0trailing";
        return reader.read("a.rtf", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }
}
