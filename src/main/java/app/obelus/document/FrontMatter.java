package app.obelus.document;

import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterNode;
import org.commonmark.node.Node;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a Markdown file says about itself before it begins. Each value is empty where it says
/// nothing, or nothing that can be meant.
record FrontMatter(String title, String byline, String published, String address, String language) {

    /// The simple part of BCP 47: a language, a script, a region, variants.
    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,4}");

    private static final Pattern QUOTED = Pattern.compile("^([\"'])(.*)\\1$");

    static FrontMatter of(Node document) {
        Map<String, List<String>> found = new HashMap<>();
        if (document.getFirstChild() instanceof YamlFrontMatterBlock block) {
            for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof YamlFrontMatterNode entry) {
                    found.putIfAbsent(entry.getKey().toLowerCase(Locale.ROOT), entry.getValues());
                }
            }
        }
        return new FrontMatter(
                first(found, "title"),
                first(found, "byline", "author", "authors"),
                first(found, "published", "date"),
                address(first(found, "address", "source", "url", "link")),
                language(first(found, "language", "lang")));
    }

    private static String first(Map<String, List<String>> found, String... keys) {
        for (String key : keys) {
            String value = joined(found.getOrDefault(key, List.of()));
            if (!value.isEmpty()) {
                return value.replaceAll("\\s+", " ");
            }
        }
        return "";
    }

    /// A list may also stand in brackets on one line, which the parser takes for words.
    private static String joined(List<String> values) {
        String all = String.join(", ", values).strip();
        if (!all.startsWith("[") || !all.endsWith("]") || all.contains("](")) {
            return all;
        }
        return Arrays.stream(all.substring(1, all.length() - 1).split(","))
                .map(value -> QUOTED.matcher(value.strip()).replaceFirst("$2"))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String address(String value) {
        try {
            URI address = new URI(value);
            return address.isAbsolute() && address.getHost() != null ? value : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String language(String value) {
        return LANGUAGE_TAG.matcher(value).matches() ? value.replace('_', '-') : "";
    }
}
