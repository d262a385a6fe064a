package app.obelus.document;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

import java.util.Locale;
import java.util.regex.Pattern;

/// What of a font's look says something about the words in it.
///
/// @param mono all characters are equally wide, as in program code
record PdfStyle(boolean bold, boolean italic, boolean mono) {

    static final PdfStyle PLAIN = new PdfStyle(false, false, false);

    private static final Pattern BOLD =
            Pattern.compile(
                    "bold|black|heavy|-(semi|demi|medi)|demi$|[-,]bd|cmbx|sfbx",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ITALIC =
            Pattern.compile("italic|oblique|kursiv|-it\\b|cmti|cmsl", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONO =
            Pattern.compile(
                    "mono|courier|consolas|typewriter|menlo|monaco|cmtt|sftt",
                    Pattern.CASE_INSENSITIVE);

    private static final float BOLD_FROM = 600;

    static PdfStyle of(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        int subset = name.indexOf('+');
        String plain = subset < 0 ? name : name.substring(subset + 1);
        PDFontDescriptor about = font.getFontDescriptor();
        boolean bold =
                BOLD.matcher(plain).find()
                        || (about != null
                                && (about.isForceBold() || about.getFontWeight() >= BOLD_FROM));
        boolean italic = ITALIC.matcher(plain).find() || (about != null && about.isItalic());
        boolean mono = MONO.matcher(plain).find() || (about != null && about.isFixedPitch());
        return new PdfStyle(bold, italic, mono);
    }

    PdfStyle emboldened() {
        return bold ? this : new PdfStyle(true, italic, mono);
    }
}
