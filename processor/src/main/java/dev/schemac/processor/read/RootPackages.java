package dev.schemac.processor.read;

import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.NameRules;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.SequenceReader;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.PackageElement;
import org.jspecify.annotations.Nullable;

/** The packages among the roots that lie in the sources, with the extensions that they name. */
final class RootPackages {

  private static final String PACKAGE_INFO = "/package-info.java";

  private final SourceFiles sources;
  private final PackageReader schemas;
  private final SequenceReader sequences;
  private final IntentReader intents;
  private final Problems problems;
  private final Set<String> files = new LinkedHashSet<>();
  private final Map<String, String> extensions = new TreeMap<>();

  RootPackages(
      SourceFiles sources,
      PackageReader schemas,
      SequenceReader sequences,
      IntentReader intents,
      Problems problems) {
    this.sources = sources;
    this.schemas = schemas;
    this.sequences = sequences;
    this.intents = intents;
    this.problems = problems;
  }

  /** Reads what a package says, if it lies in the sources; gives its source file there. */
  @Nullable String read(PackageElement element) {
    String name = element.getQualifiedName().toString();
    String file = file(name);
    if (!sources.exists(file)) {
      return null;
    }
    files.add(file);
    String schema = schemas.schemaOf(element);
    Annotations annotations = Annotations.checked(element, Place.ofPackage(name), problems);
    intents.onPackage(annotations);
    sequences.read(annotations, PackageInfo.of(name), schema);
    for (AnnotationView view : annotations.all("Extension")) {
      for (int i = 0; i < view.texts("value").size(); i++) {
        String extension = view.texts("value").get(i);
        if (NameRules.check(extension, view.at("value", i), problems)) {
          addExtension(extensions, extension, file);
        }
      }
    }
    return file;
  }

  /**
   * Notes the package of an extension. Where several packages name it, the first one by name
   * counts: compilers differ in the order of the roots.
   */
  static void addExtension(Map<String, String> extensions, String extension, String file) {
    String other = extensions.putIfAbsent(extension, file);
    if (other != null && file.compareTo(other) < 0) {
      extensions.put(extension, file);
    }
  }

  /** For each extension the source file of the package that names it. */
  Map<String, String> extensions() {
    return extensions;
  }

  /** The source files of the packages. */
  Set<String> files() {
    return files;
  }

  /** The names of the packages. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String file : files) {
      names.add(file.substring(0, file.length() - PACKAGE_INFO.length()).replace('/', '.'));
    }
    return names;
  }

  /** Whether the source file of a package is there and no root, so that what it said stays. */
  boolean keeps(String file) {
    return !files.contains(file) && sources.exists(file);
  }

  /** Whether a package of some classes, or one above it, has a file that is no root. */
  boolean leaveOutOneOf(Set<String> topLevelClasses) {
    Set<String> seen = new HashSet<>();
    for (String root : topLevelClasses) {
      for (String name = parent(root); seen.add(name) && !name.isEmpty(); name = parent(name)) {
        String file = file(name);
        if (sources.exists(file) && !files.contains(file)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }

  private static String file(String packageName) {
    return packageName.replace('.', '/') + PACKAGE_INFO;
  }
}
