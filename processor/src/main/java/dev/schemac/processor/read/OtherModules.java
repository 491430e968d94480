package dev.schemac.processor.read;

import dev.schemac.processor.read.element.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The modules whose source roots this compile knows and that are compiled apart. Nothing would tell
 * whose a table is once its source file is gone, so two such modules that have tables cannot share
 * a migrations folder.
 */
final class OtherModules {

  private static final String JAVA = ".java";

  private static final String ANNOTATIONS = "dev.schemac";

  /** The annotation of a table, but for what a comment says of it. */
  private static final Pattern TABLE =
      Pattern.compile("(?m)^(?!\\s*(?:\\*|//|/\\*)).*@(?:dev\\.schemac\\.)?Table\\b");

  private final ReadRoots readRoots;
  private final SourceFiles sources;

  OtherModules(ReadRoots readRoots, SourceFiles sources) {
    this.readRoots = readRoots;
    this.sources = sources;
  }

  /**
   * Whether one of them has the class of a table of the snapshot.
   *
   * @param sourceFile its source file; empty: it was generated
   */
  boolean have(String className, String sourceFile) {
    return !sourceFile.isEmpty()
        && !sources.otherRoots().isEmpty()
        && sources.exists(sourceFile)
        && !sources.isOwn(sourceFile)
        && !readRoots.knownClasses().isCompiled(className);
  }

  /**
   * A class of a table that one of them has, found in the text of its sources. With no snapshot yet
   * the module that is compiled first would get the folder: which that is may change each time.
   */
  @Nullable String tableInSources() {
    for (Path root : sources.otherRoots()) {
      String found = tableBelow(root);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable String tableBelow(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        if (file.toString().endsWith(JAVA) && mapsTable(file)) {
          String relative = root.relativize(file).toString();
          String name = relative.substring(0, relative.length() - JAVA.length());
          String className = name.replace(file.getFileSystem().getSeparator(), ".");
          if (!readRoots.roots().contains(className)
              && !readRoots.knownClasses().isCompiled(className)) {
            return className;
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      // What cannot be read is told where it is compiled.
    }
    return null;
  }

  private static boolean mapsTable(Path file) {
    try {
      String text = SourceFiles.text(file);
      return text.contains(ANNOTATIONS) && TABLE.matcher(text).find();
    } catch (IOException e) {
      return false;
    }
  }
}
