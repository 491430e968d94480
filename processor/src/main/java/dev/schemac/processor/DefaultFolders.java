package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.ProjectFolderUnclear;
import dev.schemac.core.history.MigrationsFolder;
import dev.schemac.processor.read.SchemaReader;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Judges the folders that follow from the project folder, since nobody has said others for this
 * compile. That one follows from where the class files go, which is another project's where a build
 * puts all its class files in one place.
 */
final class DefaultFolders {

  private final ProcessingEnvironment environment;
  private final @Nullable Path classOutput;
  private final Options options;
  private final SchemaReader reader;
  private final Problems problems;

  DefaultFolders(
      ProcessingEnvironment environment,
      @Nullable Path classOutput,
      Options options,
      SchemaReader reader,
      Problems problems) {
    this.environment = environment;
    this.classOutput = classOutput;
    this.options = options;
    this.reader = reader;
    this.problems = problems;
  }

  /** Whether they are those of the classes that are compiled; if not, an error says so. */
  boolean areClear() {
    ProjectFolder project = options.project();
    Path migrations = options.migrations();
    if (project == null || migrations == null) {
      return true;
    }
    boolean off = options.mode() == Options.Mode.OFF;
    // A compile without a table still drops tables and bundles what is there.
    boolean used =
        off
            ? options.bundle() != null
            : reader.hasTables() || MigrationsFolder.hasSnapshot(migrations);
    return !used || ((off || holdsRoots(project)) && isNoLink(project));
  }

  /**
   * Whether each class and package of the sources that is compiled lies in the project. All of them
   * count: a checkout may hold links to the classes of another one, and one class of its own.
   */
  private boolean holdsRoots(ProjectFolder project) {
    Set<String> types = reader.rootsOfSources();
    if (!holdsAny(project, options.sources())) {
      Place first = Place.ofType(types.isEmpty() ? "" : types.iterator().next());
      tellUnclear(project, first, String.valueOf(options.sources().get(0)), project.path());
      return false;
    }
    for (String type : types) {
      if (!holdsRoot(project, type, Place.ofType(type))) {
        return false;
      }
    }
    for (String name : reader.rootPackages()) {
      if (!holdsRoot(project, name, Place.ofPackage(name))) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsRoot(ProjectFolder project, String root, Place place) {
    Path file = CompilerQuirks.sourceFile(environment, root);
    if (file == null || project.holds(file) || isInSources(file)) {
      return true;
    }
    tellUnclear(project, place, file.toString(), project.path());
    return false;
  }

  private boolean isNoLink(ProjectFolder project) {
    try {
      if (options.migrationsFrom() == OptionSource.PROJECT_FOLDER) {
        project.inside(project.path(), ProjectFolder.MIGRATIONS);
      }
      return true;
    } catch (IOException e) {
      String folder = String.valueOf(options.migrations());
      problems.add(FindingId.FOLDER_UNUSABLE, Place.NOWHERE, folder, "it " + e.getMessage());
      return false;
    }
  }

  private static boolean holdsAny(ProjectFolder project, List<Path> roots) {
    boolean any = roots.isEmpty();
    for (Path root : roots) {
      any |= project.holds(root);
    }
    return any;
  }

  /** As that of a folder outside that is named too, or that a link leads to. */
  private boolean isInSources(Path file) {
    boolean in = false;
    for (Path root : options.sources()) {
      in |= ProjectFolder.isIn(root, file);
    }
    return in;
  }

  /** Says that classes lie outside the source root that nobody has said. */
  void tellOutside(ProjectFolder project, Set<String> classes) {
    String first = classes.iterator().next();
    Path file = CompilerQuirks.sourceFile(environment, first);
    String source = file == null ? FirstNames.of(classes) : file.toString();
    Path expected = project.path().resolve(ProjectFolder.SOURCES);
    tellUnclear(project, Place.ofType(first), source, expected);
  }

  private void tellUnclear(ProjectFolder project, Place place, String source, Path expected) {
    problems.add(
        place,
        new ProjectFolderUnclear(
            source, expected.toString(), project.path().toString(), String.valueOf(classOutput)));
  }
}
