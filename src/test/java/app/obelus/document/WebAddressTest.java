package app.obelus.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.document.UnreadableArticleException.Reason;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "  http://Example.ORG  , http://example.org/",
        "HTTPS://example.org?q=1, https://example.org/?q=1",
        "example.org/story, https://example.org/story",
        "example.org:8080, https://example.org:8080/",
        "http://example.org:80/, http://example.org/",
        "https://example.org:8443/, https://example.org:8443/",
        "http://[::1]:8080/a, http://[::1]:8080/a",
        "http://127.0.0.1/, http://127.0.0.1/",
        "https://example.org/a#part, https://example.org/a",
        "https://example.org/a#:~:text=the%20vote, https://example.org/a",
        "https://bücher.example/über uns?q=ä|b, https://xn--bcher-kva.example/%C3%BCber%20uns?q=%C3%A4%7Cb",
        "https://straße.example/, https://xn--strae-oqa.example/",
        "https://例え.テスト/, https://xn--r8jz45g.xn--zckzah/",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/%e4%f6, https://example.org/%e4%f6",
        "http://example.org\\@evil.example/, http://example.org/%5C@evil.example/",
        "https://web.example/2020/http://example.org//x, https://web.example/2020/http://example.org//x"
    })
    void areReadAsAPersonTypesThem(String typed, String address) throws Exception {
        assertEquals(address, WebAddress.of(typed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "the vote was 476 to 151",
                "story",
                "file:///etc/passwd",
                "ftp://example.org/",
                "javascript:alert(1)",
                "mailto:ada@example.org",
                "ada@example.org",
                "http://",
                "http:///path",
                "http://ada@example.org/",
                "https://ada:secret@example.org/",
                "http://example.org:0/",
                "http://example.org:65536/",
                "http://example.org:8o/",
                "http://exa mple.org/",
                "http://[::1/"
            })
    void areRefusedWhereTheyAreNoneOfAPage(String typed) {
        assertEquals(
                Reason.NO_ADDRESS,
                assertThrows(UnreadableArticleException.class, () -> WebAddress.of(typed))
                        .reason());
    }

    @ParameterizedTest
    @CsvSource({
        "/x, https://example.org/x",
        "x, https://example.org/a/x",
        "./x:y, https://example.org/a/x:y",
        "../x, https://example.org/x",
        "/wiki/Help:X//y, https://example.org/wiki/Help:X//y",
        "?page=2, https://example.org/a/b?page=2",
        "'', https://example.org/a/b?page=1",
        "#part, https://example.org/a/b?page=1",
        "//other.example/y, https://other.example/y",
        "http://other.example, http://other.example/"
    })
    void leadOnByALocation(String location, String next) throws Exception {
        assertEquals(
                next,
                WebAddress.of("https://example.org/a/b?page=1")
                        .next(location)
                        .orElseThrow()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "[::1], true",
        "10.1.2.3, true",
        "192.168.0.1, true",
        "172.16.0.9, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "0.0.0.0, true",
        "[fd12::1], true",
        "[fe80::1], true",
        "[::ffff:10.0.0.1], true",
        "8.8.8.8, false",
        "100.128.0.1, false",
        "172.32.0.1, false",
        "[2001:db8::1], false"
    })
    void areOfTheNetworkAroundOrOfTheInternet(String host, boolean isPrivate) {
        assertEquals(isPrivate, WebHosts.OF_THE_SYSTEM.isPrivate(host));
    }
}
