/// Claims as W3C annotations with schema.org reviews in them: the JSON that files of notes and
/// other programs share.
@NullMarked
package app.obelus.annotation;

import org.jspecify.annotations.NullMarked;
