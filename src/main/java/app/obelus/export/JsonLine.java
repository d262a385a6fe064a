package app.obelus.export;

import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/// One record of a stream of [JSON lines](https://jsonlines.org), for programs that read another
/// program's output.
public final class JsonLine {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonLine() {}

    /// An object with these keys in the order of the map, on one line, without the line end.
    ///
    /// @param values texts, numbers, truth values, lists and maps of them
    public static String of(Map<String, ?> values) {
        return MAPPER.writeValueAsString(values);
    }
}
