package app.obelus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.util.concurrent.TimeUnit;

class WebBrowserTest {

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({"true, true", "false, false", "there-is-no-such-browser, false"})
    void tellsWhetherSomebodyShowsThePage(String program, boolean shown) throws Exception {
        URI page = URI.create("https://example.org/vote");
        assertEquals(shown, new WebBrowser(program).show(page).get(20, TimeUnit.SECONDS));
    }
}
