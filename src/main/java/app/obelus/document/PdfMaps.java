package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Looks at the tables by which fonts say what their characters mean, before PDFBox fills in every
/// entry of every range.
final class PdfMaps {

    /// Packed or not; a font of all Chinese characters has a table of 1.5 MB.
    private static final int MOST_BYTES = 4 << 20;

    /// Four fonts of all characters that a font can have.
    private static final long MOST_ENTRIES = 1 << 18;

    private static final String BEGIN = "beginbfrange";
    private static final String END = "endbfrange";

    /// The first and the last code, and the beginning of what they mean.
    private static final Pattern RANGE =
            Pattern.compile(
                    "<\\s*([0-9A-Fa-f]{1,8})\\s*>\\s*<\\s*([0-9A-Fa-f]{1,8})\\s*>\\s*[<\\[]"
                            + "[^>\\]]*[>\\]]");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private long entries;

    /// @throws PdfBudget.Exceeded if they say more than there are characters
    void requireModest(COSDictionary font) throws IOException {
        if (seen.add(font)) {
            require(font.getDictionaryObject(COSName.TO_UNICODE));
            require(font.getDictionaryObject(COSName.ENCODING));
        }
    }

    private void require(COSBase map) throws IOException {
        if (!(map instanceof COSStream stream) || !seen.add(map)) {
            return;
        }
        byte[] bytes;
        try (InputStream in = stream.createInputStream()) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        long own = 0;
        for (int i = text.indexOf(BEGIN); i >= 0; i = text.indexOf(BEGIN, i + 1)) {
            int end = text.indexOf(END, i);
            Matcher range = RANGE.matcher(text).region(i, end < 0 ? text.length() : end);
            while (range.find()) {
                long first = Long.parseLong(range.group(1), 16);
                long last = Long.parseLong(range.group(2), 16);
                own += Math.clamp(last - first, 1, 0x10FFFF);
            }
        }
        entries += own;
        if (own > MOST_ENTRIES || entries > MOST_ENTRIES * 16) {
            throw new PdfBudget.Exceeded(Reason.TOO_INTRICATE);
        }
    }
}
