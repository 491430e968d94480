package dev.schemac.core.history.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the git program in the folders that {@code PATH} names.
 *
 * <p>The system's own search is not used: Windows looks into the working directory first, which is
 * the checkout, and so does a {@code PATH} with a relative entry. A program of that name in a
 * checkout must never run.
 */
final class GitProgram {

  private static final String VARIABLE = "PATH";

  private GitProgram() {}

  /**
   * The program's file.
   *
   * @throws GitException if no folder of {@code PATH} has one
   */
  static Path find(Map<String, String> variables) throws GitException {
    boolean windows = File.separatorChar == '\\';
    String name = windows ? "git.exe" : "git";
    for (String entry : path(variables).split(File.pathSeparator, -1)) {
      Path program = program(entry, name);
      if (program != null) {
        return program;
      }
    }
    throw new GitException("there is a .git, but no " + name + " in the folders of PATH");
  }

  private static @Nullable Path program(String entry, String name) {
    try {
      Path folder = Path.of(entry);
      Path file = folder.resolve(name);
      boolean usable = folder.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file);
      return usable ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Windows does not tell upper from lower case in the names of variables. */
  private static String path(Map<String, String> variables) {
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      if (variable.getKey().toUpperCase(Locale.ROOT).equals(VARIABLE)) {
        return variable.getValue();
      }
    }
    return "";
  }
}
