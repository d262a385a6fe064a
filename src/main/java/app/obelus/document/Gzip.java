package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Unpacks what a web server or a downloader has packed.
final class Gzip {

    private static final byte FIRST = 0x1F;
    private static final byte SECOND = (byte) 0x8B;

    private Gzip() {}

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == FIRST && bytes[1] == SECOND;
    }

    /// The first bytes of the content; none where it is damaged.
    static byte[] beginning(byte[] packed, int length) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(length);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /// The source's content, under its name without the extension of packing.
    ///
    /// @throws UnreadableArticleException if it is damaged, or more than an article may have
    static Source unpacked(Source source) throws UnreadableArticleException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(source.bytes()))) {
            byte[] content = in.readNBytes((int) ArticleReader.MOST_BYTES + 1);
            if (content.length > ArticleReader.MOST_BYTES) {
                throw source.refused(Reason.EXPANDS);
            }
            String name = source.name();
            boolean named = source.extension().equals("gz");
            return source.withContent(
                    named ? name.substring(0, name.length() - ".gz".length()) : name, content);
        } catch (IOException e) {
            throw source.refused(Reason.DAMAGED, e);
        }
    }
}
