/// Obelus without a window, for scripts and for the terminal.
@NullMarked
package app.obelus.cli;

import org.jspecify.annotations.NullMarked;
