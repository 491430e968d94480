package dev.schemac.processor.compile;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;

/**
 * The file managers of one compiler, which it lends to one compile at a time. To open the jars of a
 * class path, and in ecj to walk through the whole JDK, is most of the time of a small compile. A
 * manager keeps jars open, and what options such as {@code --module-path} have told it: it is used
 * again only by compiles whose jars stay the same and whose options do not concern it.
 */
final class FileManagers {

  /** Options that no file manager asks for. */
  private static final Pattern PLAIN = Pattern.compile("-(A.*|parameters|proc:.*)");

  /** The jars and folders that stay the same as long as this JVM runs. */
  private static final Set<Path> OWN_CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(Path::of)
          .collect(Collectors.toUnmodifiableSet());

  /** Where the build has put the jars of Hibernate, of Spring Data and of other processors. */
  private static final Path BUILT = Path.of("target").toAbsolutePath();

  private final Queue<KnownPlatform> free = new ConcurrentLinkedQueue<>();

  /** A manager until it is given back. */
  final class Lent implements AutoCloseable {

    private final KnownPlatform known;
    private final boolean again;

    private Lent(KnownPlatform known, boolean again) {
      this.known = known;
      this.again = again;
    }

    StandardJavaFileManager files() {
      return known.files();
    }

    /** The same, which remembers the JDK where it is used again; not for {@code --release}. */
    JavaFileManager known() {
      return again ? known : files();
    }

    @Override
    public void close() throws IOException {
      if (again) {
        free.add(known);
      } else {
        known.close();
      }
    }
  }

  /** A manager of the files of a compile with a class path and options. */
  Lent lend(JavaCompiler compiler, List<Path> classPath, List<String> options) {
    boolean again =
        classPath.stream().allMatch(FileManagers::staysTheSame)
            && options.stream().allMatch(option -> PLAIN.matcher(option).matches());
    KnownPlatform files = again ? free.poll() : null;
    if (files == null) {
      files =
          new KnownPlatform(
              compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
    }
    return new Lent(files, again);
  }

  /** Folders are listed anew in each compile; a jar that is open cannot be deleted on Windows. */
  private static boolean staysTheSame(Path entry) {
    return OWN_CLASS_PATH.contains(entry)
        || Files.isDirectory(entry)
        || entry.endsWith(Library.JAR) && File.separatorChar == '/'
        || entry.toString().endsWith(".jar")
            && BUILT.equals(entry.toAbsolutePath().getParent().getParent());
  }
}
