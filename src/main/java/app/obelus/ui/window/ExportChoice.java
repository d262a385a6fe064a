package app.obelus.ui.window;

import app.obelus.ui.Exporting;

import java.util.Locale;
import java.util.Map;

/// What a person chose to export the last time.
///
/// @param format the id of the format, without regard to options
/// @param ofLibrary whether of all articles
/// @param marked whether with a byte order mark where the format has the choice
/// @param template the file of a person's own template; empty where there is none
/// @param folder where it was saved; empty where nothing was yet
record ExportChoice(
        String format,
        Exporting.Claims claims,
        boolean ofLibrary,
        boolean marked,
        String template,
        String folder) {

    private static final String FORMAT = "export.format";
    private static final String CLAIMS = "export.claims";
    private static final String LIBRARY = "export.library";
    private static final String MARKED = "export.mark";
    private static final String TEMPLATE = "export.template";
    private static final String FOLDER = "export.folder";

    /// @param settings those of the window; what is missing or not understood is as at first
    static ExportChoice read(Map<String, String> settings) {
        return new ExportChoice(
                settings.getOrDefault(FORMAT, ""),
                claims(settings.getOrDefault(CLAIMS, "")),
                Boolean.parseBoolean(settings.get(LIBRARY)),
                Boolean.parseBoolean(settings.get(MARKED)),
                settings.getOrDefault(TEMPLATE, ""),
                settings.getOrDefault(FOLDER, ""));
    }

    void write(Map<String, String> settings) {
        settings.put(FORMAT, format);
        settings.put(CLAIMS, claims.name().toLowerCase(Locale.ROOT));
        settings.put(LIBRARY, String.valueOf(ofLibrary));
        settings.put(MARKED, String.valueOf(marked));
        settings.put(TEMPLATE, template);
        settings.put(FOLDER, folder);
    }

    ExportChoice withFolder(String newFolder) {
        return new ExportChoice(format, claims, ofLibrary, marked, template, newFolder);
    }

    ExportChoice withTemplate(String newTemplate) {
        return new ExportChoice(format, claims, ofLibrary, marked, newTemplate, folder);
    }

    private static Exporting.Claims claims(String name) {
        for (Exporting.Claims claims : Exporting.Claims.values()) {
            if (claims.name().toLowerCase(Locale.ROOT).equals(name)) {
                return claims;
            }
        }
        return Exporting.Claims.ALL;
    }
}
