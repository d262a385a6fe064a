package app.obelus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A file that a file-sync tool put beside another one when two computers had changed that at the
/// same time. It has what the one computer wrote, and the other file has what the other wrote.
///
/// @param name of the file
/// @param of the name of the file that it is a copy of
public record ConflictedCopy(String name, String of) {

    /// What stands between the name of a file and its extension. Of OneDrive it is the name of a
    /// computer.
    private static final String SYNCTHING = "\\.sync-conflict-\\d{8}-\\d{6}(-[0-9A-Z]{7})?";

    private static final String DROPBOX_AND_NEXTCLOUD =
            " \\([^()]*conflicted copy[^()]*(\\(\\d+\\))?\\)";
    private static final String OWNCLOUD = "_conflict-\\d{8}-\\d{6}";
    private static final String GOOGLE_DRIVE = " ?\\(\\d{1,3}\\)";
    private static final String ICLOUD = " \\d{1,3}";
    private static final String ONEDRIVE = "-(?!\\d{4}\\.)[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}";

    private static final String MARK =
            "("
                    + String.join(
                            "|",
                            SYNCTHING,
                            DROPBOX_AND_NEXTCLOUD,
                            OWNCLOUD,
                            GOOGLE_DRIVE,
                            ICLOUD,
                            ONEDRIVE)
                    + ")";

    /// The copies of one file that stand beside it, by name.
    ///
    /// @throws IOException if the folder could not be listed
    static List<ConflictedCopy> of(Path folder, String file) throws IOException {
        int dot = file.lastIndexOf('.');
        Pattern names =
                Pattern.compile(
                        Pattern.quote(file.substring(0, dot))
                                + MARK
                                + Pattern.quote(file.substring(dot)),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        try (var files = Files.list(folder)) {
            return files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> names.matcher(name).matches())
                    .sorted()
                    .map(name -> new ConflictedCopy(name, file))
                    .toList();
        }
    }
}
