package app.obelus.bench;

import app.obelus.page.ArticleView;
import app.obelus.page.Marks;
import app.obelus.text.Article;

import javafx.scene.control.TextArea;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// From the text, parsed, to its first frame, as the first thing that a process shows: each in a
/// process of its own, the median of three.
final class ColdStart {

    private ColdStart() {}

    static void printAll() throws IOException, InterruptedException {
        double area = median("area", "100000", "0");
        double small = median("view", "2000", "10");
        double middle = median("view", "100000", "1000");
        double large = median("view", "10000000", "100000");
        ArticleViewBenchmark.line("first frame, TextArea of 100 KB", area, 1, "T load", 0);
        ArticleViewBenchmark.line("first frame, 100 KB", middle, middle / area, "T load", 0.5);
        ArticleViewBenchmark.line(
                "first frame, 10 MB, 100,000 marks", large, large / area, "T load", 0.5);
        ArticleViewBenchmark.line(
                "first frame, 10 MB, 100,000 marks to 2 KB", large, large / small, "", 1.3);
    }

    private static double median(String... subject) throws IOException, InterruptedException {
        double[] spent = new double[3];
        for (int i = 0; i < spent.length; i++) {
            spent[i] = inOwnProcess(subject);
        }
        return Frames.median(spent);
    }

    private static double inOwnProcess(String... subject) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ArticleViewBenchmark.class.getName(), "cold"));
        command.addAll(List.of(subject));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Double.parseDouble(output.strip());
    }

    static void run(String[] subject) throws InterruptedException {
        int length = Integer.parseInt(subject[2]);
        Article article = Prose.article(length);
        Marks marks = Prose.marks(article.text().length(), Integer.parseInt(subject[3]));
        Frames frames = Frames.open();
        frames.frame(() -> {});
        double spent;
        if (subject[1].equals("area")) {
            spent =
                    frames.frameOf(
                            () -> {
                                TextArea area = new TextArea(article.text());
                                area.setEditable(false);
                                area.setWrapText(true);
                                return area;
                            });
        } else {
            spent =
                    frames.frameOf(
                            () -> {
                                ArticleView view = new ArticleView();
                                view.setMarkStyles(Prose.styles(0));
                                view.setArticle(article);
                                view.setMarks(marks);
                                return view;
                            });
        }
        System.out.println(spent);
    }
}
