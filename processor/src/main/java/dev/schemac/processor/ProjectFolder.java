package dev.schemac.processor;

import dev.schemac.core.history.disk.RealPath;
import dev.schemac.core.history.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder of the project or module that is compiled. No compiler tells it, so it is found from
 * where the class files go.
 *
 * @param path its real path
 * @param top the folder that no path written in a file of the checkout leads out of: that of the
 *     repository; without one the outermost of the folders above that have a build file each
 * @param hasBuildFile whether a build file or {@code schemac.properties} marks it; else it is the
 *     working directory
 */
record ProjectFolder(Path path, Path top, boolean hasBuildFile) {

  /** Where options that hold for each compile are written. */
  static final String PROPERTIES = "schemac.properties";

  static final String MIGRATIONS = "migrations";
  static final String SOURCES = "src/main/java";

  private static final String[] MARKS = {PROPERTIES, "pom.xml", "build.gradle", "build.gradle.kts"};

  private static final String REPOSITORY = ".git";

  /**
   * Finds the nearest folder at or above the class output with a build file or {@code
   * schemac.properties}, not above the repository; without one the working directory, if the class
   * output lies in it.
   *
   * <p>A folder of another user ends the search: in one that many users write to, as the one for
   * temporary files is, anybody could put a file for the projects of all.
   *
   * @param classOutput where the class files go; null where they go to no folder
   * @return null where there is none
   */
  static @Nullable ProjectFolder of(@Nullable Path classOutput, Path workingDirectory) {
    if (classOutput == null) {
      return null;
    }
    Path start = real(classOutput);
    List<Path> own = ownFolders(start);
    Path marked = null;
    for (int i = 0; i < own.size() && marked == null; i++) {
      marked = isMarked(own.get(i)) ? own.get(i) : null;
    }
    Path outermost = own.isEmpty() ? start : own.get(own.size() - 1);
    boolean repository = isRepository(outermost);
    if (marked == null) {
      Path directory = real(workingDirectory);
      boolean around = start.startsWith(directory) && directory.startsWith(outermost);
      return around
          ? new ProjectFolder(directory, repository ? outermost : directory, false)
          : null;
    }
    return new ProjectFolder(marked, repository ? outermost : withBuildFiles(marked, own), true);
  }

  /** The folders from the first that exists up to the repository, as long as one user has them. */
  private static List<Path> ownFolders(Path start) {
    List<Path> own = new ArrayList<>();
    Object owner = null;
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (owner == null && !Files.exists(folder)) {
        // The compiler has yet to make it.
        continue;
      }
      Object ownerOfFolder = owner(folder);
      if (owner != null && !owner.equals(ownerOfFolder)) {
        break;
      }
      owner = ownerOfFolder;
      own.add(folder);
      if (isRepository(folder)) {
        break;
      }
    }
    return own;
  }

  private static Object owner(Path folder) {
    try {
      return Files.getOwner(folder);
    } catch (IOException | UnsupportedOperationException e) {
      // Where files have no owners, all are one user's.
      return "";
    }
  }

  private static boolean isMarked(Path folder) {
    for (String mark : MARKS) {
      // A link counts here, so that one to nowhere is told where the file is read.
      if (Files.exists(folder.resolve(mark), LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(folder.resolve(mark))) {
        return true;
      }
    }
    return false;
  }

  /** It is a folder, but in a worktree or submodule a file that names one. */
  private static boolean isRepository(Path folder) {
    return Files.exists(folder.resolve(REPOSITORY), LinkOption.NOFOLLOW_LINKS);
  }

  private static Path withBuildFiles(Path marked, List<Path> own) {
    Path outermost = marked;
    for (Path folder : own.subList(own.indexOf(marked), own.size())) {
      if (!isMarked(folder)) {
        break;
      }
      outermost = folder;
    }
    return outermost;
  }

  /** Its {@code schemac.properties}; null where it has none. */
  @Nullable Path properties() {
    Path file = path.resolve(PROPERTIES);
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file : null;
  }

  /**
   * A path that is written in a file of the checkout, whose author may be anybody: it must stay in
   * the repository and go through no link.
   *
   * @param base the folder that it starts in, a real path
   * @throws IOException that says what is wrong with it, in words that follow the path
   */
  Path inside(Path base, String written) throws IOException {
    Path path;
    try {
      path = Path.of(written);
    } catch (InvalidPathException e) {
      throw new IOException("is no path: " + e.getReason(), e);
    }
    if (path.isAbsolute()) {
      throw new IOException("is absolute, which is right on one machine only");
    }
    Path target = base.resolve(path).normalize();
    if (!target.startsWith(top)) {
      throw new IOException("leads out of " + top);
    }
    for (Path part = target; part != null && !part.equals(top); part = part.getParent()) {
      if (String.valueOf(part.getFileName()).equalsIgnoreCase(REPOSITORY)) {
        throw new IOException("leads into git's own files");
      }
      requireNoLink(part);
    }
    return target;
  }

  private static void requireNoLink(Path part) throws IOException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(part, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        throw new IOException("goes through " + part + ", which is a link");
      } else if (attributes.isOther()) {
        // On Windows a junction, which is a link between folders.
        throw new IOException("goes through " + part + ", which is no plain file or folder");
      }
    } catch (NoSuchFileException e) {
      // What is not there yet leads nowhere.
    }
  }

  /**
   * Which of the source roots are this module's. Of several that one build compiles apart, each can
   * name the roots of all, so that they write to one migrations folder.
   *
   * @return the roots in the folder of this module; empty where it has no build file of its own, so
   *     that nothing tells them apart
   */
  List<Path> ownRoots(List<Path> sourceRoots) {
    List<Path> own = new ArrayList<>();
    for (Path root : sourceRoots) {
      if (hasBuildFile && holds(root)) {
        own.add(root);
      }
    }
    return own.size() == sourceRoots.size() ? List.of() : own;
  }

  /** Whether a path leads into it. */
  boolean holds(Path file) {
    return isIn(path, file);
  }

  /** Whether a path leads into a folder, links followed or not. */
  static boolean isIn(Path folder, Path file) {
    return file.toAbsolutePath().normalize().startsWith(folder)
        || real(file).startsWith(real(folder));
  }

  /**
   * The path below the class output at which a build tool puts what is in a migrations folder,
   * since that is a folder of resources: Maven and Eclipse copy these to the class files before
   * they compile. Gradle has another folder for them.
   *
   * @return with {@code /}; null where the class output does not have it
   */
  @Nullable String resourcePath(Path migrations, Path classOutput) {
    Path folder = real(migrations);
    Path output = real(classOutput);
    for (Path root = folder.getParent(); root != null && root.startsWith(path); ) {
      Path relative = root.relativize(folder);
      Path copy = output.resolve(relative);
      boolean copied = Files.isRegularFile(copy.resolve(Snapshot.FILE)) && !copy.equals(folder);
      if (copied || isOfMaven(root, output)) {
        return relative.toString().replace('\\', '/');
      }
      root = root.getParent();
    }
    return null;
  }

  /** Before the first migration is written, Maven has nothing to copy. */
  private boolean isOfMaven(Path resources, Path output) {
    return resources.equals(path.resolve("src/main/resources"))
        && output.equals(path.resolve("target/classes"))
        && Files.exists(path.resolve("pom.xml"));
  }

  private static Path real(Path path) {
    try {
      return RealPath.of(path);
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
