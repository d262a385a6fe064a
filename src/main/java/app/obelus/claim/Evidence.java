package app.obelus.claim;

import java.time.Instant;

/// Something that speaks for or against a claim, or helps to understand it.
///
/// @param id an IRI of its own, so that the same piece is known again after both of two people
///   changed it
/// @param source an address or a citation; empty while it has not been written yet
/// @param quote what the source says, word for word; may be empty
/// @param stance what it does for the claim
/// @param note the reader's words about it, Markdown; may be empty
/// @param captured when it was taken down
/// @param origin by what means it came here, such as a program's name; empty when written by hand
/// @param foreign what else its file form held, kept as found: a JSON object, or empty
public record Evidence(
        String id,
        String source,
        String quote,
        Stance stance,
        String note,
        Instant captured,
        String origin,
        String foreign) {

    /// A piece about which nothing has been written yet.
    public static Evidence blank(String id, Instant captured) {
        return new Evidence(id, "", "", Stance.UNCLEAR, "", captured, "", "");
    }

    /// The same under another id, as a piece of its own.
    public Evidence withId(String newId) {
        return new Evidence(newId, source, quote, stance, note, captured, origin, foreign);
    }

    public Evidence withSource(String newSource) {
        return new Evidence(id, newSource, quote, stance, note, captured, origin, foreign);
    }

    public Evidence withQuote(String newQuote) {
        return new Evidence(id, source, newQuote, stance, note, captured, origin, foreign);
    }

    public Evidence withStance(Stance newStance) {
        return new Evidence(id, source, quote, newStance, note, captured, origin, foreign);
    }

    public Evidence withNote(String newNote) {
        return new Evidence(id, source, quote, stance, newNote, captured, origin, foreign);
    }
}
