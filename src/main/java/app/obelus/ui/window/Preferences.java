package app.obelus.ui.window;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import app.obelus.page.Typography;
import app.obelus.reading.LintRule;
import app.obelus.reading.ReviewPlan;
import app.obelus.store.SettingsFile;
import app.obelus.ui.KeyAction;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the window remembers for the one person who uses it: how it looks, where it stands, what
/// was read last and how far. Nothing here is work, so a file of settings that cannot be written is
/// a line in the log and no more.
final class Preferences {

    static final Typography USUAL = Typography.DEFAULT;

    /// Within these the text can be set larger and smaller.
    static final double LEAST_SIZE = 10;

    static final double MOST_SIZE = 48;
    static final double LEAST_LINE_HEIGHT = 1;
    static final double MOST_LINE_HEIGHT = 2.5;
    static final int LEAST_MEASURE = 45;
    static final int MOST_MEASURE = 90;

    private static final System.Logger LOG = System.getLogger(Preferences.class.getName());
    private static final String POSITION = "position.";
    private static final String RECENT = "recent.";
    private static final String KEY = "key.";
    private static final String RULES_OFF = "checksOff";
    private static final int MOST_RECENT = 10;
    private static final int MOST_POSITIONS = 500;

    private final SettingsFile file;
    private final Map<String, String> settings;
    private final ObjectProperty<Optional<Look>> look;
    private final ObjectProperty<Typography> typography;
    private final BooleanProperty paragraphNumbers;
    private final BooleanProperty lessMotion;
    private final BooleanProperty libraryShown;
    private final BooleanProperty claimsShown;
    private final StringProperty reader;
    private final ObjectProperty<List<Path>> recent;
    private final ObjectProperty<Map<String, ReviewPlan>> queues;
    private final ObjectProperty<Keymap> keymap;
    private final List<KeyAction> keysPutBack;
    private final ObjectProperty<Set<LintRule>> rulesOff;
    private final ObjectProperty<ExportChoice> export;

    /// @param user the name under which claims are made until another is chosen
    Preferences(SettingsFile file, String user) {
        this.file = file;
        this.settings = new HashMap<>(file.load());
        this.look = new SimpleObjectProperty<>(look(settings.getOrDefault("look", "")));
        this.typography =
                new SimpleObjectProperty<>(
                        new Typography(
                                settings.getOrDefault("font", USUAL.family()),
                                number("fontSize", LEAST_SIZE, MOST_SIZE, USUAL.size()),
                                number(
                                        "lineHeight",
                                        LEAST_LINE_HEIGHT,
                                        MOST_LINE_HEIGHT,
                                        USUAL.lineHeight()),
                                (int)
                                        number(
                                                "measure",
                                                LEAST_MEASURE,
                                                MOST_MEASURE,
                                                USUAL.measure())));
        this.paragraphNumbers = new SimpleBooleanProperty(flag("paragraphNumbers", false));
        this.lessMotion = new SimpleBooleanProperty(flag("lessMotion", false));
        this.libraryShown = new SimpleBooleanProperty(flag("library", true));
        this.claimsShown = new SimpleBooleanProperty(flag("claims", true));
        this.reader = new SimpleStringProperty(settings.getOrDefault("reader", user));
        this.recent = new SimpleObjectProperty<>(readRecent());
        this.queues = new SimpleObjectProperty<>(OwnQueues.read(settings));
        Keymap.Reading keys = Keymap.of(WindowAction.andThoseOfParts()).read(readKeys());
        this.keymap = new SimpleObjectProperty<>(keys.keymap());
        this.keysPutBack = keys.putBack();
        this.rulesOff = new SimpleObjectProperty<>(readRulesOff());
        this.export = new SimpleObjectProperty<>(ExportChoice.read(settings));
    }

    /// The look chosen; nothing while the system's is followed.
    ObjectProperty<Optional<Look>> look() {
        return look;
    }

    ObjectProperty<Typography> typography() {
        return typography;
    }

    BooleanProperty paragraphNumbers() {
        return paragraphNumbers;
    }

    /// Whether to jump where else one glides; the system may ask for it too.
    BooleanProperty lessMotion() {
        return lessMotion;
    }

    /// The queues for review that the reader saved, by name.
    ObjectProperty<Map<String, ReviewPlan>> queues() {
        return queues;
    }

    BooleanProperty libraryShown() {
        return libraryShown;
    }

    BooleanProperty claimsShown() {
        return claimsShown;
    }

    /// Under which name claims are made.
    StringProperty reader() {
        return reader;
    }

    /// Files opened lately, the last one first.
    ObjectProperty<List<Path>> recent() {
        return recent;
    }

    /// Which keys do what.
    ObjectProperty<Keymap> keymap() {
        return keymap;
    }

    /// The actions that got their usual keys back when the settings were read, because the keys
    /// chosen for them clashed.
    List<KeyAction> keysPutBack() {
        return keysPutBack;
    }

    /// The rules by which claims are not checked.
    ObjectProperty<Set<LintRule>> rulesOff() {
        return rulesOff;
    }

    /// What was exported last.
    ObjectProperty<ExportChoice> export() {
        return export;
    }

    void opened(Path opened) {
        List<Path> files = new ArrayList<>(recent.get());
        files.remove(opened);
        files.addFirst(opened);
        recent.set(List.copyOf(files.subList(0, Math.min(files.size(), MOST_RECENT))));
    }

    /// Where in an article the reader was; 0 where that is not known.
    int position(String slug) {
        String[] parts = settings.getOrDefault(POSITION + slug, "0").split("@", 2);
        try {
            return Math.max(0, Integer.parseInt(parts[0]));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// @param offset of the first character in sight
    /// @param time in milliseconds, by which the articles read least lately are forgotten
    void rememberPosition(String slug, int offset, long time) {
        settings.put(POSITION + slug, offset + "@" + time);
        settings.put("article", slug);
    }

    /// Has each setting that a person chooses written down when it changes.
    void watch(Remembering remembering) {
        List.of(
                        look,
                        typography,
                        paragraphNumbers,
                        lessMotion,
                        libraryShown,
                        claimsShown,
                        reader,
                        recent,
                        queues,
                        rulesOff,
                        export)
                .forEach(remembering::on);
        remembering.on(keymap);
    }

    /// The article that was open last.
    Optional<String> lastArticle() {
        return Optional.ofNullable(settings.get("article"));
    }

    /// Where the window stood; nothing before the first time.
    Optional<Rectangle2D> window() {
        double width = number("window.width", 480, 20_000, 0);
        double height = number("window.height", 320, 20_000, 0);
        return width < 480 || height < 320
                ? Optional.empty()
                : Optional.of(
                        new Rectangle2D(
                                number("window.x", -20_000, 20_000, 0),
                                number("window.y", -20_000, 20_000, 0),
                                width,
                                height));
    }

    /// A maximized window keeps the place that it goes back to.
    void rememberWindow(double x, double y, double width, double height, boolean maximized) {
        settings.put("window.maximized", String.valueOf(maximized));
        if (maximized) {
            return;
        }
        settings.put("window.x", String.valueOf(x));
        settings.put("window.y", String.valueOf(y));
        settings.put("window.width", String.valueOf(width));
        settings.put("window.height", String.valueOf(height));
    }

    boolean maximized() {
        return flag("window.maximized", false);
    }

    double panelWidth() {
        return number("panel", 280, 560, 360);
    }

    void rememberPanelWidth(double width) {
        settings.put("panel", String.valueOf(width));
    }

    /// All that is to be written down, as it is now.
    Map<String, String> toWrite() {
        settings.put("look", look.get().map(Look::name).orElse(""));
        settings.put("font", typography.get().family());
        settings.put("fontSize", String.valueOf(typography.get().size()));
        settings.put("lineHeight", String.valueOf(typography.get().lineHeight()));
        settings.put("measure", String.valueOf(typography.get().measure()));
        settings.put("paragraphNumbers", String.valueOf(paragraphNumbers.get()));
        settings.put("lessMotion", String.valueOf(lessMotion.get()));
        OwnQueues.write(queues.get(), settings);
        settings.put("library", String.valueOf(libraryShown.get()));
        settings.put("claims", String.valueOf(claimsShown.get()));
        settings.put("reader", reader.get());
        export.get().write(settings);
        settings.put(
                RULES_OFF,
                rulesOff.get().stream().map(LintRule::id).sorted().collect(joining(" ")));
        settings.keySet().removeIf(name -> name.startsWith(RECENT));
        for (int i = 0; i < recent.get().size(); i++) {
            settings.put(RECENT + i, recent.get().get(i).toString());
        }
        keymap.get().actions().forEach(action -> settings.remove(KEY + action.id()));
        keymap.get().written().forEach((action, keys) -> settings.put(KEY + action, keys));
        forgetOldPositions();
        return Map.copyOf(settings);
    }

    /// Writes settings to the disk; on any thread, but on one at a time.
    void write(Map<String, String> all) throws IOException {
        file.save(all);
    }

    private void forgetOldPositions() {
        List<String> positions =
                settings.keySet().stream()
                        .filter(name -> name.startsWith(POSITION))
                        .sorted(Comparator.comparing(this::time).reversed())
                        .toList();
        positions.stream().skip(MOST_POSITIONS).toList().forEach(settings::remove);
    }

    private String time(String position) {
        String value = settings.getOrDefault(position, "");
        return value.substring(value.indexOf('@') + 1);
    }

    private List<Path> readRecent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            String name = settings.get(RECENT + i);
            if (name != null) {
                try {
                    files.add(Path.of(name));
                } catch (InvalidPathException e) {
                    LOG.log(Level.DEBUG, "No path of this system: " + name, e);
                }
            }
        }
        return List.copyOf(files);
    }

    private Map<String, String> readKeys() {
        Map<String, String> keys = new HashMap<>();
        settings.forEach(
                (name, value) -> {
                    if (name.startsWith(KEY)) {
                        keys.put(name.substring(KEY.length()), value);
                    }
                });
        return keys;
    }

    private Set<LintRule> readRulesOff() {
        return Arrays.stream(settings.getOrDefault(RULES_OFF, "").split(" ", -1))
                .flatMap(id -> LintRule.of(id).stream())
                .collect(toUnmodifiableSet());
    }

    private static Optional<Look> look(String name) {
        for (Look look : Look.values()) {
            if (look.name().equals(name)) {
                return Optional.of(look);
            }
        }
        return Optional.empty();
    }

    private boolean flag(String name, boolean usual) {
        return Boolean.parseBoolean(settings.getOrDefault(name, String.valueOf(usual)));
    }

    private double number(String name, double least, double most, double usual) {
        try {
            double number = Double.parseDouble(settings.getOrDefault(name, ""));
            return number >= least && number <= most ? number : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
