package dev.schemac.processor.read.element;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the source file of a class below the source roots by its name. The compiler's own answer is
 * not asked: {@code Trees} breaks under Gradle's and IntelliJ's wrappers, ecj has none, and {@code
 * Elements.getFileObjectOf} came with Java 18.
 */
public final class SourceFiles {

  private static final String JAVA = ".java";

  private final List<Path> roots;

  /** Those of the module that is compiled; empty: nothing tells them from the others yet. */
  private final Set<Path> ownRoots;

  /** Whether the roots of the classes that are compiled are found to be this module's. */
  private final boolean findsOwnRoots;

  private final Map<String, Optional<String>> found = new HashMap<>();

  /** What lies in each folder that was asked about: one listing is cheaper than many questions. */
  private final Map<String, Set<String>> folders = new HashMap<>();

  /** Whether each class counts, wherever it is. */
  private final boolean anywhere;

  private SourceFiles(
      List<Path> roots, List<Path> ownRoots, boolean findsOwnRoots, boolean anywhere) {
    this.roots = List.copyOf(roots);
    this.ownRoots = new HashSet<>(ownRoots);
    this.findsOwnRoots = findsOwnRoots;
    this.anywhere = anywhere;
  }

  /**
   * Looks below these folders.
   *
   * @param ownRoots those that the module which is compiled has its sources in; the others are of
   *     modules that are compiled apart
   */
  public static SourceFiles in(List<Path> roots, List<Path> ownRoots) {
    return new SourceFiles(roots, ownRoots, false, false);
  }

  /**
   * Looks below these folders. Where no build file tells the modules apart that are compiled apart,
   * those with a class that is compiled are this module's, and those that lie in one module folder
   * with them.
   */
  public static SourceFiles ofWhatIsCompiled(List<Path> roots) {
    return new SourceFiles(roots, List.of(), true, false);
  }

  /** Takes each class for one of the sources: where the sources are is not known. */
  public static SourceFiles anywhere() {
    return new SourceFiles(List.of(), List.of(), false, true);
  }

  /**
   * The source file of a top-level class, relative to its root with {@code /}.
   *
   * @param packageName its package
   * @param simpleName its simple name
   */
  public Optional<String> find(String packageName, String simpleName) {
    String key = packageName + "/" + simpleName;
    Optional<String> file = found.get(key);
    if (file == null) {
      file = search(packageName, simpleName);
      found.put(key, file);
    }
    return file;
  }

  /** Whether a relative file is there. */
  public boolean exists(String relative) {
    int name = relative.lastIndexOf('/') + 1;
    return anywhere || names(relative.substring(0, name)).contains(relative.substring(name));
  }

  /** Takes note of a class that is compiled. */
  public void compile(String packageName, String simpleName) {
    if (findsOwnRoots && ownRoots.size() < roots.size()) {
      String file = find(packageName, simpleName).orElse(null);
      for (Path root : roots) {
        if (file != null && !ownRoots.contains(root) && Files.exists(root.resolve(file))) {
          addRootsOf(moduleOf(root));
        }
      }
    }
  }

  private void addRootsOf(Path module) {
    for (Path root : roots) {
      if (root.startsWith(module)) {
        ownRoots.add(root);
      }
    }
  }

  /** The folder above {@code src}, in which a module's other roots lie too; else the root. */
  private static Path moduleOf(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      Path name = folder.getFileName();
      Path above = folder.getParent();
      if (name != null && above != null && name.toString().equals("src")) {
        return above;
      }
    }
    return root;
  }

  /** Whether a relative file is there and is the module's that is compiled. */
  public boolean isOwn(String relative) {
    boolean own = exists(relative);
    if (own && !otherRoots().isEmpty()) {
      own = false;
      for (Path root : ownRoots) {
        own |= Files.exists(root.resolve(relative));
      }
    }
    return own;
  }

  /** The roots of modules that are compiled apart. */
  public List<Path> otherRoots() {
    if (ownRoots.isEmpty() || ownRoots.size() == roots.size()) {
      return List.of();
    }
    List<Path> others = new ArrayList<>(roots);
    others.removeAll(ownRoots);
    return others;
  }

  private Set<String> names(String folder) {
    Set<String> names = folders.get(folder);
    if (names == null) {
      names = new HashSet<>();
      for (Path root : roots) {
        String[] there = root.resolve(folder).toFile().list();
        if (there != null) {
          Collections.addAll(names, there);
        }
      }
      folders.put(folder, names);
    }
    return names;
  }

  /**
   * Whether the {@code package-info.java} of a package names schemac's annotations or JSpecify's.
   */
  boolean mentionsAnnotations(String packageName) {
    String file = packageName.replace('.', '/') + "/package-info" + JAVA;
    for (Path root : roots) {
      try {
        String text = text(root.resolve(file));
        if (text.contains("dev.schemac") || text.contains("org.jspecify")) {
          return true;
        }
      } catch (IOException e) {
        // It is not there, or not in UTF-8: javac will say so where it matters.
      }
    }
    return false;
  }

  private Optional<String> search(String packageName, String simpleName) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    String file = folder + simpleName + JAVA;
    if (exists(file)) {
      return Optional.of(file);
    }
    for (Path root : roots) {
      Optional<String> secondary = declaredIn(root.resolve(folder), simpleName);
      if (secondary.isPresent()) {
        return Optional.of(folder + secondary.get());
      }
    }
    return Optional.empty();
  }

  /** The file in the folder that declares the class beside its own: rare, so read as text. */
  private static Optional<String> declaredIn(Path folder, String simpleName) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + JAVA)) {
      for (Path file : files) {
        if (declares(file, simpleName)) {
          return Optional.of(file.getFileName().toString());
        }
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * Whether the file of a class lies in a source folder of tests beside a root, as {@code
   * src/test/java} and {@code src/integrationTest/java} are beside {@code src/main/java}.
   */
  public boolean hasInTests(String className) {
    for (Path root : roots) {
      Path main = root.getParent();
      Path sets = main == null ? null : main.getParent();
      if (sets != null && hasInTests(sets, root, className)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasInTests(Path sets, Path root, String className) {
    String[] names = sets.toFile().list();
    for (String set : names == null ? new String[0] : names) {
      String lower = set.toLowerCase(Locale.ROOT);
      if (lower.contains("test") && hasClass(sets.resolve(set), root, className)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasClass(Path set, Path root, String className) {
    Path tests = set.resolve(String.valueOf(root.getFileName()));
    for (int dot = className.length(); dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
      String file = className.substring(0, dot).replace('.', '/') + JAVA;
      if (Files.isRegularFile(tests.resolve(file))) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(Path file, String simpleName) throws IOException {
    String text;
    try {
      text = text(file);
    } catch (MalformedInputException e) {
      return false;
    }
    for (String kind : new String[] {"class ", "record ", "enum ", "interface "}) {
      for (int at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
        int start = at + kind.length();
        int end = start + simpleName.length();
        boolean boundary =
            end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
        if (text.startsWith(simpleName, start) && boundary) {
          return true;
        }
      }
    }
    return false;
  }

  /** The text of a file; empty where it is no file, such as a pipe, whose end nobody would see. */
  public static String text(Path file) throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }
}
