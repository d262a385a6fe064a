package app.obelus.bench;

import app.obelus.page.ArticleView;
import app.obelus.page.Mark;
import app.obelus.page.Marks;
import app.obelus.page.Typography;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Measures the view of an article, in CPU milliseconds of JavaFX's thread and of the one that
/// renders, against E, the repaint of an empty window, and against T, a read-only `TextArea` that
/// holds 100 KB, both measured before and after in the same run.
///
/// `mvn -q -Pbench verify -DskipTests -Dbench=ArticleViewBenchmark`
public final class ArticleViewBenchmark {

    private static final int KB = 1000;
    private static final int MB = 1000 * KB;

    private final Frames frames;
    private final References references;

    private ArticleViewBenchmark(Frames frames) {
        this.frames = frames;
        this.references = new References(frames);
    }

    /// Runs all; with `cold` and a subject, loads that one once, as the first thing of a process.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("cold")) {
            ColdStart.run(arguments);
        } else {
            ColdStart.printAll();
            new ArticleViewBenchmark(Frames.open()).run();
        }
        System.exit(0);
    }

    private void run() {
        references.measure();
        scroll("to warm up: 100 KB", Prose.article(100 * KB), 1000);
        Scroll small = scroll("100 KB", Prose.article(100 * KB), 1000);
        scroll("2 KB", Prose.article(2 * KB), 10);
        scroll("100 KB", Prose.article(100 * KB), 0);
        Scroll prose = scroll("1 MB", Prose.article(MB), 1000);
        scroll("1 MB", Prose.article(MB), 100_000);
        Scroll one = scroll("1 MB in one paragraph", Prose.oneParagraph(MB), 1000);
        scroll("10 MB", Prose.article(10 * MB), 0);
        Scroll large = scroll("10 MB", Prose.article(10 * MB), 100_000);
        references.measure();
        references.print();
        for (Scroll scroll : List.of(small, prose, one, large)) {
            scroll.print(references);
        }
        ratio("scroll, 10 MB/100,000 to 100 KB/1,000", large.small() / small.small(), 1.25);
        ratio("scroll, 1 MB in one paragraph to prose", one.small() / prose.small(), 1.25);

        Changes few = changes(1000);
        Changes many = changes(100_000);
        few.print("10 MB, 1,000 marks", references);
        many.print("10 MB, 100,000 marks", references);
        ratio("add a mark, 100,000 to 1,000 marks", many.add() / few.add(), 1.25);
        ratio("recolour, 100,000 to 1,000 marks", many.recolour() / few.recolour(), 1.25);
        ratio("5,000 hits, 100,000 to 1,000 marks", many.hits() / few.hits(), 1.25);
        jumps();
        heap();
    }

    private static ArticleView view(Article article, Marks marks) {
        return Frames.onFx(
                () -> {
                    ArticleView view = new ArticleView();
                    view.setMarkStyles(Prose.styles(0));
                    view.setArticle(article);
                    view.setMarks(marks);
                    int length = article.text().length();
                    view.select(new TextRange(0, Math.min(20_000, length)));
                    marks.next(300).ifPresent(view::setSelectedMark);
                    return view;
                });
    }

    private record Scroll(String name, double small, double p99, double page) {
        void print(References to) {
            line("scroll 53 px, " + name, small, small / to.empty(), "E", 5);
            line("", small, small / to.areaScroll(), "T", 0.45);
            line("  its p99 to its median", p99, p99 / small, "", 1.5);
            line("scroll 700 px, " + name, page, page / to.empty(), "E", 6);
        }
    }

    private Scroll scroll(String name, Article article, int count) {
        Marks marks = Prose.marks(article.text().length(), count);
        ArticleView view = view(article, marks);
        frames.show(view);
        frames.measure(100, i -> wheel(view, i % 40 < 20 ? -53 : 53));
        double[] small = frames.measure(300, i -> wheel(view, i % 200 < 100 ? -53 : 53));
        double[] page = frames.measure(100, i -> wheel(view, i % 50 < 25 ? -700 : 700));
        frames.clear();
        String full = "%s, %,d marks".formatted(name, count);
        Scroll result =
                new Scroll(full, Frames.median(small), Frames.p99(small), Frames.median(page));
        System.out.printf(
                Locale.ROOT,
                "  %-42s %6.1f %6.1f %6.1f%n",
                full,
                result.small(),
                result.p99(),
                result.page());
        return result;
    }

    private static void wheel(ArticleView view, double pixels) {
        References.wheel(view.getChildrenUnmodifiable().getFirst(), pixels);
    }

    private record Changes(
            double add, double recolour, double hits, double wrap, double font, double hitTest) {
        void print(String name, References to) {
            line("add a mark, " + name, add, add / to.areaScroll(), "T", 0.6);
            line("recolour a kind, " + name, recolour, recolour / to.areaScroll(), "T", 0.6);
            line("paint 5,000 hits, " + name, hits, hits / to.areaScroll(), "T", 0.6);
            line("re-wrap, " + name, wrap, wrap / to.areaResize(), "T resize", 0.3);
            line("another font size, " + name, font, font / to.areaResize(), "T resize", 0.3);
            line("hit test, us, " + name, hitTest, hitTest, "us", 300);
        }
    }

    private Changes changes(int count) {
        Article article = Prose.article(10 * MB);
        int length = article.text().length();
        ArticleView view = view(article, Prose.marks(length, count));
        frames.show(view);
        frames.frame(() -> view.show(length / 2, 0));
        int place = length / 2 + 200;
        double[] add = frames.measure(40, i -> addMark(view, place, i));
        double[] recolour = frames.measure(40, i -> view.setMarkStyles(Prose.styles(i * 10)));
        List<List<TextRange>> hits = List.of(hits(length, 0), hits(length, 500));
        double[] find = frames.measure(40, i -> view.setHits(hits.get(i % 2), 2500));
        frames.frame(() -> view.setHits(List.of(), -1));
        double[] wrap =
                frames.measure(
                        40, i -> view.resize(i % 2 == 0 ? 620 : Frames.WIDTH, Frames.HEIGHT));
        double[] font =
                frames.measure(
                        40, i -> view.setTypography(new Typography("", 16 + i % 2 * 2, 1.55, 66)));
        double hitTest = hitTest(view);
        frames.clear();
        return new Changes(
                Frames.median(add),
                Frames.median(recolour),
                Frames.median(find),
                Frames.median(wrap),
                Frames.median(font),
                hitTest);
    }

    private static void addMark(ArticleView view, int place, int number) {
        TextRange range = new TextRange(place + number, place + 60 + number);
        view.setMarks(view.getMarks().with(new Mark("added " + number, range, number % 7)));
    }

    private static List<TextRange> hits(int length, int from) {
        List<TextRange> hits = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            int start = from + (int) ((long) i * (length - 1000) / 5000);
            hits.add(new TextRange(start, start + 6));
        }
        return hits;
    }

    /// Microseconds from a point on the screen to an offset.
    private static double hitTest(ArticleView view) {
        return Frames.onFx(
                () -> {
                    Random random = new Random(1);
                    List<Point2D> points = new ArrayList<>();
                    for (int i = 0; i < 3000; i++) {
                        points.add(
                                view.localToScreen(
                                        150 + random.nextInt(500), random.nextInt(1000)));
                    }
                    double[] spent = new double[points.size()];
                    for (int i = 0; i < spent.length; i++) {
                        long before = System.nanoTime();
                        view.queryAccessibleAttribute(
                                AccessibleAttribute.OFFSET_AT_POINT, points.get(i));
                        spent[i] = (System.nanoTime() - before) / 1e3;
                    }
                    return Frames.median(spent);
                });
    }

    private void jumps() {
        Article article = Prose.article(10 * MB);
        ArticleView view = view(article, Prose.marks(article.text().length(), 100_000));
        frames.show(view);
        Random random = new Random(2);
        int most = 0;
        int landed = 0;
        double worst = 0;
        double[] spent = new double[1000];
        for (int i = 0; i < spent.length; i++) {
            int block = 10 + random.nextInt(article.blocks().size() - 30);
            int offset = article.blocks().get(block).range().start();
            spent[i] = frames.frame(() -> view.show(offset, 0.3));
            int pulses = 1;
            while (off(view, offset) > 1 && pulses < 5) {
                frames.frame(() -> {});
                pulses++;
            }
            double off = off(view, offset);
            most = Math.max(most, pulses);
            worst = Math.max(worst, off);
            landed += off <= 1 ? 1 : 0;
        }
        frames.clear();
        double median = Frames.median(spent);
        line("jump to a block, 10 MB, 100,000 marks", median, median / references.empty(), "E", 0);
        line("  most frames it took", most, most, "frames", 2);
        line("  farthest off", worst, worst, "px", 1);
        line("  did not land of 1,000", 1000 - landed, 1000 - landed, "", 0);
    }

    private static double off(ArticleView view, int offset) {
        return Frames.onFx(
                () ->
                        view.boundsOf(new TextRange(offset, offset + 1))
                                .map(Bounds::getMinY)
                                .map(y -> Math.abs(y - 0.3 * Frames.HEIGHT))
                                .orElse(Double.MAX_VALUE));
    }

    private void heap() {
        Article article = Prose.article(10 * MB);
        Marks marks = Prose.marks(article.text().length(), 100_000);
        long before = used();
        ArticleView view = view(article, marks);
        frames.show(view);
        frames.measure(100, _ -> wheel(view, -700));
        double added = (used() - before) / 1e6;
        line("heap of the view, MB, 10 MB, 100,000 marks", added, added, "MB", 8);
        frames.clear();
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void ratio(String name, double ratio, double target) {
        line(name, ratio, ratio, "", target);
    }

    static void line(String name, double value, double ratio, String unit, double target) {
        String verdict = target == 0 ? "" : ratio <= target ? "reached" : "missed";
        System.out.printf(
                Locale.ROOT,
                "%-54s %8.1f  %6.2f %-9s target %5.2f  %s%n",
                name,
                value,
                ratio,
                unit,
                target,
                verdict);
    }
}
