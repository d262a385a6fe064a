package app.obelus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Prints the UTF-8 that is written to it, a piece at a time.
final class PrintedText extends OutputStream {

    private static final int PIECE = 8192;

    private final PrintWriter out;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer chars = CharBuffer.allocate(PIECE);

    PrintedText(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            int now = Math.min(bytes.remaining(), length - done);
            bytes.put(more, from + done, now);
            done += now;
            print();
        }
    }

    /// @throws IOException if nobody reads what is printed any more
    @Override
    public void flush() throws IOException {
        print();
        if (out.checkError()) {
            throw new IOException("what was printed could not be passed on");
        }
    }

    /// Half a character waits for its other half.
    private void print() {
        bytes.flip();
        decoder.decode(bytes, chars, false);
        bytes.compact();
        out.write(chars.array(), 0, chars.position());
        chars.clear();
    }
}
