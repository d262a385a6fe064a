package app.obelus.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a document says about itself, as far as it can be meant: programs fill in what they have.
///
/// @param title empty where it says none, as are the others
record PdfAbout(String title, String byline, String language) {

    private static final int LONGEST = 400;

    private static final Pattern PROGRAM =
            Pattern.compile(
                    "(microsoft )?(word|excel|powerpoint|publisher)( document)? ?-.*|.*\\.(docx?|xlsx?|pptx?|odt|rtf|tex|dvi|indd|qxp|qxd|pdf|ps|eps|fm|pub|pages|html?|txt)|untitled.*|ohne titel.*|sans titre.*|document\\d*|(slide|page|layout|presentation) ?\\d*|title|unknown|none|\\W*",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> NOBODY =
            Set.of(
                    "user",
                    "admin",
                    "administrator",
                    "owner",
                    "author",
                    "unknown",
                    "anonymous",
                    "root",
                    "default",
                    "none",
                    "user name",
                    "microsoft");

    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,4}");

    static PdfAbout of(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        return new PdfAbout(
                title(clean(about.getTitle())),
                byline(clean(about.getAuthor())),
                language(clean(document.getDocumentCatalog().getLanguage())));
    }

    private static String clean(@Nullable String value) {
        if (value == null || value.length() > LONGEST) {
            return "";
        }
        String plain = PdfCharacters.of(value);
        return plain == null ? "" : plain.replaceAll("\\s+", " ").strip();
    }

    private static String title(String said) {
        boolean oneWordOfAFile = said.indexOf(' ') < 0 && said.matches(".*[_\\\\/\\d].*");
        return PROGRAM.matcher(said).matches() || oneWordOfAFile ? "" : said;
    }

    private static String byline(String said) {
        boolean isAccount = said.indexOf(' ') < 0 && said.equals(said.toLowerCase(Locale.ROOT));
        boolean isNumber = said.matches(".*(\\d{3}|0x|[\\\\{}<>]).*");
        boolean isNobody = NOBODY.contains(said.toLowerCase(Locale.ROOT));
        return isNobody || isNumber || isAccount || PROGRAM.matcher(said).matches() ? "" : said;
    }

    private static String language(String said) {
        return LANGUAGE_TAG.matcher(said).matches() ? said.replace('_', '-') : "";
    }

    /// Whether at least half of the words of the title are among these: the title of another
    /// document may be left from before.
    boolean isTitleOf(String words) {
        Set<String> found = words(words).stream().collect(Collectors.toSet());
        List<String> asked = words(title);
        return asked.stream().filter(found::contains).count() * 2 >= asked.size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
