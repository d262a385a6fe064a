/// Puts Obelus together: the entry point, and the one class that makes the parts.
@NullMarked
package app.obelus;

import org.jspecify.annotations.NullMarked;
