package app.obelus.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The library that comes with Obelus: an article with two claims marked in it. It is the `data`
/// folder of the project, packed beside the classes.
final class Sample {

    static final String SLUG = "european-parliament-vote-on-kaspersky-lab-products";

    static final List<String> ARTICLE_FILES =
            List.of(
                    "article.json",
                    "editions/1/source.txt",
                    "editions/1/text.txt",
                    FolderNotes.FILE);

    private Sample() {}

    /// Makes a folder a library with the sample in it. `library.json` comes last, so that a folder
    /// where this failed is no library yet.
    static void copyTo(Path folder, Disk disk) throws IOException {
        Path article = folder.resolve(SLUG);
        if (!Files.exists(article)) {
            Path unfinished = folder.resolve(Disk.besideName(Path.of(SLUG)));
            try {
                for (String file : ARTICLE_FILES) {
                    Path copy = unfinished.resolve(file);
                    disk.makeFolder(copy.resolveSibling(""));
                    disk.write(copy, bytes(SLUG + "/" + file));
                }
                disk.rename(unfinished, article);
            } catch (IOException e) {
                disk.removeQuietly(unfinished, e);
                throw e;
            }
        }
        disk.replace(folder.resolve(LibraryJson.FILE), bytes(LibraryJson.FILE));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Sample.class.getResourceAsStream("/app/obelus/sample/" + file)) {
            if (in == null) {
                throw new FileNotFoundException("the sample was not packed: " + file);
            }
            return in.readAllBytes();
        }
    }
}
