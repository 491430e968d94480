package dev.schemac.core.history.git;

import dev.schemac.core.history.disk.FolderEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks git about the repository that a folder lies in: the one whose {@code .git} stands above it.
 *
 * <p>Git runs in the folder that holds the {@code .git}, never in the migrations folder: that one's
 * files come with the checkout, and a folder that holds {@code HEAD}, {@code objects} and {@code
 * refs} is a repository to git, whose configuration can name programs to run. Neither {@code
 * --git-dir} nor {@code --work-tree} is given, since they switch off git's check of who owns the
 * repository (git manual, {@code safe.directory}).
 */
public final class Git {

  private static final String DOT_GIT = ".git";
  private static final String LINK_PREFIX = "gitdir:";

  /** During a merge the commit that is merged; the name of the file that holds it. */
  public static final String MERGE_HEAD = "MERGE_HEAD";

  /** What git calls the tree that the next commit will have. */
  public static final String INDEX = "";

  /**
   * No file of the work tree is a repository, and no program that the configuration names runs: git
   * looks for {@code safe.bareRepository} since version 2.38, and ignores what it does not know.
   */
  private static final List<String> SETTINGS =
      List.of(
          "--no-pager",
          "-c",
          "safe.bareRepository=explicit",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "credential.interactive=false",
          "-c",
          "gc.auto=0",
          "-c",
          "maintenance.auto=false");

  private final Path top;
  private final Map<String, String> variables;
  private final Duration patience;
  private @Nullable Program program;

  /**
   * The program, once it has been asked which repository it finds.
   *
   * @param file its file
   * @param repository the repository's folder; that of a worktree has its own {@code HEAD}
   */
  private record Program(Path file, Path repository) {}

  private Git(Path top, FolderEnvironment folderEnvironment) {
    this.top = top;
    this.variables = folderEnvironment.variables();
    this.patience = folderEnvironment.patience();
  }

  /**
   * The git of a folder, or null where no {@code .git} stands in it or above it: that shows without
   * a process.
   *
   * @param folder a real path; it need not exist
   */
  static @Nullable public Git of(Path folder, FolderEnvironment folderEnvironment) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(DOT_GIT), LinkOption.NOFOLLOW_LINKS)) {
        return new Git(above, folderEnvironment);
      }
    }
    return null;
  }

  /** The folder that holds the {@code .git}. */
  public Path top() {
    return top;
  }

  /**
   * Reads objects, all in one process.
   *
   * @param objects their names, as {@code HEAD^{commit}} or {@code HEAD:folder/file}
   * @return those that are there
   */
  public Map<String, byte[]> read(List<String> objects) throws GitException {
    for (String object : objects) {
      if (object.indexOf('\n') >= 0 || object.indexOf('\r') >= 0) {
        throw new GitException("a name holds a line break: " + object);
      }
    }
    String input = String.join("\n", objects) + "\n";
    byte[] out = succeed(run(input.getBytes(StandardCharsets.UTF_8), "cat-file", "--batch"));
    return BatchOutput.parse(out, objects);
  }

  /**
   * All files of a revision.
   *
   * @return their paths from the root of the tree on, with {@code /}
   */
  public List<String> files(String revision) throws GitException {
    byte[] out =
        succeed(run(new byte[0], "ls-tree", "-r", "-z", "--name-only", "--full-tree", revision));
    String paths = new String(out, StandardCharsets.UTF_8);
    return paths.isEmpty() ? List.of() : Arrays.asList(paths.split("\0"));
  }

  /**
   * Whether git leaves a file alone.
   *
   * @param path seen from {@link #top}
   */
  public boolean ignores(String path) throws GitException {
    BoundedProcess.Result result = run(new byte[0], "check-ignore", "-q", "--", path);
    return switch (result.status()) {
      case 0 -> true;
      case 1 -> false;
      default -> throw result.failure();
    };
  }

  /**
   * Whether a sparse checkout leaves a file out of the work tree: git's index has it, with the
   * skip-worktree bit.
   *
   * @param path seen from {@link #top}
   */
  public boolean leavesOut(String path) throws GitException {
    byte[] out =
        succeed(run(new byte[0], "--literal-pathspecs", "ls-files", "-t", "-z", "--", path));
    return new String(out, StandardCharsets.UTF_8).startsWith("S ");
  }

  private static byte[] succeed(BoundedProcess.Result result) throws GitException {
    if (result.status() != 0) {
      throw result.failure();
    }
    return result.out();
  }

  /**
   * Whether a merge is under way. A branch or tag of a stranger may be called {@code MERGE_HEAD}
   * too, and git takes it where there is no merge.
   */
  public boolean isMerging() throws GitException {
    return Files.isRegularFile(program().repository().resolve(MERGE_HEAD));
  }

  private Program program() throws GitException {
    if (program == null) {
      Path file = GitProgram.find(builder().environment());
      program = new Program(file, repositoryFoundBy(file));
    }
    return program;
  }

  private BoundedProcess.Result run(byte[] input, String... arguments) throws GitException {
    return run(program().file(), input, arguments);
  }

  private BoundedProcess.Result run(Path git, byte[] input, String... arguments)
      throws GitException {
    List<String> command = new ArrayList<>();
    command.add(git.toString());
    command.addAll(SETTINGS);
    command.addAll(List.of(arguments));
    return BoundedProcess.run(builder().command(command), input, patience);
  }

  private ProcessBuilder builder() {
    ProcessBuilder builder = new ProcessBuilder().directory(top.toFile());
    builder.environment().putAll(variables);
    String ceiling = top.getParent() == null ? "" : top.getParent().toString();
    GitEnvironment.prepare(builder.environment(), ceiling);
    return builder;
  }

  /** Git takes a broken {@code .git} for none and looks on, so it is asked which one it found. */
  private Path repositoryFoundBy(Path git) throws GitException {
    byte[] out = succeed(run(git, new byte[0], "rev-parse", "--absolute-git-dir"));
    String answer = new String(out, StandardCharsets.UTF_8).strip();
    try {
      Path found = Path.of(answer).toRealPath();
      Path expected = repository(top.resolve(DOT_GIT)).toRealPath();
      if (!found.equals(expected)) {
        throw new GitException("it took " + found + " for the repository instead of " + expected);
      }
      return found;
    } catch (IOException | IllegalArgumentException e) {
      throw new GitException("the repository " + answer + " cannot be found: " + e.getMessage());
    }
  }

  /**
   * Where a {@code .git} leads: in a worktree or a submodule it is a file that names the folder.
   */
  private static Path repository(Path dotGit) throws IOException {
    if (!Files.isRegularFile(dotGit)) {
      return dotGit;
    }
    String text = Files.readString(dotGit).strip();
    String target = text.startsWith(LINK_PREFIX) ? text.substring(LINK_PREFIX.length()) : text;
    return dotGit.resolveSibling(target.strip());
  }
}
