package app.obelus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.cli.Obelus;

import org.junit.jupiter.api.Test;

class MainTest {

    /// It has a list of its own, because it has to run where the command line cannot be loaded.
    @Test
    void knowsTheFirstWordsOfEveryCommand() {
        assertEquals(Obelus.firstWords(), Main.COMMANDS);
    }
}
