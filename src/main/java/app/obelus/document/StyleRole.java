package app.obelus.document;

import app.obelus.text.Block;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a paragraph is by its style.
///
/// @param level as [Block] wants it for the type
/// @param isTitle whether it is the title of the whole document
record StyleRole(Block.Type type, int level, boolean isTitle) {

    static final StyleRole BODY = new StyleRole(Block.Type.PARAGRAPH, 0, false);

    private static final StyleRole TITLE = new StyleRole(Block.Type.HEADING, 1, true);
    static final StyleRole QUOTATION = new StyleRole(Block.Type.QUOTATION, 1, false);
    private static final StyleRole CAPTION = new StyleRole(Block.Type.CAPTION, 0, false);
    private static final StyleRole CODE = new StyleRole(Block.Type.PREFORMATTED, 0, false);

    /// The names that programs give to their own styles, in the languages in which they write them
    /// into files. Those of headings end with the level.
    private static final Pattern HEADING_NAME =
            Pattern.compile(
                    "(?:heading|überschrift|titre|título|titolo|intestazione|rubrik|overskrift"
                            + "|otsikko|kop|nagłówek|nadpis|címsor|titlu|başlık|заголовок"
                            + "|επικεφαλίδα|見出し|标题|標題|제목)[ _]?([1-9])",
                    Pattern.UNICODE_CASE);

    private static final Pattern TITLE_NAME =
            Pattern.compile("title|titel|titre|título|titolo|tittel|otsikko|tytuł|название");

    private static final Pattern QUOTATION_NAME =
            Pattern.compile(
                    "(?:intense )?quote|quotations?|block ?quote|block ?text|block quotation"
                            + "|zitat|intensives zitat|citation|citation intense|cita|citazione");

    private static final Pattern CAPTION_NAME =
            Pattern.compile(
                    "(?:[a-z]+ )?caption|beschriftung|légende|leyenda|didascalia|illustration"
                            + "|abbildung|figure|table|drawing");

    private static final Pattern CODE_NAME =
            Pattern.compile(
                    "source ?code|html ?preformatted|html ?vorformatiert|preformatted ?text"
                            + "|code(?: ?block)?|macro ?text|verbatim");

    static StyleRole heading(int level) {
        return new StyleRole(Block.Type.HEADING, Math.clamp(level, 1, 6), false);
    }

    /// What a style of that name is for; null where the name does not tell.
    static @Nullable StyleRole of(String styleName) {
        String name = styleName.strip().toLowerCase(Locale.ROOT);
        Matcher heading = HEADING_NAME.matcher(name);
        if (heading.matches()) {
            return heading(Integer.parseInt(heading.group(1)));
        } else if (TITLE_NAME.matcher(name).matches()) {
            return TITLE;
        } else if (QUOTATION_NAME.matcher(name).matches()) {
            return QUOTATION;
        } else if (CAPTION_NAME.matcher(name).matches()) {
            return CAPTION;
        } else if (CODE_NAME.matcher(name).matches()) {
            return CODE;
        }
        return null;
    }
}
