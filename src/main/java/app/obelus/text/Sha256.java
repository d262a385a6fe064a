package app.obelus.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint by which an edition's bytes and text are known again: SHA-256 as 64 hexadecimal
/// digits in lower case.
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Of the text in UTF-8. An unpaired surrogate counts as `?`, which is what UTF-8 makes of it.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
