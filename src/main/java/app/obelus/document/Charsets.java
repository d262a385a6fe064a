package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Tells which encoding bytes of text are in: by their byte order mark, by being UTF-8 as nothing
/// else is by chance, by what is said about them if they bear it out, and by their look.
final class Charsets {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /// What the [names](https://encoding.spec.whatwg.org/#names-and-labels) mean on the web, where
    /// that is more than the standards of the same name have.
    private static final Map<String, String> ON_THE_WEB =
            labels(
                    "windows-1252: ascii us-ascii ansi_x3.4-1968 iso-8859-1 iso8859-1 iso_8859-1"
                            + " latin1 l1 cp819 ibm819 x-user-defined",
                    "windows-1254: iso-8859-9 iso8859-9 latin5 l5",
                    "windows-1258: cp1258",
                    "x-windows-874: iso-8859-11 tis-620 windows-874",
                    "GB18030: gb2312 gb_2312 gb_2312-80 gbk x-gbk gb18030 chinese",
                    "Big5-HKSCS: big5 big5-hkscs cn-big5 x-x-big5",
                    "windows-31j: shift_jis shift-jis sjis x-sjis ms_kanji",
                    "x-windows-949: euc-kr ks_c_5601-1987 ks_c_5601 ksc5601 korean windows-949",
                    "ISO-8859-8: iso-8859-8-i logical",
                    "x-MacRoman: macintosh mac x-mac-roman",
                    "x-MacCyrillic: x-mac-cyrillic",
                    "UTF-8: utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be");

    /// With fewer characters of UTF-8, text in an encoding of two bytes a character may look like
    /// it by chance.
    private static final int NO_CHANCE = 4;

    /// So many times more right characters than wrong ones are damaged UTF-8.
    private static final int DAMAGED = 20;

    private static final int AT_ONCE = 8192;
    private static final char NEXT_LINE = '\u0085';

    private Charsets() {}

    /// The encoding of bytes.
    ///
    /// @param said the names of encodings that are said to be theirs, the most trustworthy first;
    ///   may be empty or nonsense
    static Charset of(byte[] bytes, List<String> said) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = CharsetDetection.utf16(bytes);
        if (wide != null) {
            return wide;
        }
        Utf8 utf8 = Utf8.in(bytes);
        List<Charset> named = said.stream().map(Charsets::named).filter(Objects::nonNull).toList();
        if (utf8.wrong == 0 && utf8.right >= NO_CHANCE) {
            return StandardCharsets.UTF_8;
        }
        if (utf8.wrong == 0 && utf8.right == 0 && CharsetDetection.isEscaped(bytes)) {
            return ISO_2022_JP;
        }
        for (Charset charset : named) {
            if (fits(bytes, charset) && !CharsetDetection.makesNoWords(bytes, charset)) {
                return charset;
            }
        }
        if (utf8.wrong == 0 || utf8.right > utf8.wrong * DAMAGED) {
            return StandardCharsets.UTF_8;
        }
        return CharsetDetection.of(bytes);
    }

    /// The characters of bytes in an encoding, without a byte order mark, and with U+FFFD for what
    /// the encoding has no character for.
    static String decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The encoding of a name as the web means it; null for a name that nobody knows.
    static @Nullable Charset named(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            return label.isEmpty() ? null : Charset.forName(ON_THE_WEB.getOrDefault(label, label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return UTF_32LE;
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether all of the bytes are characters of the encoding, none of them one that text does not
    /// have.
    static boolean fits(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(AT_ONCE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
            if (out.flip().chars().anyMatch(Charsets::isControl)) {
                return false;
            }
        }
        return !result.isError();
    }

    private static boolean isControl(int c) {
        return c >= 0x80 && c < 0xA0 && c != NEXT_LINE;
    }

    private static Map<String, String> labels(String... lines) {
        Map<String, String> labels = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            for (String label : parts[1].split(" ", -1)) {
                labels.put(label, parts[0]);
            }
        }
        return Map.copyOf(labels);
    }

    /// How many characters of more than one byte are UTF-8, and how many bytes cannot be.
    private record Utf8(int right, int wrong) {

        static Utf8 in(byte[] bytes) {
            int right = 0;
            int wrong = 0;
            int at = 0;
            while (at < bytes.length) {
                if (bytes[at] >= 0) {
                    at++;
                    continue;
                }
                int length = length(bytes, at);
                right += length > 0 ? 1 : 0;
                wrong += length > 0 ? 0 : 1;
                at += Math.max(1, length);
            }
            return new Utf8(right, wrong);
        }

        /// The length of the character that begins here; 0 where none does.
        private static int length(byte[] bytes, int at) {
            int lead = bytes[at] & 0xFF;
            int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
            if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
                return 0;
            }
            for (int i = 1; i < length; i++) {
                if ((bytes[at + i] & 0xC0) != 0x80) {
                    return 0;
                }
            }
            int second = bytes[at + 1] & 0xFF;
            boolean overlong =
                    (lead == 0xE0 && second < 0xA0)
                            || (lead == 0xED && second > 0x9F)
                            || (lead == 0xF0 && second < 0x90)
                            || (lead == 0xF4 && second > 0x8F);
            return overlong ? 0 : length;
        }
    }
}
