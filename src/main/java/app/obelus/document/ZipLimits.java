package app.obelus.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what comes out of an archive, and ends it where no honest document has more.
///
/// The longest books that people read have some four million characters; their markup is up to ten
/// times as much, and packs to a tenth or a hundredth.
final class ZipLimits {

    /// There is more than an article may have.
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1;

        ExceededException(String message) {
            super(message);
        }
    }

    private static final long MOST_IN_AN_ENTRY = 48L << 20;
    private static final long MOST_IN_ALL = 128L << 20;

    /// Deflate packs to a thousandth at most; honest markup is seldom below a hundredth.
    private static final long MOST_FOR_A_BYTE = 250;

    /// So much may be packed as well as it likes.
    private static final long ALWAYS_ALLOWED = 4L << 20;

    private long inAll;

    /// @param packed how many bytes the entry has in the archive
    InputStream counting(InputStream entry, long packed) {
        return new Counting(entry, packed);
    }

    private final class Counting extends FilterInputStream {
        private final long packed;
        private long inEntry;

        Counting(InputStream entry, long packed) {
            super(entry);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int read = super.read(into, start, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long more) throws IOException {
            inEntry += more;
            inAll += more;
            boolean tooDense = inEntry > ALWAYS_ALLOWED && inEntry / MOST_FOR_A_BYTE > packed;
            if (inEntry > MOST_IN_AN_ENTRY || inAll > MOST_IN_ALL || tooDense) {
                throw new ExceededException(
                        "%d bytes out of %d, %d in all".formatted(inEntry, packed, inAll));
            }
        }
    }
}
