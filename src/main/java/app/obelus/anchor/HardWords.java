package app.obelus.anchor;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that are hard wherever they stand: of English, of German, French, Spanish, Italian,
/// Portuguese and Dutch the plain ones, of more languages those that say no. In small letters,
/// straight apostrophes.
final class HardWords {

    private static final Set<String> NEGATIONS =
            words(
                    """
                    no not never none nor neither nobody nothing nowhere without cannot
                    hardly scarcely nicht nichts kein keine keinen keinem keiner keines
                    keins nie niemals niemand ohne weder ne pas jamais aucun aucune sans
                    ni nul nulle rien guère nunca ningún ninguno ninguna sin jamás nada
                    nadie tampoco non nessun nessuno nessuna nulla niente senza né não
                    nem nenhum nenhuma ninguém sem niet niets nooit geen zonder noch
                    inte ej ingen inget inga aldrig utan ikke ikkje intet aldri uden
                    uten ei eivät nigdy bez není nejsou nebyl nebyla nebylo nebyli nikdy
                    не нет ни никогда никто ничего без нельзя немає nincs değil yok nici
                    fără δεν δε μη μην όχι χωρίς لم لن لا ليس ليست غير بدون دون לא אין
                    אינו אינה בלי ללא नहीं không chưa tidak bukan belum
                    """);

    private static final Set<String> HEDGES =
            words(
                    """
                    may might could would should can must will shall allegedly alleged
                    reportedly apparently apparent possibly possible probably probable
                    likely unlikely perhaps maybe presumably supposedly purportedly
                    seemingly arguably suspected claimed claims believed estimated
                    estimates expected seems seem seemed appears appear appeared
                    suggests suggested about around approximately roughly nearly almost
                    circa confirmed unconfirmed certain certainly uncertain definitely
                    muss muß müssen musste mussten müsste kann können konnte konnten
                    könnte könnten darf dürfen durfte dürfte dürften soll sollen sollte
                    sollten würde würden vielleicht wahrscheinlich vermutlich mutmaßlich
                    mutmaßliche mutmaßlichen angeblich angebliche angeblichen
                    möglicherweise offenbar etwa rund fast knapp doit doivent devra
                    devront devrait devraient peut peuvent pourra pourront pourrait
                    pourraient peut-être probablement environ presque prétendument
                    présumé présumée présumés debe deben deberá debería deberían puede
                    pueden podrá podría podrían quizás probablemente presunto presunta
                    presuntamente aproximadamente casi deve devono dovrà dovrebbe
                    dovrebbero può possono potrebbe potrebbero forse quasi devem deverá
                    deveria pode podem poderá poderia talvez cerca alegadamente moet
                    moeten moest kan kunnen kon zou zouden misschien waarschijnlijk
                    vermoedelijk ongeveer bijna
                    """);

    private static final Set<String> QUANTIFIERS =
            words(
                    """
                    all some most many few several every each any both half only more
                    less fewer least majority minority always often sometimes rarely
                    usually twice thrice double triple quarter third everyone everybody
                    someone somebody alle allen aller alles einige viele wenige mehrere
                    jeder jede jedes jeden jedem beide beiden nur mehr weniger meisten
                    mindestens höchstens hälfte drittel viertel doppelt mehrheit
                    minderheit tout toute tous toutes plusieurs chaque seulement plus
                    moins moitié tiers quart majorité minorité todo toda todos todas
                    algunos algunas muchos muchas pocos pocas cada más menos mitad
                    mayoría minoría tutto tutta tutti tutte molti molte pochi poche ogni
                    più meno metà maggioranza minoranza muitos muitas poucos poucas mais
                    metade maioria minoria veel weinig elke ieder iedere alleen meer
                    minder helft meerderheid minderheid
                    """);

    private static final Set<String> NUMBERS =
            words(
                    """
                    zero one two three four five six seven eight nine ten eleven twelve
                    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
                    thirty forty fifty sixty seventy eighty ninety hundred hundreds
                    thousand thousands million millions billion billions trillion
                    trillions dozen dozens first second fourth fifth sixth seventh
                    eighth ninth tenth dutzend millionen milliarde milliarden billionen
                    deux trois quatre cinq sept huit neuf dix onze douze treize quatorze
                    quinze seize vingt vingts trente quarante cinquante soixante cent
                    cents mille milliers millier milliard milliards douzaine dizaine
                    centaine premier première deuxième troisième quatrième cinquième dos
                    tres cuatro cinco seis siete ocho nueve diez doce trece catorce
                    quince veinte treinta cuarenta cincuenta sesenta setenta ochenta
                    noventa cien ciento cientos mil miles millón millones primero
                    primera segundo segunda tercero tercera tre quattro cinque sette
                    otto nove dieci undici dodici tredici venti trenta quaranta
                    cinquanta sessanta settanta ottanta novanta cento mila milione
                    milioni miliardo miliardi primo prima secondo dois duas três quatro
                    sete oito dez vinte trinta quarenta cinquenta cem milhão milhões
                    bilhão bilhões twee drie vier vijf zes zeven acht negen tien elf
                    twaalf twintig dertig veertig vijftig zestig zeventig tachtig
                    negentig honderd duizend miljoen miljard тысяча тысячи тысяч миллион
                    миллиона миллионов миллиард миллиарда миллиардов
                    """);

    /// What tells how much beside the numbers.
    private static final Set<String> SHARES =
            words(
                    "half halves halved quarter quarters third thirds twice thrice double doubled"
                            + " triple tripled majority halb hälfte doppelt moitié tiers mitad doble");

    private static final Set<String> DATES =
            words(
                    """
                    january february march april june july august september october
                    november december jan feb mar apr jun jul aug sep sept oct nov dec
                    monday tuesday wednesday thursday friday saturday sunday today
                    yesterday tomorrow seconds minute minutes hour hours day days week
                    weeks month months year years decade decades century centuries am pm
                    bc ad before after since until januar jänner februar märz mai juni
                    juli oktober dezember montag dienstag mittwoch donnerstag freitag
                    samstag sonnabend sonntag heute gestern morgen stunde stunden tage
                    tagen woche wochen monat monate monaten jahr jahre jahren vor nach
                    seit bis janvier février mars avril juin juillet août septembre
                    octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi
                    dimanche hier demain heure heures jour jours semaine semaines mois
                    ans année années siècle avant après depuis enero febrero marzo abril
                    mayo junio julio agosto septiembre octubre noviembre diciembre lunes
                    martes miércoles jueves viernes sábado domingo ayer hora horas día
                    días semana semanas meses año años siglo antes después desde hasta
                    gennaio febbraio aprile maggio giugno luglio settembre ottobre
                    dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
                    oggi ieri domani ore giorno giorni settimana settimane mese mesi
                    anno anni dopo janeiro fevereiro março maio junho julho setembro
                    outubro novembro dezembro hoje ontem amanhã dia dias mês ano anos
                    depois januari februari maart mei augustus maandag dinsdag woensdag
                    donderdag vrijdag zaterdag zondag vandaag gisteren uur dag dagen
                    weken maand maanden jaar jaren
                    """);

    private static final Set<String> UNITS =
            words(
                    """
                    percent percentage per km m cm mm kg g mg t lb lbs oz mi ft ha miles
                    mile acres hectares metres meters kilometres kilometers grams
                    kilograms tonnes tons litres liters degrees celsius fahrenheit watts
                    kw mw gw kwh mwh gwh hz mhz ghz kb mb gb tb bn mn dollars dollar
                    euros euro pounds pound yen cents usd eur gbp chf prozent
                    prozentpunkt prozentpunkte prozentpunkten franken kilometer meter
                    kilogramm gramm tonnen liter grad hektar pourcent francs kilomètres
                    mètres kilogrammes grammes degrés kilómetros metros kilos toneladas
                    litros grados dólares pesos chilometri metri tonnellate quilômetros
                    procent
                    """);

    /// Numbers that make another of the one before them.
    private static final Set<String> MAGNITUDES =
            words(
                    """
                    hundred thousand million millions billion billions trillion bn mn millionen
                    milliarde milliarden mille milliard milliards mil millones mila milioni
                    miliardi milhões bilhões duizend miljoen miljard тысяч миллионов миллиардов
                    percent percentage per prozent prozentpunkte pour pourcent
                    """);

    /// German writes a number as one word.
    private static final Pattern COMPOUND =
            Pattern.compile(
                    "(?:eine?|eins|zwei|drei|vier|fünf|sechs?|sieb(?:en)?|acht|neun|zehn|elf|zwölf"
                            + "|zwan|und|zig|ßig|ssig|hundert|tausend)+(?:s?te[nrs]?|fach|mal)?");

    private static final Set<String> NO_NUMBERS = words("ein eine und einmal");

    private static final Set<String> OPENINGS =
            words(
                    """
                    i the a an this that these those it its he she they we you there here in on at
                    by for from of to and but or so if when while where who what why how as with his
                    her their our your my such other another although though because however yet
                    then thus also even still now once under over between during despite let
                    der die das den dem des ein eine einen einem einer dies diese dieser dieses es
                    er sie wir ich man in im am an auf aus bei von zu zum zur mit für und aber oder
                    wenn als wie wo dort hier so doch auch ihr sein seine
                    le la les l' un une des du de d' ce cet cette ces il elle ils elles on nous vous
                    je à au aux en dans par pour sur avec et mais ou si quand comme où son sa ses
                    leur leurs c' cela el los las lo una uno unos este esta ese esa su sus y pero
                    con por para al del
                    """);

    private static final List<String> JAPANESE_NO =
            List.of("ない", "なか", "なく", "なけ", "ません", "ず", "ぬ");

    private static final List<String> TURNING =
            List.of("un", "in", "im", "ir", "il", "dis", "non", "ne", "nie", "on", "o", "не");

    private static final Set<String> ALL = all();

    private HardWords() {}

    /// Of a word in small letters with straight apostrophes.
    static boolean isNegation(String word) {
        return NEGATIONS.contains(word)
                || word.endsWith("n't")
                || word.startsWith("n'")
                || word.contains("않")
                || word.contains("없");
    }

    static boolean isHard(String word) {
        return ALL.contains(word) || isCompound(word);
    }

    /// Whether the word makes another number of the figure before it.
    static boolean isMagnitude(String word) {
        return MAGNITUDES.contains(word);
    }

    private static boolean isCompound(String word) {
        return !NO_NUMBERS.contains(word) && COMPOUND.matcher(word).matches();
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
        return "不没無无未非否ずぬ".indexOf(c) >= 0 || isNumberCharacter(c);
    }

    /// Whether the letter of a script without spaces is a number.
    static boolean isNumberCharacter(int c) {
        return "一二三四五六七八九十百千万億亿两".indexOf(c) >= 0;
    }

    /// How many letters of Chinese or Japanese that begin at `offset` say no.
    static int denyingLetters(String text, int offset) {
        if (offset < text.length() && "不没無无未非否".indexOf(text.charAt(offset)) >= 0) {
            return 1;
        }
        return JAPANESE_NO.stream()
                .filter(no -> text.startsWith(no, offset))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
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
        return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
