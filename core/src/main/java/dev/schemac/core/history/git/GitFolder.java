package dev.schemac.core.history.git;

import java.nio.file.Path;

/**
 * A folder in a git repository.
 *
 * @param git the repository
 * @param prefix the folder as git's object names have it: {@code ./db/migrations/} seen from the
 *     folder that holds the {@code .git}, {@code db/migrations/} from the root of the tree
 */
public record GitFolder(Git git, String prefix) {

  /** A folder of the work tree; it need not exist. */
  public static GitFolder of(Git git, Path folder) {
    StringBuilder prefix = new StringBuilder("./");
    for (Path part : git.top().relativize(folder)) {
      if (!part.toString().isEmpty()) {
        prefix.append(part).append('/');
      }
    }
    return new GitFolder(git, prefix.toString());
  }

  /** The path of a file of the folder. */
  public String path(String file) {
    return prefix + file;
  }

  /** How git names a file of the folder in a revision. */
  public String object(String revision, String file) {
    return revision + ":" + path(file);
  }
}
