package app.obelus.document;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The one font that stands in for all that a document does not bring along.
///
/// PDFBox would look through every font of the system for the likest one, for seconds, and write
/// what it found into the home folder. Nothing is drawn here, and how wide characters are, the
/// document says.
final class PdfFonts implements FontMapper {

    private static final String STAND_IN =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Held because the logging system forgets a logger that nobody holds, level and all. Hostile
    /// files would have PDFBox fill the log.
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new PdfFonts());
    }

    private @Nullable TrueTypeFont standIn;

    private PdfFonts() {}

    /// To be called before PDFBox is used; does nothing the second time.
    static void prepare() {
        // The work is done once, when this class is loaded.
    }

    private synchronized TrueTypeFont standIn() {
        TrueTypeFont font = standIn;
        if (font == null) {
            try (InputStream in = PDFont.class.getResourceAsStream(STAND_IN)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox has no " + STAND_IN);
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                standIn = font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(standIn(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
        return new FontMapping<>(standIn(), true);
    }

    @Override
    @SuppressWarnings("NullAway") // PDFBox says itself that there may be no OpenType font.
    public CIDFontMapping getCIDFont(
            String name, PDFontDescriptor about, PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, standIn(), true);
    }
}
