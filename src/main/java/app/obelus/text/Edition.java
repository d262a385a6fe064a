package app.obelus.text;

import java.time.Instant;

/// One captured state of an article. Offsets refer to an edition's canonical text, so that text is
/// kept as it was for as long as a claim stands on it.
///
/// @param number from 1, in the order they were captured
/// @param captured when the bytes were taken in
/// @param source the name of the file that keeps the bytes as they were opened, such as
///   `source.txt`
/// @param sourceHash SHA-256 of those bytes, 64 hexadecimal digits in lower case
/// @param textHash SHA-256 of the canonical text in UTF-8, likewise
/// @param address that gave the bytes; empty where they are not from the network
public record Edition(
        int number,
        Instant captured,
        String source,
        String sourceHash,
        String textHash,
        String address) {

    /// An edition that is not from the network.
    public Edition(
            int number, Instant captured, String source, String sourceHash, String textHash) {
        this(number, captured, source, sourceHash, textHash, "");
    }

    /// @throws IllegalArgumentException if the number is not positive
    public Edition {
        if (number < 1) {
            throw new IllegalArgumentException("no edition " + number);
        }
    }
}
