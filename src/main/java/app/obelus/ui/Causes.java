package app.obelus.ui;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/// The cause of a failure in a few plain words, for the brackets of a message; never the name of a
/// class.
final class Causes {

    private Causes() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException denied ->
                    Messages.text("cause.denied", name(denied.getFile()));
            case NoSuchFileException missing ->
                    Messages.text("cause.missing", name(missing.getFile()));
            case ReadOnlyFileSystemException _ -> Messages.text("cause.readOnly");
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> {
                String message = failure.getMessage();
                yield message == null ? Messages.text("cause.unknown") : message;
            }
        };
    }

    private static String name(String file) {
        return file == null ? "" : file;
    }
}
