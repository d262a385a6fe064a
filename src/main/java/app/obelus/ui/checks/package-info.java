/// What is to be mended in the claims, as a list to walk through.
@NullMarked
package app.obelus.ui.checks;

import org.jspecify.annotations.NullMarked;
