package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;

class HtmlCharsetTest {

    private static final Map<String, String> WORDS =
            Map.of(
                    "ru", "Мост закрыли в понедельник. Так решил совет города после долгого спора.",
                    "ja", "橋は月曜日に閉鎖された。市議会がそれを決めたという。確かな情報ではない。",
                    "zh", "这座桥星期一关闭了。市议会作出了这个决定，但是消息来源没有证实。",
                    "ko", "다리는 월요일에 폐쇄되었다. 시의회가 그렇게 결정했다고 한다.",
                    "el", "Η γέφυρα έκλεισε τη Δευτέρα. Έτσι αποφάσισε το συμβούλιο της πόλης.",
                    "he", "הגשר נסגר ביום שני. כך החליטה מועצת העיר אחרי ויכוח ארוך מאוד.",
                    "ar", "أغلق الجسر يوم الاثنين. هكذا قرر مجلس المدينة بعد نقاش طويل.",
                    "fr",
                            "Le pont a été fermé « lundi ». Ainsi l’a décidé le conseil, dit-on, très tôt.",
                    "pl",
                            "Most zamknięto w poniedziałek. Tak zdecydowała rada miasta, mówią źródła.");

    private final ArticleReader reader = ArticleReader.ofEveryFormat();

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251",
        "ru, KOI8-R",
        "ru, IBM866",
        "ru, UTF-16LE",
        "ja, Shift_JIS",
        "ja, EUC-JP",
        "ja, ISO-2022-JP",
        "zh, GB18030",
        "zh, UTF-16BE",
        "ko, EUC-KR",
        "el, ISO-8859-7",
        "he, windows-1255",
        "ar, windows-1256",
        "fr, windows-1252",
        "fr, x-MacRoman",
        "pl, UTF-8"
    })
    void isToldByTheLookOfTheWords(String language, String charset) throws Exception {
        String words = String.valueOf(WORDS.get(language)).repeat(4);
        assertEquals(words, read("<html><title>t</title><p>" + words, charset));
        assertEquals(words, read("<html><meta charset=utf-8><title>t</title><p>" + words, charset));
    }

    @ParameterizedTest
    @CsvSource({
        "ru, windows-1251, windows-1251", "ru, ISO-8859-5, iso-8859-5", "pl, ISO-8859-2, latin2",
        "fr, windows-1252, iso-8859-1", "fr, windows-1252, us-ascii", "zh, GBK, gb2312",
        "ja, windows-31j, shift_jis", "ko, x-windows-949, euc-kr", "pl, UTF-8, windows-1252",
        "ru, UTF-8, utf-16", "ru, UTF-8, nonsense", "ru, windows-1251, iso-8859-1"
    })
    void isWhatThePageSaysIfItsBytesBearItOut(String language, String charset, String said)
            throws Exception {
        String words = String.valueOf(WORDS.get(language));
        for (String declaration :
                new String[] {
                    "<meta charset='%s'>",
                    "<meta http-equiv=content-type content='text/html; charset=%s'>",
                    "<!-- <meta charset=big5> --><META name=x CHARSET = \"%s\" >"
                }) {
            assertEquals(
                    words, read("<html>" + declaration.formatted(said) + "<p>" + words, charset));
        }
    }

    @Test
    void isUtf8EvenWhereItIsDamaged() throws Exception {
        byte[] page = ("<html><p>" + WORDS.get("ru") + " é").getBytes(StandardCharsets.UTF_8);
        page[page.length - 1] = '.';
        assertEquals(WORDS.get("ru") + " \uFFFD.", text(page));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void isNoneForNoise(int seed) {
        byte[] noise = new byte[20_000];
        new Random(seed).nextBytes(noise);
        assertEquals(
                Reason.BINARY,
                assertThrows(
                                UnreadableArticleException.class,
                                () -> reader.read("page.html", noise))
                        .reason());
    }

    private String read(String page, String charset) throws UnreadableArticleException {
        return text(page.getBytes(Charset.forName(charset)));
    }

    private String text(byte[] page) throws UnreadableArticleException {
        return reader.read("page.html", page).article().text();
    }
}
