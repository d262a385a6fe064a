package app.obelus.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file that is to be taken in.
final class ImportText {

    private ImportText() {}

    /// Reads UTF-8, or UTF-16 where a byte order mark says so; byte order marks are left out
    /// wherever they stand.
    ///
    /// @throws UnreadableImportException if it is neither
    static String of(byte[] bytes) throws UnreadableImportException {
        boolean bigEndian = starts(bytes, 0xFE, 0xFF);
        boolean littleEndian = starts(bytes, 0xFF, 0xFE);
        var charset = bigEndian || littleEndian ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new UnreadableImportException("it is not in UTF-8", e);
        }
    }

    /// The beginning of a file, as far as it can be read, for telling its format.
    static String beginning(byte[] bytes) {
        int length = Math.min(bytes.length, 4096);
        var charset =
                starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)
                        ? StandardCharsets.UTF_16
                        : StandardCharsets.UTF_8;
        return new String(bytes, 0, length, charset).replace("\uFEFF", "");
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
