package dev.schemac.database.pull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * How a source file compares with the one that is there.
 *
 * @param file the file as it is pulled
 * @param state what is there
 * @param there the text that is there; empty where none is
 */
public record FileComparison(PulledFile file, State state, String there) {

  /** What is there in place of a file. */
  public enum State {
    /** Nothing. */
    MISSING,
    /** The same text. */
    SAME,
    /** Another text. */
    DIFFERENT
  }

  /**
   * The lines in which they differ: behind {@code -} one that is there alone, behind {@code +} one
   * that is pulled alone. The whole file where none is there, nothing where they are the same.
   */
  public List<String> difference() {
    return LineDifference.between(there, file.text());
  }

  static FileComparison of(Path sources, PulledFile file) throws PullException {
    Path path = sources.resolve(file.path());
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return new FileComparison(file, State.MISSING, "");
    }
    try {
      byte[] there = Files.readAllBytes(path);
      boolean same = Arrays.equals(there, file.text().getBytes(StandardCharsets.UTF_8));
      String text = new String(there, StandardCharsets.UTF_8);
      return new FileComparison(file, same ? State.SAME : State.DIFFERENT, text);
    } catch (IOException e) {
      throw new PullException(path + " cannot be read: " + e.getMessage());
    }
  }
}
