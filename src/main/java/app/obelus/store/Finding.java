package app.obelus.store;

/// Something in a library that is not as it should be.
///
/// @param file which file, from the library's folder
/// @param problem what is wrong with it, a clause in plain English
public record Finding(String file, String problem) {}
