package app.obelus.export;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// Claims poured into a person's own template, in the language of
/// [Mustache](https://mustache.github.io/mustache.5.html): `{{field}}`, `{{#list}}…{{/list}}`,
/// `{{^empty}}…{{/empty}}`, `{{! remark }}`.
///
/// A template only names what is there ([TemplateFields]); it runs nothing and reads no other file.
/// Whatever it is filled with comes out as words in the format that its name tells, also between
/// three braces: escaped in `.html` and `.md`, as it is in `.txt`. A field that does not exist is a
/// mistake and is said, so that a slip of the pen does not leave a gap in a letter.
public final class TemplateExporter implements Exporter {

    /// In UTF-16 code units.
    private static final int LONGEST = 1 << 18;

    private final String id;
    private final TemplateText format;
    private final String template;

    private TemplateExporter(String id, TemplateText format, String template) {
        this.id = id;
        this.format = format;
        this.template = template;
    }

    /// @param name of the template's file, which tells the format: `.html`, `.htm`, `.md`, else
    ///   plain text; a further `.mustache` is passed over
    /// @param template its text
    /// @throws BrokenTemplateException if it is not one; the message names the line
    public static TemplateExporter of(String name, String template) throws BrokenTemplateException {
        TemplateExporter exporter =
                new TemplateExporter("template", TemplateText.named(name), template);
        exporter.compiled(new TemplateLimits());
        return exporter;
    }

    /// One that comes with the program, known by the first part of its file's name.
    ///
    /// @param name of a file among the program's own
    static TemplateExporter shipped(String name) {
        try (InputStream in = TemplateExporter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new TemplateExporter(
                    name.substring(0, name.indexOf('.')),
                    TemplateText.named(name),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String extension() {
        return format.extension();
    }

    /// @throws BrokenTemplateException if the template names what is not there, or makes too much
    @Override
    public void write(Export export, OutputStream out) throws IOException {
        write(export, new TemplateLimits(), out);
    }

    void write(Export export, TemplateLimits limits, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        var fields = new TemplateFields(export.codebook(), format).of(export.articles());
        try {
            compiled(limits).execute(fields, limits.counting(writer));
        } catch (MustacheException.Context e) {
            throw new BrokenTemplateException(
                    "Line %d of the template names “%s”, which is not a field here."
                            .formatted(e.lineNo, e.key),
                    e);
        } catch (MustacheException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new BrokenTemplateException("The template: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private com.samskivert.mustache.Template compiled(TemplateLimits limits)
            throws BrokenTemplateException {
        if (template.length() > LONGEST) {
            throw new BrokenTemplateException(
                    "The template is too long: %,d characters; up to %,d are read."
                            .formatted(template.length(), LONGEST));
        }
        TemplateNesting.check(template);
        try {
            return Mustache.compiler()
                    .withFormatter(format::format)
                    .escapeHTML(false)
                    .strictSections(true)
                    .emptyStringIsFalse(true)
                    .withCollector(limits)
                    .compile(template);
        } catch (MustacheParseException e) {
            throw new BrokenTemplateException("The template: " + e.getMessage(), e);
        } catch (MustacheException e) {
            throw new BrokenTemplateException("The template: " + e.getMessage(), e);
        }
    }
}
