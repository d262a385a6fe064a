package app.obelus.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/// A window whose frames are made by hand, one a step, and measured in CPU time of the two threads
/// that make them: JavaFX's own and the one that renders. Wall time would measure the neighbours.
///
/// The only place that names the insides of JavaFX, which know when a frame is done.
final class Frames {

    static final double WIDTH = 900;
    static final double HEIGHT = 1000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Pane root;

    private Frames(Pane root) {
        this.root = root;
    }

    /// Starts JavaFX and opens an empty window.
    static Frames open() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        return onFx(
                () -> {
                    Pane root = new Pane();
                    Stage stage = new Stage();
                    stage.setScene(new Scene(root, WIDTH, HEIGHT));
                    stage.show();
                    return new Frames(root);
                });
    }

    /// One thing done in one frame.
    interface Step {
        void run(int number);
    }

    static <T> T onFx(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void show(Region region) {
        onFx(
                () -> {
                    put(region);
                    return true;
                });
        frame(() -> {});
    }

    /// CPU milliseconds of making a region and the first frame that shows it.
    double frameOf(Supplier<Region> making) {
        return frame(() -> put(making.get()));
    }

    /// Unmanaged, so that the pane leaves it the size it is given.
    private void put(Region region) {
        region.setManaged(false);
        root.getChildren().setAll(region);
        region.resize(WIDTH, HEIGHT);
    }

    void clear() {
        onFx(() -> root.getChildren().removeAll(root.getChildren()));
        frame(() -> {});
    }

    /// CPU milliseconds of each of so many steps, each with its frame.
    double[] measure(int steps, Step step) {
        double[] spent = new double[steps];
        for (int i = 0; i < steps; i++) {
            int number = i;
            spent[i] = frame(() -> step.run(number));
        }
        return spent;
    }

    /// CPU milliseconds of an action and the frame after it.
    double frame(Runnable action) {
        long before = cpu();
        onFx(
                () -> {
                    action.run();
                    pulse();
                    return true;
                });
        onFx(() -> true);
        return (cpu() - before) / 1e6;
    }

    private static void pulse() throws ReflectiveOperationException {
        Toolkit toolkit = Toolkit.getToolkit();
        Method pulse = toolkit.getClass().getDeclaredMethod("pulse");
        pulse.setAccessible(true);
        pulse.invoke(toolkit);
        try {
            toolkit.addRenderJob(new RenderJob(() -> {})).get();
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long cpu() {
        long spent = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null
                    && (thread.getThreadName().equals("JavaFX Application Thread")
                            || thread.getThreadName().startsWith("QuantumRenderer"))) {
                spent += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return spent;
    }

    static double median(double... values) {
        return quantile(0.5, values);
    }

    static double p99(double... values) {
        return quantile(0.99, values);
    }

    private static double quantile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
