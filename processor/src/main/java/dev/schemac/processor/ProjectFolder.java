package dev.schemac.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of the module that is compiled, as its build tool marks it. */
final class ProjectFolder {

  private static final String[] MARKS = {
    "schemac.properties", "pom.xml", "build.gradle", "build.gradle.kts"
  };

  private static final String REPOSITORY = ".git";

  private ProjectFolder() {}

  /**
   * Which of the source roots are this module's. Of several that one build compiles apart, each can
   * name the roots of all, so that they write to one migrations folder.
   *
   * @param classOutput where this module's classes go
   * @return the roots in the folder of this module; empty where it has no build file of its own, so
   *     that nothing tells them apart
   */
  static List<Path> ownRoots(@Nullable Path classOutput, List<Path> sourceRoots) {
    Path folder = classOutput == null ? null : above(real(classOutput));
    if (folder == null) {
      return List.of();
    }
    List<Path> own = new ArrayList<>();
    for (Path root : sourceRoots) {
      if (real(root).startsWith(folder)) {
        own.add(root);
      }
    }
    return own.size() == sourceRoots.size() ? List.of() : own;
  }

  /** The nearest folder with a build file, not above the repository. */
  private static @Nullable Path above(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      for (String mark : MARKS) {
        if (Files.isRegularFile(folder.resolve(mark))) {
          return folder;
        }
      }
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return null;
      }
    }
    return null;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It need not be there yet.
      return path.toAbsolutePath().normalize();
    }
  }
}
