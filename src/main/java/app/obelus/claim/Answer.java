package app.obelus.claim;

import java.time.Instant;

/// What one of several readers made of a claim without having seen what the others made of it. It
/// stays as it was given, whatever verdict the claim comes to have.
///
/// @param reader the name of who answered; may be empty
/// @param verdict the id of a [Verdict]; [Claim#NO_VERDICT] where the reader came to none
/// @param note Markdown; may be empty
/// @param at when the answer was given; of one that came in when the claim had a verdict on which
///   the readers before had settled, when it came in
public record Answer(String reader, String verdict, String note, Instant at) {}
