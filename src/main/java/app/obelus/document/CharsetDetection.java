package app.obelus.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.jspecify.annotations.Nullable;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Guesses the encoding of bytes about which nothing is known, by which of the likely ones makes
/// words of them that look like words.
final class CharsetDetection {

    private static final int SAMPLE = 256 << 10;
    private static final int LONG_RUN = 4;
    private static final int FEW_ZEROS = 4;
    private static final byte ESCAPE = 0x1B;

    /// Those that the detector does not know, of computers that did not run Windows.
    private static final List<String> OLDER = List.of("IBM866", "x-MacRoman", "x-MacCyrillic");

    /// UTF-16 of a script without Latin letters or signs has no zeros that would tell it.
    private static final List<String> OLDER_OR_WIDE =
            List.of("IBM866", "x-MacRoman", "x-MacCyrillic", "UTF-16BE", "UTF-16LE");

    private static final Set<UnicodeScript> EAST_ASIAN =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED);

    private CharsetDetection() {}

    /// UTF-16 without a byte order mark, where half of the bytes of signs and of Latin letters are
    /// zero; null where it is not.
    static @Nullable Charset utf16(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int first = 0;
        int second = 0;
        for (int i = 0; i < length; i += 2) {
            first += bytes[i] == 0 && bytes[i + 1] > 0 ? 1 : 0;
            second += bytes[i + 1] == 0 && bytes[i] > 0 ? 1 : 0;
        }
        int few = Math.max(FEW_ZEROS, length / 40);
        if (first < few && second < few) {
            return null;
        }
        if (first * 4 <= second) {
            return StandardCharsets.UTF_16LE;
        }
        return second * 4 <= first ? StandardCharsets.UTF_16BE : null;
    }

    /// Whether bytes that are all ASCII escape to Japanese, as ISO-2022-JP does.
    static boolean isEscaped(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$') {
                return bytes[i + 2] == 'B' || bytes[i + 2] == '@' || bytes[i + 2] == '(';
            }
        }
        return false;
    }

    static Charset of(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        if (isOfMainframe(sample)) {
            return Charset.forName("IBM500");
        }
        Charset best = detected(sample);
        double oddities = oddities(sample, best);
        for (String name : sample.length % 2 == 0 ? OLDER_OR_WIDE : OLDER) {
            Charset other = Charset.forName(name);
            double others = oddities(sample, other);
            if (others * 4 < oddities) {
                best = other;
                oddities = others;
            }
        }
        return best;
    }

    /// Whether the space is where EBCDIC has it, and hardly ever where all others have it.
    private static boolean isOfMainframe(byte[] sample) {
        int spaces = 0;
        int others = 0;
        for (byte here : sample) {
            spaces += here == 0x40 ? 1 : 0;
            others += here == ' ' ? 1 : 0;
        }
        return spaces * 12 > sample.length && others * 100 < sample.length;
    }

    private static Charset detected(byte[] sample) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(sample);
        List<Charset> fitting = new ArrayList<>();
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = Charsets.named(match.getName());
            if (charset != null) {
                if (Charsets.fits(sample, charset)) {
                    return charset;
                }
                fitting.add(charset);
            }
        }
        return fitting.isEmpty() ? Charset.forName("windows-1252") : fitting.getFirst();
    }

    /// How often, of all characters beyond ASCII, one does not go with the one before it: a capital
    /// behind a small letter, letters of two scripts, a sign within a word, or none at all.
    static double oddities(byte[] sample, Charset charset) {
        String text = new String(sample, charset);
        int odd = 0;
        int all = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char here = text.charAt(i);
            if (here < 0x80) {
                continue;
            }
            all++;
            if (isOdd(text.charAt(i - 1), here, text.charAt(i + 1))) {
                odd++;
            }
        }
        return all == 0 ? 0 : (double) odd / all;
    }

    /// Whether the encoding makes Latin words of the bytes that no language has: with hardly any of
    /// the plain letters in them.
    static boolean makesNoWords(byte[] bytes, Charset charset) {
        String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
        int all = 0;
        int inRuns = 0;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            char here = i < text.length() ? text.charAt(i) : ' ';
            if (here >= 0x80 && UnicodeScript.of(here) == UnicodeScript.LATIN) {
                run++;
                continue;
            }
            all += run;
            inRuns += run >= LONG_RUN ? run : 0;
            run = 0;
        }
        return inRuns * 2 > all && inRuns > 2 * LONG_RUN;
    }

    private static boolean isOdd(char before, char here, char behind) {
        if (here == '\uFFFD' || Character.isISOControl(here)) {
            return true;
        }
        if (!Character.isLetter(here)) {
            return Character.isLetter(before)
                    && Character.isLetter(behind)
                    && here != '’'
                    && !isFullWidth(here)
                    && Character.getType(here) != Character.NON_SPACING_MARK;
        }
        if (!Character.isLetter(before)) {
            return false;
        }
        return (Character.isLowerCase(before) && Character.isUpperCase(here))
                || !areMixed(UnicodeScript.of(before), UnicodeScript.of(here));
    }

    /// A sign of East Asian text, which has no spaces around its signs.
    private static boolean isFullWidth(char sign) {
        return (sign >= 0x3000 && sign < 0x3040) || (sign >= 0xFF00 && sign < 0xFFF0);
    }

    /// Whether words are made of letters of both.
    private static boolean areMixed(UnicodeScript one, UnicodeScript other) {
        return one == other || (EAST_ASIAN.contains(one) && EAST_ASIAN.contains(other));
    }
}
