/// Measurements. None of them fails a build.
@NullMarked
package app.obelus.bench;

import org.jspecify.annotations.NullMarked;
