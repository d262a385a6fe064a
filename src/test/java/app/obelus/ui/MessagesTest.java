package app.obelus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words on the screen and the code that shows them, compared as text.
class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path WORDS =
            Path.of("src/main/resources/app/obelus/ui/messages.properties");
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)+)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"");

    /// Of keys that reach `Messages.text` by another way than as its literal.
    private static final Pattern BY_ANOTHER_WAY = Pattern.compile("(keys|problem)\\..+");

    @Test
    void everyKeyThatIsAskedForHasWords() throws IOException {
        Set<String> asked = found(ASKED_FOR);
        found(LITERAL).stream()
                .filter(it -> BY_ANOTHER_WAY.matcher(it).matches())
                .forEach(asked::add);
        asked.removeAll(words().stringPropertyNames());
        assertEquals(Set.of(), asked);
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        Set<String> unused = new TreeSet<>(words().stringPropertyNames());
        unused.removeAll(found(LITERAL));
        assertEquals(Set.of(), unused);
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        Set<String> once = new TreeSet<>();
        Set<String> twice =
                Files.readAllLines(WORDS).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> !once.add(key))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), twice);
    }

    @Test
    void allWordsAreSetProperly() throws IOException {
        Properties words = words();
        Set<String> wrong = new TreeSet<>();
        for (String key : words.stringPropertyNames()) {
            String text = words.getProperty(key);
            if (text.isBlank() || !text.equals(text.strip()) || text.contains("'")) {
                wrong.add(key);
            }
            new MessageFormat(text);
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void countsAreSaidAsPeopleSayThem() {
        assertEquals("One claim in the file of notes could not be understood.", setAside(1));
        assertEquals("3 claims in the file of notes could not be understood.", setAside(3));
        assertEquals("1,250 of 12,000", Messages.text("find.count", 1_250, 12_000));
    }

    private static String setAside(int claims) {
        return Messages.text("problem.setAside", claims);
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map(result -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
