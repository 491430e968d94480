package dev.schemac.processor.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks the {@code git} on the path about one folder.
 *
 * <p>Hooks run builds with {@code GIT_DIR} and the like set for another repository than the
 * folder's, so git's local environment variables are taken away.
 */
final class Git {

  private static final long PATIENCE_SECONDS = 30;
  private static final int FATAL = 128;
  private static final String NO_REPOSITORY = "fatal: not a git repository (or any";

  /** {@code git rev-parse --local-env-vars}, and what makes git print more than was asked for. */
  private static final List<String> LOCAL_VARIABLES =
      List.of(
          "GIT_ALTERNATE_OBJECT_DIRECTORIES",
          "GIT_CONFIG",
          "GIT_CONFIG_PARAMETERS",
          "GIT_CONFIG_COUNT",
          "GIT_OBJECT_DIRECTORY",
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_IMPLICIT_WORK_TREE",
          "GIT_GRAFT_FILE",
          "GIT_INDEX_FILE",
          "GIT_NO_REPLACE_OBJECTS",
          "GIT_REPLACE_REF_BASE",
          "GIT_PREFIX",
          "GIT_INTERNAL_SUPER_PREFIX",
          "GIT_SHALLOW_FILE",
          "GIT_COMMON_DIR",
          "GIT_NAMESPACE",
          "LANGUAGE");

  private final Path directory;
  private final String prefix;

  private Git(Path directory, String prefix) {
    this.directory = directory;
    this.prefix = prefix;
  }

  /** What a process left behind. */
  private static final class Output {

    private final int status;
    private final byte[] out;
    private final String error;

    Output(int status, byte[] out, String error) {
      this.status = status;
      this.out = out;
      this.error = error;
    }

    boolean isNoRepository() {
      return status == FATAL && error.startsWith(NO_REPOSITORY);
    }

    GitException failure() {
      String words = error.isBlank() ? "git ended with status " + status : error.strip();
      return new GitException(words.replace('\n', ' '));
    }
  }

  /**
   * The git of a folder, or null where it lies in no repository: that shows without a process.
   *
   * @param folder a real path; it need not exist
   */
  static @Nullable Git of(Path folder) {
    Path existing = folder;
    while (!Files.isDirectory(existing)) {
      Path parent = existing.getParent();
      if (parent == null) {
        return null;
      }
      existing = parent;
    }
    for (Path above = existing; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(".git"))) {
        StringBuilder prefix = new StringBuilder("./");
        if (!existing.equals(folder)) {
          for (Path part : existing.relativize(folder)) {
            prefix.append(part).append('/');
          }
        }
        return new Git(existing, prefix.toString());
      }
    }
    return null;
  }

  /** How git names a file of the folder in a revision. */
  String object(String revision, String file) {
    return revision + ":" + prefix + file;
  }

  /**
   * Reads objects, all in one process.
   *
   * @return those that are there; null if there is no git, or no repository to it
   */
  @Nullable Map<String, byte[]> read(List<String> objects) throws GitException {
    for (String object : objects) {
      if (object.indexOf('\n') >= 0 || object.indexOf('\r') >= 0) {
        throw new GitException("a name holds a line break: " + object);
      }
    }
    String input = String.join("\n", objects) + "\n";
    Output output = run(input.getBytes(StandardCharsets.UTF_8), "cat-file", "--batch");
    if (output == null || output.isNoRepository()) {
      return null;
    }
    if (output.status != 0) {
      throw output.failure();
    }
    return BatchOutput.parse(output.out, objects);
  }

  /** Whether git leaves a file of the folder alone. */
  boolean ignores(String file) throws GitException {
    Output output = run(new byte[0], "check-ignore", "-q", "--", prefix + file);
    if (output == null) {
      return false;
    }
    return switch (output.status) {
      case 0 -> true;
      case 1 -> false;
      default -> throw output.failure();
    };
  }

  private @Nullable Output run(byte[] input, String... arguments) throws GitException {
    List<String> command = new ArrayList<>(List.of("git", "-C", directory.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    for (String name : List.copyOf(environment.keySet())) {
      if (LOCAL_VARIABLES.contains(name) || name.startsWith("GIT_TRACE")) {
        environment.remove(name);
      }
    }
    environment.put("LC_ALL", "C");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      return null;
    }
    return output(process, input);
  }

  private static Output output(Process process, byte[] input) throws GitException {
    Drain out = Drain.of(process.getInputStream());
    Drain error = Drain.of(process.getErrorStream());
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(input);
      } catch (IOException e) {
        // A git that fails early reads nothing; its status and words say why.
      }
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new GitException("git did not answer in " + PATIENCE_SECONDS + " seconds");
      }
      String words = new String(error.bytes(), StandardCharsets.UTF_8);
      return new Output(process.exitValue(), out.bytes(), words);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git ran");
    } finally {
      process.destroyForcibly();
    }
  }

  /** Reads a stream in a thread of its own, so that git never waits for a full pipe. */
  private static final class Drain extends Thread {

    private final InputStream stream;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Drain(InputStream stream) {
      super("schemac git");
      this.stream = stream;
    }

    static Drain of(InputStream stream) {
      Drain drain = new Drain(stream);
      drain.setDaemon(true);
      drain.start();
      return drain;
    }

    @Override
    public void run() {
      try (stream) {
        stream.transferTo(bytes);
      } catch (IOException e) {
        // The process was stopped; its status tells.
      }
    }

    byte[] bytes() throws InterruptedException {
      join();
      return bytes.toByteArray();
    }
  }
}
