package app.obelus.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class HardTokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    476 to 151                    | 426 to 151
                    476 to 151                    | 151 to 476
                    rose by 5 %                   | rose by 5 points
                    fell to −5                    | fell to 5
                    costs €40                     | costs $40
                    1.5 million                   | 15 million
                    on 3 March                    | on 3 May
                    the 2nd of them               | the 3rd of them
                    five of the ships             | six of the ships
                    it was confirmed              | it was not confirmed
                    they did agree                | they didn't agree
                    a verified report             | an unverified report
                    it is legal                   | it is illegal
                    it will rain                  | it may rain
                    all of them left              | most of them left
                    he met Ms Weber               | he met Ms Huber
                    he met Weber and Huber        | he met Huber and Weber
                    seen by the NATO office       | seen by the EU office
                    nearly half                   | half
                    confirmé par le ministre      | confirmé sans le ministre
                    他有三本书                      | 他有四本书
                    他不知道                        | 他知道
                    悪質だと確認された                | 悪質だと確認されなかった
                    ab dem 3. März                | ab dem 3. Mai
                    en juin prochain              | en juillet prochain
                    un délai de trente jours      | un délai de quinze jours
                    un délai de deux mois         | un délai de deux ans
                    einundzwanzig Tage            | zweiundzwanzig Tage
                    3,5 Milliarden                | 3,5 Millionen
                    er muss zahlen                | er kann zahlen
                    il doit payer                 | il peut payer
                    è stato confermato            | non è stato confermato
                    foi confirmado                | não foi confirmado
                    byly potvrzeny                | nebyly potvrzeny
                    файлы были вредоносными       | файлы не были вредоносными
                    تم تأكيد الخبر                  | لم يتم تأكيد الخبر
                    Weber signed the order        | Huber signed the order
                    he did not say it was safe    | he did say it was not safe
                    1.234,56 Euro                 | 1.243,56 Euro
                    5 percent                     | 5 percentage points
                    """)
    void tellsValuesApart(String old, String now) {
        assertFalse(HardTokens.same(old, now));
        assertFalse(HardTokens.same(now, old));
        assertTrue(HardTokens.same(old, old));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    it passed the bill            | it adopted the bill
                    The minister left             | the minister left
                    1,000 people came             | 1000 persons came
                    they didn’t agree             | they did not agree
                    they cannot agree             | they can't agree
                    Weber's plan for 2026         | the plan of Weber for 2026
                    from 476–151 votes            | from 476-151 votes
                    1,234,567 people              | 1 234 567 people
                    1.234.567 Personen            | 1 234 567 Personen
                    rose by 5 percent             | rose by 5%
                    rose by 5 per cent            | rose by 5 percent
                    However, he left              | The minister left
                    """)
    void knowsOtherWordsForTheSameValue(String old, String now) {
        assertTrue(HardTokens.same(old, now));
        assertTrue(HardTokens.same(now, old));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "476 to 151",
                "a dozen ships",
                "Half of the votes",
                "twenty-five of them",
                "٤٧٦ صوتا",
                "½ of it",
                "三本书"
            })
    void hearsAnAmount(String text) {
        assertTrue(HardTokens.hasAmount(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many of the votes", "on behalf of someone"})
    void hearsNoAmountWhereNoneIsTold(String text) {
        assertFalse(HardTokens.hasAmount(text));
    }

    @Test
    void takesPerCentForOneWord() {
        String text = "About 29 per cent, and a cent per word; 15 Per Cent.";
        assertEquals(
                List.of("About", "29", "per cent", "cent", "per", "15", "Per Cent"),
                HardTokens.in(text).stream().map(range -> range.in(text)).toList());
    }

    @Test
    void saysWhereTheyStand() {
        String text = "It fell by -3.5 percent, not rose, Angela Merkel said.";
        assertEquals(
                List.of("-3.5", "percent", "not", "Angela", "Merkel"),
                HardTokens.in(text).stream().map(range -> range.in(text)).toList());
    }
}
