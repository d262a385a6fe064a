package app.obelus.annotation;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/// Escapes halves of surrogate pairs that lost their other half, as [Json#escapeHalves] does, in
/// text that comes bit by bit.
final class EscapingWriter extends FilterWriter {

    /// A high surrogate whose low one may come next; 0 where there is none.
    private char waiting;

    EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int begin = from;
        int end = from + length;
        for (int i = from; i < end; i++) {
            if (waiting != 0 || Character.isSurrogate(text[i])) {
                out.write(text, begin, i - begin);
                begin = i + 1;
                write(text[i]);
            }
        }
        out.write(text, begin, end - begin);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.substring(from, from + length).toCharArray(), 0, length);
    }

    @Override
    public void write(int character) throws IOException {
        char next = (char) character;
        if (waiting != 0 && Character.isLowSurrogate(next)) {
            out.write(waiting);
            out.write(next);
            waiting = 0;
            return;
        }
        release();
        if (Character.isHighSurrogate(next)) {
            waiting = next;
        } else if (Character.isSurrogate(next)) {
            escape(next);
        } else {
            out.write(next);
        }
    }

    @Override
    public void close() throws IOException {
        release();
        super.close();
    }

    private void release() throws IOException {
        if (waiting != 0) {
            escape(waiting);
            waiting = 0;
        }
    }

    private void escape(char half) throws IOException {
        out.write("\\u%04X".formatted((int) half));
    }
}
