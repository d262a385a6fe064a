package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.claim.Target;
import app.obelus.reading.Edit;
import app.obelus.store.JournalEntry;
import app.obelus.store.JournalEntry.Step;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/// The reader's hand: what it makes bears the moment, the reader's name and an id of its own.
final class Hand {

    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Supplier<String> reader;

    /// @param reader the name of who makes claims now; may be empty
    Hand(Clock clock, Supplier<UUID> ids, Supplier<String> reader) {
        this.clock = clock;
        this.ids = ids;
        this.reader = reader;
    }

    Instant now() {
        return clock.instant();
    }

    /// Where the reader is, for what a day is.
    ZoneId zone() {
        return clock.getZone();
    }

    /// A claim of which nothing is written down yet, with the verdict that claims begin with.
    Claim newClaim(String kind, Target target, Codebook codebook) {
        return Claim.of(
                ClaimId.of(ids.get()),
                kind,
                codebook.scale().initial().id(),
                target,
                now(),
                reader.get());
    }

    Evidence blankEvidence() {
        return Evidence.blank("urn:uuid:" + ids.get(), now());
    }

    /// What the journal says of an edit.
    ///
    /// @param codebook what the edit is named by
    JournalEntry entry(Edit edit, Step step, Notebook before, Notebook after, Codebook codebook) {
        return Entries.of(
                now(),
                reader.get(),
                EditNames.of(edit, codebook),
                step,
                NotebookChange.between(before, after));
    }
}
