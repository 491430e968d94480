package dev.schemac.core.history.review;

import dev.schemac.core.history.git.Git;
import dev.schemac.core.history.git.GitException;
import dev.schemac.core.history.git.GitFolder;
import dev.schemac.core.history.journal.DiskFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder's files in a revision. They are asked for only where a file on the disk is odd.
 *
 * @param here the folder in the work tree
 * @param there the folder in the revision; another one where it was moved since
 */
record GitBlobs(GitFolder here, GitFolder there, String revision) implements BaseHistory.Blobs {

  @Override
  public @Nullable DiskFile get(String file) throws GitException {
    String object = there.object(revision, file);
    byte[] bytes = there.git().read(List.of(object)).get(object);
    return bytes == null ? null : new DiskFile(file, bytes);
  }

  @Override
  public boolean has(String file) throws GitException {
    List<String> objects = new ArrayList<>();
    objects.add(there.object(revision, file));
    objects.add(here.object(Git.INDEX, file));
    if (here.git().isMerging()) {
      objects.add(here.object(Git.MERGE_HEAD, file));
    }
    return !there.git().read(objects).isEmpty();
  }

  @Override
  public boolean leavesOut(String file) throws GitException {
    return here.git().leavesOut(here.path(file));
  }
}
