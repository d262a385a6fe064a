package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The entries of a ZIP archive that is in memory.
///
/// Entries are looked up by their names and unpacked as streams: none is written anywhere, so a
/// name such as `../x` leads nowhere. What the archive says about sizes is believed only where it
/// costs nothing to be wrong; how much comes out is counted while it does ([ZipLimits]).
final class Zip {

    private static final String FIRST_BYTES = "PK\u0003\u0004";
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Source source;
    private final ZipDirectory directory;
    private final ZipLimits limits = new ZipLimits();

    private Zip(Source source, ZipDirectory directory) {
        this.source = source;
        this.directory = directory;
    }

    static boolean isZip(Source source) {
        return source.begins(FIRST_BYTES);
    }

    /// Whether an archive has entries whose names begin so. It is no matter if it is damaged.
    static boolean lists(Source source, String start) {
        try {
            return ZipDirectory.of(source).hasAny(start);
        } catch (UnreadableArticleException e) {
            return false;
        }
    }

    /// @throws UnreadableArticleException if the list of entries cannot be found or is endless
    static Zip of(Source source) throws UnreadableArticleException {
        return new Zip(source, ZipDirectory.of(source));
    }

    boolean has(String name) {
        return directory.find(name) != null;
    }

    /// The name of the first entry in the list whose name ends so; empty where none does.
    String first(String end) {
        return directory.firstWithEnd(end);
    }

    /// An entry's content, unpacked as it is read. Where it turns out to be more than an article
    /// may have, reading throws a [ZipLimits.ExceededException].
    ///
    /// @throws UnreadableArticleException if there is no such entry, or it is packed in a way that
    ///   no program for documents uses
    InputStream open(String name) throws UnreadableArticleException {
        ZipDirectory.Entry entry = directory.find(name);
        if (entry == null) {
            throw source.refused(Reason.DAMAGED);
        }
        if (entry.isEncrypted()) {
            throw source.refused(Reason.ENCRYPTED);
        }
        ZipBytes bytes = new ZipBytes(source.bytes());
        long header = entry.header();
        if (bytes.int32(header) != LOCAL_HEADER) {
            throw source.refused(Reason.DAMAGED);
        }
        long start = header + 30 + bytes.int16(header + 26) + bytes.int16(header + 28);
        long length = Math.min(entry.packed(), bytes.length() - start);
        if (length < 0) {
            throw source.refused(Reason.DAMAGED);
        }
        InputStream packed = new ByteArrayInputStream(source.bytes(), (int) start, (int) length);
        return switch (entry.method()) {
            case STORED -> limits.counting(packed, length);
            case DEFLATED ->
                    limits.counting(new InflaterInputStream(packed, new Inflater(true)), length);
            default -> throw source.refused(Reason.DAMAGED);
        };
    }

    /// The whole of an entry.
    ///
    /// @throws UnreadableArticleException if there is no such entry, or it is damaged or too much
    byte[] bytes(String name) throws UnreadableArticleException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw refused(source, e);
        }
    }

    /// The whole of an entry as UTF-8 text; empty where there is no such entry.
    String text(String name) throws UnreadableArticleException {
        return has(name) ? new String(bytes(name), StandardCharsets.UTF_8) : "";
    }

    /// What to tell about a failure of a stream.
    static UnreadableArticleException refused(Source source, IOException failure) {
        Reason reason =
                failure instanceof ZipLimits.ExceededException ? Reason.EXPANDS : Reason.DAMAGED;
        return source.refused(reason, failure);
    }
}
