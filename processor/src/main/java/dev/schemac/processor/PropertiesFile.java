package dev.schemac.processor;

import dev.schemac.core.text.HiddenCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a {@code schemac.properties}. {@link ProjectFolder} says where the file lies, {@link
 * SaidOptions} reads it, with those that it inherits, and knows the options.
 *
 * <p>The format is a plain subset of Java's properties, in UTF-8: lines {@code name=value}, empty
 * lines, and comments that begin with {@code #}. What {@link java.util.Properties} reads otherwise
 * than it looks, as an escape or a line that goes on, is an error. That class knows no line numbers
 * either.
 */
final class PropertiesFile {

  private static final int MAXIMUM = 64 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * A line that says something.
   *
   * @param number its number, from 1
   * @param value what stands behind the {@code =}; empty: nothing is said
   * @param error what is wrong with it; empty: nothing
   */
  record Line(int number, String name, String value, String error) {}

  private PropertiesFile() {}

  /**
   * Reads a file of the checkout, which may hold anything.
   *
   * @throws IOException if it cannot be read, with words that follow its name
   */
  static List<Line> read(Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("is no plain file");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes(MAXIMUM + 1);
    }
    if (bytes.length > MAXIMUM) {
      throw new IOException("is longer than " + MAXIMUM + " bytes");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException("is not in UTF-8", e);
    }
    return lines(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String raw : text.replace("\r\n", "\n").split("\n", -1)) {
      number++;
      String line = raw.strip();
      if (!line.isEmpty() && line.charAt(0) != '#') {
        int equals = line.indexOf('=');
        String name = equals < 0 ? line : line.substring(0, equals).strip();
        String value = equals < 0 ? "" : line.substring(equals + 1).strip();
        String error = error(line, equals);
        if (error.isEmpty() && !names.add(name)) {
          error = name + " is said above already";
        }
        lines.add(new Line(number, name, value, error));
      }
    }
    return lines;
  }

  private static String error(String line, int equals) {
    String hidden = HiddenCharacters.firstIn(line);
    if (hidden != null) {
      return "it holds the character " + hidden + ", which a reader cannot see";
    } else if (line.indexOf('\\') >= 0) {
      return "a backslash has no meaning here; write paths with /";
    } else if (equals <= 0) {
      return "write it as name=value";
    }
    return "";
  }
}
