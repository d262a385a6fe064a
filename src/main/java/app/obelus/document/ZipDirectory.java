package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The list of entries at the end of a ZIP archive.
///
/// It is what programs for documents go by, so what it does not list is not there. Of two entries
/// with one name the first counts, as it does for those programs.
final class ZipDirectory {

    /// An entry as the list has it.
    ///
    /// @param header where its local header begins
    /// @param packed how many bytes it is said to have in the archive
    record Entry(long header, long packed, int method, boolean isEncrypted) {}

    /// Archives of more need a younger form of the list.
    private static final int MOST_ENTRIES = 0xFFFF;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int LARGE_LOCATOR_LENGTH = 20;
    private static final int LARGE_END = 0x06064b50;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_LENGTH = 46;
    private static final int LARGE_EXTRA = 1;
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> entriesOfAnyCase = new HashMap<>();

    private ZipDirectory() {}

    /// @throws UnreadableArticleException if there is no list, or one with too many entries
    static ZipDirectory of(Source source) throws UnreadableArticleException {
        ZipBytes bytes = new ZipBytes(source.bytes());
        int end = end(bytes);
        if (end < 0) {
            throw source.refused(Reason.DAMAGED);
        }
        long start = bytes.unsigned32(end + 16);
        int locator = end - LARGE_LOCATOR_LENGTH;
        if (bytes.int32(locator) == LARGE_LOCATOR) {
            long largeEnd = bytes.int64(locator + 8);
            if (bytes.int32(largeEnd) == LARGE_END) {
                start = bytes.int64(largeEnd + 48);
            }
        }
        // Something may stand before the archive that it does not count.
        long shift = bytes.int32(start) == LISTED ? 0 : end - bytes.unsigned32(end + 12) - start;
        ZipDirectory directory = new ZipDirectory();
        directory.read(bytes, start, shift, source);
        if (directory.entries.isEmpty()) {
            throw source.refused(Reason.DAMAGED);
        }
        return directory;
    }

    private static int end(ZipBytes bytes) {
        int last = bytes.length() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.int32(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private void read(ZipBytes bytes, long start, long shift, Source source)
            throws UnreadableArticleException {
        long at = start + shift;
        int count = 0;
        while (bytes.int32(at) == LISTED) {
            count++;
            if (count > MOST_ENTRIES) {
                throw source.refused(Reason.TOO_INTRICATE);
            }
            int nameLength = bytes.int16(at + 28);
            long nameEnd = at + LISTED_LENGTH + nameLength;
            if (nameEnd > bytes.length()) {
                throw source.refused(Reason.DAMAGED);
            }
            String name =
                    new String(
                            bytes.bytes(),
                            (int) at + LISTED_LENGTH,
                            nameLength,
                            StandardCharsets.UTF_8);
            Entry entry = entry(bytes, at, nameEnd, shift);
            entries.putIfAbsent(name, entry);
            entriesOfAnyCase.putIfAbsent(name.toLowerCase(Locale.ROOT), entry);
            at = nameEnd + bytes.int16(at + 30) + bytes.int16(at + 32);
        }
    }

    private static Entry entry(ZipBytes bytes, long at, long extra, long shift) {
        boolean isEncrypted = (bytes.int16(at + 8) & 1) != 0;
        int method = bytes.int16(at + 10);
        long packed = bytes.unsigned32(at + 20);
        long header = bytes.unsigned32(at + 42);
        long extraEnd = extra + bytes.int16(at + 30);
        for (long field = extra; field + 4 <= extraEnd; field += 4 + bytes.int16(field + 2)) {
            if (bytes.int16(field) == LARGE_EXTRA) {
                long value = field + 4;
                if (bytes.unsigned32(at + 24) == ELSEWHERE) {
                    value += 8;
                }
                if (packed == ELSEWHERE) {
                    packed = bytes.int64(value);
                    value += 8;
                }
                if (header == ELSEWHERE) {
                    header = bytes.int64(value);
                }
            }
        }
        return new Entry(header + shift, Math.max(0, packed), method, isEncrypted);
    }

    /// The entry of that name, or one whose name differs in capitals only, as some programs write
    /// them; null where there is none.
    @Nullable Entry find(String name) {
        Entry exact = entries.get(name);
        return exact != null ? exact : entriesOfAnyCase.get(name.toLowerCase(Locale.ROOT));
    }

    boolean hasAny(String start) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(start));
    }

    String firstWithEnd(String end) {
        return entries.keySet().stream().filter(name -> name.endsWith(end)).findFirst().orElse("");
    }
}
