package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.ui.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page of keys and the code that handles keys, compared as text, so that no key is missing on
/// the page and none is there that does nothing.
class KeyHelpTest {

    private static final Path JAVA = Path.of("src/main/java/app/obelus");

    /// Keys that are the same as others under another name, or that the whole system has.
    private static final Set<String> NOT_NAMED = Set.of("KP", "COPY", "INSERT", "BACK_SPACE");

    private static final Map<String, String> ON_THE_PAGE =
            Map.ofEntries(
                    Map.entry("LEFT", "←"),
                    Map.entry("RIGHT", "→"),
                    Map.entry("UP", "↑"),
                    Map.entry("DOWN", "↓"),
                    Map.entry("HOME", "Home"),
                    Map.entry("END", "End"),
                    Map.entry("PAGE_UP", "PgUp"),
                    Map.entry("PAGE_DOWN", "PgDn"),
                    Map.entry("ENTER", "Enter"),
                    Map.entry("DELETE", "Del"),
                    Map.entry("ESCAPE", "Esc"));

    private static final Pattern TYPED = Pattern.compile("case ((?:[\"'].[\"'](?:,\\s*)?)+) ->");
    private static final Pattern PRESSED =
            Pattern.compile("case ((?:[A-Z][A-Z_0-9]*(?:,\\s*)?)+) ->");
    private static final Pattern COMPARED = Pattern.compile("KeyCode\\.([A-Z][A-Z_0-9]*)");

    /// Each action is done by the handler of its place: a switch without a default over the whole
    /// enum for those of the article and the card, a command for each of the window's.
    @Test
    void commandsAreThereForEveryActionOfTheWindow() throws IOException {
        String commands = Files.readString(JAVA.resolve("ui/window/Commands.java"));
        List<String> added =
                Pattern.compile("add(?:Named)?\\(\\s*WindowAction\\.(\\w+)")
                        .matcher(commands)
                        .results()
                        .map(add -> add.group(1))
                        .sorted()
                        .toList();
        assertEquals(Stream.of(WindowAction.values()).map(Enum::name).sorted().toList(), added);
    }

    @Test
    void noKeyThatCanBeChosenIsAmongThoseThatAreTheSameForEveryone() {
        Set<String> both =
                WindowAction.andThoseOfParts().stream()
                        .flatMap(
                                action ->
                                        action.usual().stream()
                                                .map(key -> action.place().words() + key.shown()))
                        .collect(Collectors.toCollection(TreeSet::new));
        both.retainAll(
                KeyHelp.ALL.stream()
                        .flatMap(
                                help ->
                                        help.shown().stream()
                                                .map(key -> Messages.text(help.group()) + key))
                        .collect(Collectors.toSet()));
        assertEquals(Set.of(), both);
    }

    static Stream<Arguments> handlers() {
        return Stream.of(
                Arguments.of(
                        List.of("ui/window/ArticleKeys.java", "page/Keys.java"),
                        Set.of("keys.article", "keys.selection", "keys.highlights")),
                Arguments.of(List.of("ui/claims/CardKeys.java"), Set.of("keys.card")),
                Arguments.of(
                        List.of(
                                "ui/history/PastPanel.java",
                                "ui/history/PastList.java",
                                "ui/history/RestorePane.java"),
                        Set.of("keys.history")),
                Arguments.of(List.of("ui/find/FindBar.java"), Set.of("keys.find")));
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void namesEveryKeyThatIsHandled(List<String> files, Set<String> groups) throws IOException {
        Set<String> missing = handled(files);
        missing.removeAll(onThePage(groups));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("handlers")
    void namesNoKeyThatNobodyHandles(List<String> files, Set<String> groups) throws IOException {
        Set<String> idle = onThePage(groups);
        idle.removeAll(handled(files));
        if (!groups.contains("keys.article")) {
            idle.remove("1–9");
        }
        assertEquals(Set.of(), idle);
    }

    @Test
    void namesEachKeyOfAGroupOnce() {
        List<String> all =
                KeyHelp.ALL.stream()
                        .flatMap(help -> help.shown().stream().map(key -> help.group() + key))
                        .filter(
                                key ->
                                        !key.endsWith("→")
                                                && !key.endsWith("↑")
                                                && !key.endsWith("↓"))
                        .toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    /// The keys that a group names, without those held down with them.
    private static Set<String> onThePage(Set<String> groups) {
        return KeyHelp.ALL.stream()
                .filter(help -> groups.contains(help.group()))
                .flatMap(help -> Stream.of(help.keys().split(" {2}")))
                .map(key -> key.replaceAll("(Shortcut|Shift)\\+(?=.)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> handled(List<String> files) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String file : files) {
            String source = Files.readString(JAVA.resolve(file));
            Stream.of(TYPED, PRESSED)
                    .flatMap(pattern -> pattern.matcher(source).results())
                    .flatMap(cases -> Stream.of(cases.group(1).split(",\\s*")))
                    .forEach(key -> keys.add(named(key)));
            COMPARED.matcher(source).results().forEach(key -> keys.add(named(key.group(1))));
        }
        keys.remove("");
        return keys;
    }

    private static String named(String key) {
        if (key.startsWith("\"") || key.startsWith("'")) {
            String letter = key.substring(1, key.length() - 1);
            return letter.matches("[1-9]") ? "1–9" : letter;
        }
        boolean left = NOT_NAMED.stream().anyMatch(key::startsWith) || isAction(key);
        return left ? "" : ON_THE_PAGE.getOrDefault(key, key);
    }

    /// Actions stand in switches too.
    private static boolean isAction(String name) {
        return WindowAction.andThoseOfParts().stream()
                .anyMatch(action -> action.name().equals(name));
    }
}
