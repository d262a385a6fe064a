package app.obelus.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that are hard wherever they stand, of English and, as far as they are few and plain,
/// of German, French and Spanish. In small letters, straight apostrophes.
final class HardWords {

    private static final Set<String> NEGATIONS =
            words(
                    "not no never none nor neither nobody nothing nowhere without cannot hardly"
                            + " scarcely nicht kein keine keinen keinem keiner nie niemals ohne weder"
                            + " ne pas jamais aucun aucune sans ni nunca ningún ninguna sin jamás");

    private static final Set<String> HEDGES =
            words(
                    "may might could would should can must will shall allegedly alleged reportedly"
                            + " apparently apparent possibly possible probably probable likely unlikely"
                            + " perhaps maybe presumably supposedly purportedly seemingly arguably"
                            + " suspected claimed claims believed estimated estimates expected seems"
                            + " seem seemed appears appear appeared suggests suggested about around"
                            + " approximately roughly nearly almost circa confirmed unconfirmed certain"
                            + " certainly uncertain definitely vielleicht wahrscheinlich angeblich"
                            + " möglicherweise etwa rund fast peut-être probablement environ presque"
                            + " quizás probablemente aproximadamente casi");

    private static final Set<String> QUANTIFIERS =
            words(
                    "all some most many few several every each any both half only more less fewer"
                            + " least majority minority always often sometimes rarely usually twice"
                            + " thrice double triple quarter third everyone everybody someone somebody"
                            + " alle einige viele wenige mehrere jeder jede nur mehr weniger tous toutes"
                            + " plusieurs chaque seulement plus moins todos todas algunos muchos pocos"
                            + " cada más menos");

    private static final Set<String> NUMBERS =
            words(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty"
                            + " fifty sixty seventy eighty ninety hundred hundreds thousand thousands"
                            + " million millions billion billions trillion dozen dozens first second"
                            + " fourth fifth sixth seventh eighth ninth tenth zwei drei vier fünf sechs"
                            + " sieben acht neun zehn hundert tausend deux trois quatre cinq sept huit"
                            + " neuf dix cent mille dos tres cuatro cinco seis siete ocho nueve diez"
                            + " cien mil");

    /// What tells how much beside the numbers.
    private static final Set<String> SHARES =
            words(
                    "half halves halved quarter quarters third thirds twice thrice double doubled"
                            + " triple tripled majority halb hälfte doppelt moitié tiers mitad doble");

    private static final Set<String> DATES =
            words(
                    "january february march april june july august september october november"
                            + " december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday"
                            + " wednesday thursday friday saturday sunday today yesterday tomorrow"
                            + " second seconds minute minutes hour hours day days week weeks month"
                            + " months year years decade decades century centuries am pm bc ad before"
                            + " after since until");

    private static final Set<String> UNITS =
            words(
                    "percent per km m cm mm kg g mg t lb lbs oz mi ft miles mile metres meters"
                            + " kilometres kilometers grams kilograms tonnes tons litres liters degrees"
                            + " celsius fahrenheit watts kw mw gw kwh mwh gwh hz mhz ghz kb mb gb tb bn"
                            + " mn dollars dollar euros euro pounds pound yen cents usd eur gbp prozent"
                            + " pourcent");

    private static final Set<String> OPENINGS =
            words(
                    "i the a an this that these those it its he she they we you there here in on at"
                            + " by for from of to and but or so if when while where who what why how as"
                            + " with his her their our your my");

    private static final List<String> TURNING = List.of("un", "in", "im", "ir", "il", "dis", "non");

    private static final Set<String> ALL = all();

    private HardWords() {}

    /// Of a word in small letters with straight apostrophes.
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    static boolean isHard(String word) {
        return ALL.contains(word);
    }

    /// Whether a word in small letters tells how many, or how much of a whole.
    static boolean isAmount(String word) {
        return NUMBERS.contains(word) || SHARES.contains(word);
    }

    static boolean isHardSign(int c) {
        return "%\u2030\u00B0$\u20AC\u00A3\u00A5<>=\u2264\u2265\u2260\u00B1~\u2248+".indexOf(c) >= 0
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /// Whether the letter of a script without spaces says no, or is a number.
    static boolean isHardCharacter(int c) {
        return "不没無无未非否".indexOf(c) >= 0 || isNumberCharacter(c);
    }

    /// Whether the letter of a script without spaces is a number.
    static boolean isNumberCharacter(int c) {
        return "一二三四五六七八九十百千万億亿两".indexOf(c) >= 0;
    }

    /// Words whose capital says nothing.
    static boolean isCommonOpening(String word) {
        return OPENINGS.contains(word);
    }

    /// The words that would be this one turned round by a prefix, or without it (confirmed,
    /// unconfirmed).
    static Stream<String> turnedRound(String word) {
        return TURNING.stream()
                .flatMap(
                        prefix ->
                                word.startsWith(prefix)
                                        ? Stream.of(prefix + word, word.substring(prefix.length()))
                                        : Stream.of(prefix + word))
                .filter(other -> Math.min(word.length(), other.length()) >= 4);
    }

    private static Set<String> all() {
        return Stream.of(NEGATIONS, HEDGES, QUANTIFIERS, NUMBERS, DATES, UNITS)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
