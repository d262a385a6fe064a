package app.obelus.export;

import java.util.Locale;

/// How what a template is filled with becomes harmless in the format that the template is written
/// in.
enum TemplateText {
    HTML("html"),
    MARKDOWN("md"),
    PLAIN("txt");

    /// What Markdown, and what is often added to it, could take for markup within a line.
    private static final String MARKS = "\\`*_[]<>#|~^!${}";

    /// What could end a link's address in Markdown or begin something in it.
    private static final String IN_LINKS = "\\`*[]()|{}^!$";

    private final String extension;

    TemplateText(String extension) {
        this.extension = extension;
    }

    /// What can stand in the format as it is.
    record Safe(String text) {}

    /// The format that a template's name tells; plain text where it tells none.
    ///
    /// @param name such as `letter.txt` or `brief.md.mustache`
    static TemplateText named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        plain = plain.endsWith(".mustache") ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "html", "htm", "xhtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            default -> PLAIN;
        };
    }

    String extension() {
        return extension;
    }

    /// A note's Markdown as the format can show it best.
    Object note(String markdown) {
        return this == HTML && !markdown.isBlank()
                ? new Safe(MarkdownNote.html(markdown))
                : markdown;
    }

    /// An address that can be linked to; empty where it cannot. In Markdown it can stand between
    /// angle brackets or round ones, where signs with a backslash before them would not do.
    Object address(String text) {
        String address = Html.address(text).orElse("");
        if (this != MARKDOWN) {
            return address;
        }
        StringBuilder encoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (IN_LINKS.indexOf(c) < 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        return address.isEmpty() ? "" : new Safe(Html.printable(encoded.toString()));
    }

    String format(Object value) {
        if (value instanceof Safe safe) {
            return safe.text();
        }
        String text = value.toString();
        return switch (this) {
            case HTML -> Html.escape(text);
            case MARKDOWN -> markdown(Html.printable(text));
            case PLAIN -> Utf8.printable(text);
        };
    }

    /// On one line, so that it stays where the template put it: in a list, a quotation, a table.
    private static String markdown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean bullet = i == 0 && "-+".indexOf(c) >= 0;
            boolean ordinal =
                    digits > 0 && i == digits && ".)".indexOf(c) >= 0 && endsWord(line, i);
            if (bullet || ordinal || MARKS.indexOf(c) >= 0 || isMark(line, i)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /// Signs that mark something only beside others, so that the rest of them can be read as they
    /// are also where nothing is made of the Markdown.
    private static boolean isMark(String line, int at) {
        char before = at == 0 ? ' ' : line.charAt(at - 1);
        char after = at + 1 == line.length() ? ' ' : line.charAt(at + 1);
        return switch (line.charAt(at)) {
            case '%' -> before == '%' || after == '%';
            case '=' -> at == 0 || before == '=' || after == '=';
            case '&' -> after == '#' || Character.isLetter(after);
            default -> false;
        };
    }

    private static boolean endsWord(String line, int at) {
        return at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1));
    }
}
