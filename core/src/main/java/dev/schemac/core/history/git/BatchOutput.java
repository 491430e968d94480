package dev.schemac.core.history.git;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The output of {@code git cat-file --batch}: for each object asked for a line {@code <id> <type>
 * <size>}, its bytes and a line feed, or a line that ends in {@code missing} or {@code ambiguous}.
 */
final class BatchOutput {

  private final byte[] bytes;
  private int at;

  private BatchOutput(byte[] bytes) {
    this.bytes = bytes;
  }

  static Map<String, byte[]> parse(byte[] bytes, List<String> objects) throws GitException {
    BatchOutput output = new BatchOutput(bytes);
    Map<String, byte[]> found = new HashMap<>();
    for (String object : objects) {
      String line = output.line();
      boolean absent = line.equals(object + " missing") || line.equals(object + " ambiguous");
      if (!absent) {
        byte[] content = output.content(size(line));
        found.put(object, content);
      }
    }
    return found;
  }

  private String line() throws GitException {
    for (int end = at; end < bytes.length; end++) {
      if (bytes[end] == '\n') {
        String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        at = end + 1;
        return line;
      }
    }
    throw new GitException("git ended in the middle of an answer");
  }

  private byte[] content(int size) throws GitException {
    if (size > bytes.length - at) {
      throw new GitException("git ended in the middle of an answer");
    }
    byte[] content = Arrays.copyOfRange(bytes, at, at + size);
    at += size + 1;
    return content;
  }

  private static int size(String line) throws GitException {
    int space = line.lastIndexOf(' ');
    try {
      return Integer.parseInt(line.substring(space + 1));
    } catch (NumberFormatException e) {
      throw new GitException("git answered: " + line);
    }
  }
}
