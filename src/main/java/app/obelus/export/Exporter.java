package app.obelus.export;

import java.io.IOException;
import java.io.OutputStream;

/// Writes claims in a format that other programs or people use.
///
/// The same claims make the same bytes, whenever and wherever they are written. What stands in
/// articles and notes may be hostile: nothing of it comes out live in the format, and nothing of it
/// breaks the file. A writer holds no more than one claim's text at a time where the format allows.
public interface Exporter {

    /// By which the command line and settings know the format, such as `markdown`.
    String id();

    /// What the name of such a file ends with, without the dot.
    String extension();

    /// Whether people can read the file as text, so that it can be shown before it is written.
    default boolean isText() {
        return true;
    }

    /// Whether the file holds parts that people write themselves, which stay when it is written
    /// again ([Export#before]).
    default boolean keepsWhatIsThere() {
        return false;
    }

    /// How many of the claims get into the file.
    default int count(Export export) {
        return export.size();
    }

    /// Writes a whole file. The stream is flushed, and left open.
    ///
    /// @throws IOException if the stream cannot be written to
    void write(Export export, OutputStream out) throws IOException;
}
