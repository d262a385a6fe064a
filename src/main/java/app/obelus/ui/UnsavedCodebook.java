package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.store.CodebookChangedException;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The library's kinds and verdicts as long as their last change is not on the disk, and what
/// another program made of them meanwhile.
final class UnsavedCodebook {

    private final Supplier<Codebook> onDisk;
    private Optional<Codebook> unsaved = Optional.empty();
    private BiConsumer<Codebook, Codebook> onOutside = (_, _) -> {};
    private Consumer<Codebook> onRefused = _ -> {};

    /// @param onDisk the codebook as the library has it
    UnsavedCodebook(Supplier<Codebook> onDisk) {
        this.onDisk = onDisk;
    }

    /// @param outside gets it as it was handed in, and as the library has it with the changes of
    ///   both
    /// @param refused gets it as the library has it where both changed the same
    void setOnOutside(BiConsumer<Codebook, Codebook> outside, Consumer<Codebook> refused) {
        onOutside = outside;
        onRefused = refused;
    }

    void set(Codebook codebook) {
        unsaved = Optional.of(codebook);
    }

    /// What is to be written.
    Optional<Codebook> get() {
        return unsaved;
    }

    /// Whether all is on the disk.
    boolean isEmpty() {
        return unsaved.isEmpty();
    }

    /// What was handed in is on the disk.
    ///
    /// @param now what the library has, with what another program changed
    void written(Codebook codebook, Codebook now) {
        if (unsaved.filter(codebook::equals).isPresent()) {
            unsaved = Optional.empty();
        }
        if (!now.equals(codebook)) {
            onOutside.accept(codebook, now);
        }
    }

    /// What was handed in is not on the disk.
    ///
    /// @return whether that is settled, because it gave way to what another program wrote
    boolean gaveWay(Exception cause) {
        if (!(cause instanceof CodebookChangedException)) {
            return false;
        }
        unsaved = Optional.empty();
        onRefused.accept(onDisk.get());
        return true;
    }
}
