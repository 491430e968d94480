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
import java.util.Map;
import java.util.Objects;
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

  /** What a folder has to be trusted for what it holds. */
  private static final String OWNER_AND_MODE = "unix:uid,mode";

  /** The bits of a folder in which each user may write and nobody may delete what others wrote. */
  private static final int SHARED = 01002;

  /** A folder that Linux shows each process as its own, so that its owner is who compiles. */
  private static final Path PROCESS = Path.of("/proc/self/fd");

  /**
   * The folders from the class output up that can be the project's.
   *
   * @param folders the nearest first
   * @param end the folder above them that is none; null where the root or the repository ends them
   * @param reason why it is none, in words that follow its path
   */
  private record Search(List<Path> folders, @Nullable Path end, String reason) {}

  /**
   * Finds the nearest folder at or above the class output with a build file or {@code
   * schemac.properties}, not above the repository; without one the working directory, if the class
   * output lies in it. What a build has copied into the class output marks nothing.
   *
   * <p>A folder of another user ends the search, and one that all users write to, as the one for
   * temporary files is: there anybody could put a file for the projects of all.
   *
   * @param classOutput where the class files go; null where they go to no folder
   * @return null where there is none
   */
  static @Nullable ProjectFolder of(@Nullable Path classOutput, Path workingDirectory) {
    if (classOutput == null) {
      return null;
    }
    Path start = real(classOutput);
    List<Path> own = search(start).folders();
    if (own.isEmpty()) {
      return null;
    }
    Path marked = marked(own, start);
    Path outermost = own.get(own.size() - 1);
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

  /**
   * The nearest folder with a mark; null where there is none. Builds copy a {@code pom.xml} among
   * the resources to the class output. So that one counts only where it has sources too, as that of
   * {@code javac -d .}, or no folder above it has a mark.
   */
  private static @Nullable Path marked(List<Path> folders, Path classOutput) {
    Path output = null;
    for (Path folder : folders) {
      if (isMarked(folder)) {
        if (!folder.equals(classOutput) || Files.isDirectory(folder.resolve(SOURCES))) {
          return folder;
        }
        output = folder;
      }
    }
    return output;
  }

  /** Why no project folder was found, in a sentence; empty where nothing but a file is missing. */
  static String whyNone(@Nullable Path classOutput) {
    if (classOutput == null) {
      return "";
    }
    Search search = search(real(classOutput));
    for (Path above = search.end(); above != null; above = above.getParent()) {
      if (isMarked(above)) {
        return "The search ended at " + search.end() + ", " + search.reason() + ". ";
      }
    }
    return "";
  }

  /** The folders from the first that exists up to the repository, as long as one user has them. */
  private static Search search(Path start) {
    List<Path> own = new ArrayList<>();
    @Nullable Object owner = uidOfProcess();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (own.isEmpty() && !Files.exists(folder)) {
        // The compiler has yet to make it.
        continue;
      }
      Map<String, Object> attributes = attributes(folder);
      @Nullable Object ownerOfFolder = attributes.get("uid");
      if (owner != null && !owner.equals(ownerOfFolder)) {
        return new Search(own, folder, "which belongs to another user, " + ownerOfFolder);
      }
      if (attributes.get("mode") instanceof Integer mode && (mode & SHARED) == SHARED) {
        return new Search(own, folder, "in which each user may write");
      }
      owner = ownerOfFolder;
      Path foreign = markOfAnother(folder, ownerOfFolder);
      if (foreign != null) {
        return new Search(
            own, folder, "whose " + foreign.getFileName() + " belongs to another user");
      }
      own.add(folder);
      if (isRepository(folder)) {
        break;
      }
    }
    return new Search(own, null, "");
  }

  /**
   * The user who compiles; null where the system does not show it, so that the owner of the class
   * output is taken for him. That would differ between the first compile, which makes it, and the
   * next one.
   */
  private static @Nullable Object uidOfProcess() {
    return Files.isDirectory(PROCESS) ? attributes(PROCESS).get("uid") : null;
  }

  /** The file in a folder that marks it, though neither the folder's owner nor root has put it. */
  private static @Nullable Path markOfAnother(Path folder, @Nullable Object owner) {
    for (String mark : MARKS) {
      Path file = folder.resolve(mark);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        @Nullable Object ownerOfFile = attributes(file).get("uid");
        if (!Objects.equals(ownerOfFile, owner) && !Integer.valueOf(0).equals(ownerOfFile)) {
          return file;
        }
      }
    }
    return null;
  }

  /** The number of the owner, whose name would be slow to find, and who may write. */
  private static Map<String, Object> attributes(Path file) {
    try {
      return Files.readAttributes(file, OWNER_AND_MODE, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Map.of("uid", nameOfOwner(file));
    }
  }

  private static Object nameOfOwner(Path file) {
    try {
      return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS);
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
      if (isNameOfGit(String.valueOf(part.getFileName()))) {
        throw new IOException("leads into git's own files");
      }
      requireNoLink(part);
    }
    return target;
  }

  /** Whether some file system takes a name for {@code .git}, as Windows does {@code .GIT. }. */
  private static boolean isNameOfGit(String name) {
    int end = name.indexOf(':') < 0 ? name.length() : name.indexOf(':');
    while (end > 0 && (name.charAt(end - 1) == '.' || name.charAt(end - 1) == ' ')) {
      end--;
    }
    String plain = name.substring(0, end);
    return plain.equalsIgnoreCase(REPOSITORY) || plain.equalsIgnoreCase("git~1");
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

  /** A path without links, also where its last parts are not there yet. */
  static Path real(Path path) {
    try {
      return RealPath.of(path);
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
