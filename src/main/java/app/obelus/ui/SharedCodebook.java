package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.claim.CodebookMerge;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Consumer;

/// The library's kinds and verdicts, which other programs change too: what is changed here goes to
/// the disk, and what they changed is taken in.
final class SharedCodebook {

    private final Keeping keeping;
    private final Consumer<Problem> tell;
    private final ReadOnlyObjectWrapper<Codebook> codebook;

    /// @param initial as the library has it
    /// @param tell hears where a change made here gave way to another
    SharedCodebook(Object bean, Codebook initial, Keeping keeping, Consumer<Problem> tell) {
        this.keeping = keeping;
        this.tell = tell;
        codebook = new ReadOnlyObjectWrapper<>(bean, "codebook", initial);
        keeping.setOnCodebook(this::takeIn, this::refuse);
    }

    ReadOnlyObjectProperty<Codebook> property() {
        return codebook.getReadOnlyProperty();
    }

    Codebook get() {
        return codebook.get();
    }

    /// Changes it, and has it saved.
    void set(Codebook newCodebook) {
        codebook.set(newCodebook);
        keeping.keep(newCodebook);
    }

    /// Takes in what it has become by another program's changes.
    ///
    /// @param saved what was handed in to be saved; changes made since are made on the new one
    private void takeIn(Codebook saved, Codebook now) {
        Codebook both = CodebookMerge.of(saved, codebook.get(), now).orElse(now);
        codebook.set(both);
        if (!both.equals(now)) {
            keeping.keep(both);
        }
    }

    private void refuse(Codebook theirs) {
        codebook.set(theirs);
        tell.accept(Problems.codebookChanged());
    }
}
