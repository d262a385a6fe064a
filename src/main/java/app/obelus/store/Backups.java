package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.text.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Earlier states of one article's `notes.json`, of the last [#DAYS] days that have any.
final class Backups {

    static final String FOLDER = "backups";

    private static final int DAYS = 10;
    private static final int HASH_OF_FILE = 16;
    private static final int DATE = "2026-11-23".length();
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss-SSS'Z.json'")
                    .withZone(ZoneOffset.UTC);
    private static final Pattern NAMES =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3}Z\\.json");

    private final Path folder;
    private final Disk disk;

    /// @param article its folder
    Backups(Path article, Disk disk) {
        this.folder = article.resolve(FOLDER);
        this.disk = disk;
    }

    /// Keeps a state, unless the last one kept is the very same, and lets the oldest days go. One
    /// that was kept at the same moment is not written over.
    void keep(byte[] notes, Instant now) throws IOException {
        List<Path> all = files();
        if (!all.isEmpty() && isSame(all.getLast(), notes)) {
            return;
        }
        disk.makeFolder(folder);
        Instant free = now;
        while (Files.exists(folder.resolve(NAME.format(free)))) {
            free = free.plusMillis(1);
        }
        disk.replace(folder.resolve(NAME.format(free)), notes);
        prune();
    }

    /// Keeps a file of notes that is too damaged to be read, for good and under a name of its own.
    void keepDamaged(byte[] notes) throws IOException {
        disk.makeFolder(folder);
        String name = "notes-damaged-" + Sha256.of(notes).substring(0, HASH_OF_FILE) + ".json";
        disk.replace(folder.resolve(name), notes);
    }

    /// Moves a conflicted copy here, for good and under its own name; where there is another file
    /// of that name, with something added to it.
    void take(Path copy) throws IOException {
        disk.makeFolder(folder);
        String name = String.valueOf(copy.getFileName());
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            String hash = Sha256.of(disk.read(copy, Json.MOST_BYTES)).substring(0, HASH_OF_FILE);
            int dot = name.lastIndexOf('.');
            target = folder.resolve(name.substring(0, dot) + "-" + hash + name.substring(dot));
        }
        disk.rename(copy, target);
        disk.sync(folder);
    }

    /// All that there are, the latest first.
    List<Backup> all() throws IOException {
        return files().reversed().stream()
                .map(
                        file ->
                                new Backup(
                                        file.getFileName().toString(),
                                        Instant.from(NAME.parse(file.getFileName().toString()))))
                .toList();
    }

    /// @throws NoSuchFileException if there is no such backup
    byte[] read(Backup backup) throws IOException {
        Path file = folder.resolve(backup.name());
        Optional<Path> listed = files().stream().filter(file::equals).findFirst();
        return disk.read(
                listed.orElseThrow(() -> new NoSuchFileException(file.toString())),
                Json.MOST_BYTES);
    }

    private boolean isSame(Path file, byte[] notes) throws IOException {
        return disk.size(file) == notes.length
                && Sha256.of(disk.read(file, Json.MOST_BYTES)).equals(Sha256.of(notes));
    }

    private void prune() throws IOException {
        List<String> days = new ArrayList<>();
        for (Path file : files().reversed()) {
            String day = file.getFileName().toString().substring(0, DATE);
            if (!days.contains(day)) {
                days.add(day);
            }
            if (days.size() > DAYS) {
                disk.remove(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAMES.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
