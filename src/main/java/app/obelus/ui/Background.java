package app.obelus.ui;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A lane for slow work: one thing after another, away from the JavaFX thread, each result brought
/// back to it. The only bridge between threads in the program.
public final class Background implements AutoCloseable {

    private final ExecutorService lane;

    /// @param name for people who read a thread dump
    public Background(String name) {
        this.lane = Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
    }

    /// Does `work` when all that was handed in before is done.
    ///
    /// @param done gets the result, on the JavaFX thread
    /// @param failed gets what `work` threw, likewise; an unchecked one is a bug and goes to the
    ///   handler of the JavaFX thread besides
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        lane.execute(
                () -> {
                    try {
                        T result = work.call();
                        Platform.runLater(() -> done.accept(result));
                    } catch (RuntimeException bug) {
                        Platform.runLater(() -> report(bug, failed));
                    } catch (Exception failure) {
                        Platform.runLater(() -> failed.accept(failure));
                    } catch (Error bug) {
                        Platform.runLater(() -> report(new IllegalStateException(bug), failed));
                    }
                });
    }

    private static void report(RuntimeException bug, Consumer<Exception> failed) {
        failed.accept(bug);
        throw bug;
    }

    /// Runs `task` on the JavaFX thread, soon: behind the layout and the events that wait there.
    public static void later(Runnable task) {
        Platform.runLater(task);
    }

    /// @param report is told of every bug that nobody caught, on the thread that it happened on
    public static void onBug(Consumer<Throwable> report) {
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> report.accept(bug));
    }

    /// Waits for the work handed in so far; more is not taken. What comes back from it is still
    /// delivered if the JavaFX thread lives on.
    @Override
    public void close() {
        lane.shutdown();
        boolean interrupted = false;
        while (!lane.isTerminated()) {
            try {
                lane.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
