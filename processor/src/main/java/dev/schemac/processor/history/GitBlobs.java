package dev.schemac.processor.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder's files in a revision. They are asked for only where a file on the disk is odd. */
record GitBlobs(Git git, String revision) implements BaseHistory.Blobs {

  /** What git calls the tree that the next commit will have. */
  private static final String INDEX = "";

  @Override
  public @Nullable DiskFile get(String file) throws GitException {
    String object = git.object(revision, file);
    byte[] bytes = read(List.of(object)).get(object);
    return bytes == null ? null : new DiskFile(file, bytes);
  }

  @Override
  public boolean has(String file) throws GitException {
    return !read(List.of(
            git.object(revision, file),
            git.object(BaseReader.MERGE_HEAD, file),
            git.object(INDEX, file)))
        .isEmpty();
  }

  private Map<String, byte[]> read(List<String> objects) throws GitException {
    Map<String, byte[]> found = git.read(objects);
    return found == null ? Map.of() : found;
  }
}
