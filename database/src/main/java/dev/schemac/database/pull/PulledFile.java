package dev.schemac.database.pull;

/**
 * A source file.
 *
 * @param path its path below the source root, with {@code /}
 * @param text its text
 */
public record PulledFile(String path, String text) {}
