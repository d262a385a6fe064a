package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes PDFBox's parser give out streams that do not unpack to more than they may.
///
/// PDFBox 3.0.8 unpacks a stream as a whole, into as much memory as that takes.
final class PdfStreams extends PDFParser {

    /// Packed bytes that cannot unpack to much, with one filter.
    private static final long HARMLESS = 4 << 10;

    /// Deflate does no better, and the others do worse.
    private static final int MOST_EXPANDED = 1_032;

    /// More bytes than this in a row of samples have no use but to make a reader reserve them.
    private static final long LONGEST_ROW = 1 << 20;

    /// The filters that text, fonts and tables of objects are packed with; all others are for
    /// pictures.
    private static final Set<COSName> FILTERS =
            Set.of(
                    COSName.FLATE_DECODE,
                    COSName.FLATE_DECODE_ABBREVIATION,
                    COSName.LZW_DECODE,
                    COSName.LZW_DECODE_ABBREVIATION,
                    COSName.ASCII85_DECODE,
                    COSName.ASCII85_DECODE_ABBREVIATION,
                    COSName.ASCII_HEX_DECODE,
                    COSName.ASCII_HEX_DECODE_ABBREVIATION,
                    COSName.RUN_LENGTH_DECODE,
                    COSName.RUN_LENGTH_DECODE_ABBREVIATION,
                    COSName.CRYPT);

    PdfStreams(RandomAccessRead source, String password, PdfBudget budget) throws IOException {
        super(source, password, null, null, IOUtils.createMemoryOnlyStreamCache());
        RandomAccessStreamCache cache = IOUtils.createMemoryOnlyStreamCache().create();
        document =
                new COSDocument(IOUtils.createMemoryOnlyStreamCache(), this) {
                    @Override
                    public COSStream createCOSStream(COSDictionary about, long start, long length)
                            throws IOException {
                        RandomAccessReadView view = createRandomAccessReadView(start, length);
                        COSStream stream = new Measured(cache, view, budget);
                        about.forEach(stream::setItem);
                        stream.setKey(about.getKey());
                        return stream;
                    }
                };
    }

    /// A page or a part of it is too much to be read; others may not be.
    static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1;

        TooMuch(long bytes) {
            super("%d bytes to be drawn".formatted(bytes));
        }
    }

    /// @throws TooMuch if it is more than a page may draw
    static void requireDrawable(COSStream content) throws IOException {
        if (content instanceof Measured measured
                && measured.length() > PdfBudget.MOST_BYTES_OF_A_PAGE) {
            throw new TooMuch(measured.length());
        }
    }

    private static final class Measured extends COSStream {

        private final PdfBudget budget;
        private final long packed;
        private long unpacked;

        Measured(RandomAccessStreamCache cache, RandomAccessReadView view, PdfBudget budget)
                throws IOException {
            super(cache, view);
            this.budget = budget;
            packed = view.length();
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            measure();
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            measure();
            return super.createView();
        }

        /// How many bytes it unpacks to, or at most that many where these are few.
        long length() throws IOException {
            measure();
            return unpacked;
        }

        private void measure() throws IOException {
            List<COSName> filters = filters();
            for (COSName filter : filters) {
                if (!FILTERS.contains(filter)) {
                    throw new IOException("a picture where there should be none: " + filter);
                }
            }
            requireShortRows(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
            if (filters.isEmpty() || (filters.size() == 1 && packed <= HARMLESS)) {
                unpacked = filters.isEmpty() ? packed : packed * MOST_EXPANDED;
                budget.unpacked(packed);
            } else if (unpacked > 0) {
                budget.unpacked(unpacked);
            } else {
                unpacked = unpack(filters);
            }
        }

        private List<COSName> filters() {
            List<COSName> filters = new ArrayList<>();
            COSBase said = getFilters();
            if (said instanceof COSName name) {
                filters.add(name);
            } else if (said instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    if (several.getObject(i) instanceof COSName name) {
                        filters.add(name);
                    }
                }
            }
            return filters;
        }

        private static void requireShortRows(COSBase parameters) throws IOException {
            if (parameters instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    requireShortRows(several.getObject(i));
                }
            } else if (parameters instanceof COSDictionary one) {
                long bits =
                        (long) one.getInt(COSName.COLUMNS, 1)
                                * Math.min(one.getInt(COSName.COLORS, 1), 32)
                                * Math.min(one.getInt(COSName.BITS_PER_COMPONENT, 8), 32);
                if (bits > LONGEST_ROW * 8) {
                    throw new IOException("rows of %d bits".formatted(bits));
                }
            }
        }

        private long unpack(List<COSName> filters) throws IOException {
            long length = 0;
            InputStream in = createRawInputStream();
            for (int i = 0; i < filters.size(); i++) {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                boolean last = i == filters.size() - 1;
                ByteArrayOutputStream kept = last ? null : new ByteArrayOutputStream();
                try (Counting out = new Counting(kept, budget)) {
                    filter.decode(in, out, this, i, DecodeOptions.DEFAULT);
                    length = out.count;
                }
                if (kept != null) {
                    in = new ByteArrayInputStream(kept.toByteArray());
                }
            }
            return length;
        }
    }

    /// Keeps what comes, or only counts it.
    private static final class Counting extends OutputStream {

        private final @Nullable ByteArrayOutputStream kept;
        private final PdfBudget budget;
        private long count;

        Counting(@Nullable ByteArrayOutputStream kept, PdfBudget budget) {
            this.kept = kept;
            this.budget = budget;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
            if (count > PdfBudget.MOST_BYTES_OF_A_STREAM) {
                throw new PdfBudget.Exceeded(Reason.EXPANDS);
            }
            budget.unpacked(length);
            if (kept != null) {
                kept.write(bytes, offset, length);
            }
        }
    }
}
