/// Notes for other people and programs, and theirs for us.
@NullMarked
package app.obelus.export;

import org.jspecify.annotations.NullMarked;
