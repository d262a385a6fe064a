package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.nio.charset.StandardCharsets;

/// Archives and documents that look like those that are read, and are not: they are refused with
/// what is known about them rather than shown as gibberish.
final class UnreadOffice implements Format {

    /// How files begin that hold several, as Word wrote them before 2007, and as it still writes
    /// those with a password
    /// ([MS-CFB](https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb)).
    private static final int[] COMPOUND = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    @Override
    public boolean isOf(Source source) {
        return Zip.isZip(source) || isCompound(source.bytes());
    }

    private static boolean isCompound(byte[] bytes) {
        for (int i = 0; i < COMPOUND.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != COMPOUND[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        if (!isCompound(source.bytes())) {
            throw source.refused(Reason.UNKNOWN_FORMAT);
        } else if (names(source.bytes(), "EncryptedPackage")) {
            throw source.refused(Reason.ENCRYPTED);
        } else if (names(source.bytes(), "WordDocument")) {
            throw source.refused(Reason.OLD_WORD);
        }
        throw source.refused(Reason.UNKNOWN_FORMAT);
    }

    /// Whether one of the files in it has that name.
    private static boolean names(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        int last = bytes.length - wanted.length;
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
