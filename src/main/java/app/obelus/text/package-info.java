/// Articles and places in them.
@NullMarked
package app.obelus.text;

import org.jspecify.annotations.NullMarked;
