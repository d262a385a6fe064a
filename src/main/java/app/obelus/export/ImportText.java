package app.obelus.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file that is to be taken in.
final class ImportText {

    private static final int LONGEST_SAID = 100;
    private static final int SAID = 60;

    private ImportText() {}

    /// Reads UTF-8, or UTF-16 where a byte order mark says so, which is left out.
    ///
    /// @throws UnreadableImportException if it is neither, or too large
    static String of(byte[] bytes) throws UnreadableImportException {
        requireSize(bytes);
        boolean bigEndian = starts(bytes, 0xFE, 0xFF);
        boolean littleEndian = starts(bytes, 0xFF, 0xFE);
        var charset = bigEndian || littleEndian ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return withoutMark(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            throw new UnreadableImportException("it is not in UTF-8", e);
        }
    }

    /// @throws UnreadableImportException if there are more than [Importer#MOST_BYTES]
    static void requireSize(byte[] bytes) throws UnreadableImportException {
        if (bytes.length > Importer.MOST_BYTES) {
            throw new UnreadableImportException(
                    "it is larger than %d MB".formatted(Importer.MOST_BYTES >> 20));
        }
    }

    /// The beginning of a file, as far as it can be read, for telling its format.
    static String beginning(byte[] bytes) {
        int length = Math.min(bytes.length, 4096);
        var charset =
                starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)
                        ? StandardCharsets.UTF_16
                        : StandardCharsets.UTF_8;
        return withoutMark(new String(bytes, 0, length, charset));
    }

    /// Words of a file for a message, without what would make it long.
    static String shortly(String words) {
        return words.length() <= LONGEST_SAID
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SAID)) + "…";
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
