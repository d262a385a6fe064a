package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.document.ArticleReader;
import app.obelus.reading.Edit;
import app.obelus.store.Library;
import app.obelus.text.Sha256;
import app.obelus.text.TextRange;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Everything of the program but its window, with a hand that never stops editing an article, so
/// that [KillTest] can kill it. It tells of each edit as soon as it is made, and when the window
/// would say that all of them are saved.
final class KilledProgram {

    private static final int MOST_CLAIMS = 40;
    private static final int LONG_NOTE = 20_000;

    private final PrintStream out;
    private final Random random;
    private final Keeping keeping;
    private final ReaderModel model;
    private final Opening articles;
    private final PauseTransition pause = new PauseTransition();
    private int edits;
    private int left;
    private boolean waiting;

    private KilledProgram(Library library, Random random, PrintStream out) {
        this.random = random;
        this.out = out;
        keeping = new Keeping(library, new Background("saving"));
        model =
                new ReaderModel(
                        library.codebook(),
                        keeping,
                        Clock.systemUTC(),
                        () -> new UUID(random.nextLong(), random.nextLong()),
                        () -> "Ann");
        articles =
                new Opening(
                        new Readings(ArticleReader.ofEveryFormat()),
                        library,
                        new Background("opening"),
                        keeping,
                        model,
                        Clock.systemUTC());
        pause.setOnFinished(_ -> step());
    }

    /// @param args the folder of a library, the name of an article in it, and a seed
    public static void main(String[] args) throws Exception {
        var library = Library.in(Path.of(args[0]));
        var random = new Random(Long.parseLong(args[2]));
        Background.onBug(
                bug -> {
                    System.out.println("bug " + bug);
                    bug.printStackTrace();
                });
        Platform.startup(() -> new KilledProgram(library, random, System.out).open(args[1]));
    }

    /// A notebook in few letters; another one for every other notebook.
    static String digest(Notebook notebook) {
        return Sha256.of(notebook.toString());
    }

    private void open(String slug) {
        model.article()
                .subscribe(article -> article.ifPresent(_ -> Platform.runLater(this::begin)));
        articles.openArticle(slug);
    }

    private void begin() {
        String how = model.readOnly().get().isPresent() ? "locked" : "opened";
        out.println(how + " 0 " + digest(model.notebook().getValue()));
        keeping.state()
                .subscribe(
                        state -> {
                            if (state == SaveState.SAVED) {
                                out.println("saved " + edits);
                                goOn();
                            }
                        });
        step();
    }

    private void goOn() {
        if (waiting) {
            waiting = false;
            again(0);
        }
    }

    /// The next edit of several; behind the last one waits until they are saved, or does not.
    private void step() {
        if (left > 0) {
            left--;
            edit();
            again(random.nextInt(20));
            return;
        }
        left = 1 + random.nextInt(8);
        switch (random.nextInt(4)) {
            case 0 -> {
                keeping.saveAndLeave(() -> {});
                again(random.nextInt(60));
            }
            case 1 -> again(random.nextInt(250));
            default -> {
                waiting = true;
                if (keeping.state().get() == SaveState.SAVED) {
                    goOn();
                }
            }
        }
    }

    private void again(int millis) {
        pause.setDuration(Duration.millis(1 + millis));
        pause.playFromStart();
    }

    private void edit() {
        List<Claim> claims = model.notebook().getValue().claims();
        if (claims.isEmpty()) {
            mark();
        } else {
            Claim claim = claims.get(random.nextInt(claims.size()));
            if (claims.size() > MOST_CLAIMS) {
                model.edit(new Edit.Remove(claim.id()));
            } else {
                change(claim);
            }
        }
        edits++;
        out.println("edit " + edits + " " + digest(model.notebook().getValue()));
    }

    private void change(Claim claim) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> mark();
            case 3, 4 -> model.type(new Edit.SetNote(claim.id(), claim.note() + edits + " "));
            case 5 -> model.edit(new Edit.SetNote(claim.id(), "long ".repeat(LONG_NOTE / 5)));
            case 6 -> model.edit(new Edit.SetSpeaker(claim.id(), "speaker " + edits));
            case 7 -> model.edit(new Edit.Remove(claim.id()));
            case 8 -> model.undo();
            default -> model.redo();
        }
    }

    private void mark() {
        int length = model.article().get().orElseThrow().article().text().length();
        int start = random.nextInt(length - 50);
        model.marking().mark(new TextRange(start, start + 5 + random.nextInt(40)), "figure");
    }
}
