package dev.schemac.core.history.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one path by which a folder is locked and written, however it was named. */
public final class RealPath {

  private RealPath() {}

  /** A folder's path without symbolic links, also where its last parts are not there yet. */
  public static Path of(Path folder) throws IOException {
    Path absolute = folder.toAbsolutePath();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path wanted = absolute.normalize();
    Path existing = wanted;
    while (!Files.exists(existing)) {
      Path parent = existing.getParent();
      if (parent == null) {
        return wanted;
      }
      existing = parent;
    }
    return existing.toRealPath().resolve(existing.relativize(wanted));
  }
}
