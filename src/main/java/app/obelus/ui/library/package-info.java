/// What there is to read, and the headings of what is read.
@NullMarked
package app.obelus.ui.library;

import org.jspecify.annotations.NullMarked;
