/// Opens files as articles.
@NullMarked
package app.obelus.document;

import org.jspecify.annotations.NullMarked;
