package dev.schemac.database.pull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Files and folders that were not there, so that they can be taken away again. */
final class NewFiles {

  private final Deque<Path> created = new ArrayDeque<>();
  private final List<String> paths = new ArrayList<>();

  /**
   * Writes a file that is not there.
   *
   * @throws IOException if it is there, cannot be written, or a link leads out of the root
   */
  void write(Path root, PulledFile file) throws IOException {
    Path path = root.resolve(file.path());
    Path folder = path.getParent();
    if (folder == null) {
      throw new IOException(path + " is no file");
    }
    folders(folder);
    if (!folder.toRealPath().startsWith(root.toRealPath())) {
      throw new IOException(folder + " is a link that leads out of " + root);
    }
    Files.write(path, file.text().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    created.push(path);
    paths.add(file.path());
  }

  private void folders(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    Path existing = folder;
    while (existing != null && !Files.exists(existing)) {
      missing.push(existing);
      existing = existing.getParent();
    }
    for (Path path : missing) {
      Files.createDirectory(path);
      created.push(path);
    }
  }

  /** Notes a file that another part wrote. */
  void add(String name) {
    paths.add(name);
  }

  List<String> paths() {
    return List.copyOf(paths);
  }

  /** Takes all away, the newest first. */
  void remove() {
    for (Path path : created) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // What cannot be taken away is a folder that somebody else has put something into.
      }
    }
  }
}
