package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.text.CodePoints;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;

/// The places in the texts of one article. Counting through a long text takes time, so those of the
/// last article are kept; those of every article would fill the memory. For any thread.
final class RecentPlaces {

    private final Path library;
    private final Disk disk;
    private final AtomicReference<@Nullable Recent> recent = new AtomicReference<>();

    RecentPlaces(Path library, Disk disk) {
        this.library = library;
        this.disk = disk;
    }

    private record Recent(StoredArticle article, Places places) {}

    Places of(StoredArticle article) {
        Recent last = recent.get();
        if (last == null || !last.article().equals(article)) {
            last =
                    new Recent(
                            article, new Places(article.iri(), article.editions(), texts(article)));
            recent.set(last);
        }
        return last.places();
    }

    /// The texts of an article's editions, each read when it is first asked for.
    private IntFunction<Optional<CodePoints>> texts(StoredArticle article) {
        Map<Integer, Optional<CodePoints>> texts = new ConcurrentHashMap<>();
        texts.put(article.edition().number(), Optional.of(CodePoints.of(article.article().text())));
        return number -> texts.computeIfAbsent(number, _ -> text(article, number));
    }

    private Optional<CodePoints> text(StoredArticle article, int edition) {
        Path file = ArticleFolder.text(library.resolve(article.slug()), edition);
        try {
            return Files.exists(file)
                    ? Optional.of(
                            CodePoints.of(
                                    ArticleFolder.decode(file, disk.read(file, Json.MOST_BYTES))))
                    : Optional.empty();
        } catch (IOException | UnreadableNotesException e) {
            return Optional.empty();
        }
    }
}
