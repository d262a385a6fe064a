package app.obelus.document;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The fonts and the styles that an RTF file lists before its text.
final class RtfTables {

    /// @param charset of the bytes that are letters in it
    record Font(String name, Charset charset, boolean isSymbol) {}

    private record Style(@Nullable StyleRole role, int basedOn) {}

    private static final int LONGEST_CHAIN = 50;
    private static final int SYMBOLS = 2;
    private static final int NO_LEVEL = 9;

    private final Map<Integer, Font> fonts = new HashMap<>();
    private final Map<Integer, Style> styles = new HashMap<>();

    /// @param charset its number; -1 where it has none
    void addFont(int number, String name, int charset, Charset standard) {
        fonts.put(
                number, new Font(name, RtfCharsets.ofFont(charset, standard), charset == SYMBOLS));
    }

    Font font(int number) {
        return fonts.getOrDefault(number, new Font("", StandardCharsets.UTF_8, false));
    }

    boolean hasFont(int number) {
        return fonts.containsKey(number);
    }

    void addStyle(int number, String name, int outlineLevel, int basedOn) {
        styles.put(number, new Style(role(name, outlineLevel), basedOn));
    }

    /// What a paragraph is.
    ///
    /// @param outlineLevel from 0, as the paragraph says itself; -1 where it does not
    StyleRole role(int style, int outlineLevel) {
        if (outlineLevel >= 0) {
            return outlineLevel >= NO_LEVEL ? StyleRole.BODY : StyleRole.heading(outlineLevel + 1);
        }
        int at = style;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style here = styles.get(at);
            if (here == null) {
                break;
            }
            if (here.role != null) {
                return here.role;
            }
            at = here.basedOn;
        }
        return StyleRole.BODY;
    }

    private static @Nullable StyleRole role(String name, int outlineLevel) {
        StyleRole byName = StyleRole.of(name);
        if (byName != null || outlineLevel < 0) {
            return byName;
        }
        return outlineLevel >= NO_LEVEL ? StyleRole.BODY : StyleRole.heading(outlineLevel + 1);
    }
}
