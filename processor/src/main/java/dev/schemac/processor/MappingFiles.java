package dev.schemac.processor;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.read.jpa.MappingFile;
import dev.schemac.processor.read.jpa.PersistenceFile;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Looks for mapping files of Jakarta Persistence among the resources of the classes that are
 * compiled. Hibernate takes them before any annotation; schemac reads annotations alone, so one
 * that maps something is an error.
 */
final class MappingFiles {

  private static final String DEFAULT = "META-INF/orm.xml";
  private static final String PERSISTENCE = "META-INF/persistence.xml";

  private final List<Path> resources;
  private final Problems problems;

  /**
   * Looks where builds keep resources: in the class output, where Maven copies them before it
   * compiles, and in a folder {@code resources} beside a source root, since Gradle copies them
   * elsewhere.
   */
  MappingFiles(@Nullable Path classOutput, List<Path> sourceRoots, Problems problems) {
    this.problems = problems;
    Set<Path> folders = new LinkedHashSet<>();
    for (Path root : sourceRoots) {
      folders.add(root.resolveSibling("resources"));
    }
    if (classOutput != null) {
      folders.add(classOutput);
    }
    this.resources = List.copyOf(folders);
  }

  /** Adds an error for each that maps something, or that cannot be read. */
  void check() {
    Set<String> names = new LinkedHashSet<>(List.of(DEFAULT));
    for (Path persistence : named(PERSISTENCE)) {
      try (InputStream in = open(persistence)) {
        names.addAll(PersistenceFile.mappingFiles(in));
      } catch (IOException | XMLStreamException e) {
        unreadable(persistence, e);
      }
    }
    for (String name : names) {
      // The class output has a copy of what lies beside the sources: one of them is enough.
      named(name).stream().findFirst().ifPresent(this::check);
    }
  }

  private void check(Path file) {
    try (InputStream in = open(file)) {
      MappingFile.Mapping mapping = MappingFile.firstIn(in);
      if (mapping != null) {
        problems.add(
            FindingId.MAPPING_FILE,
            Place.NOWHERE,
            file.toString(),
            Integer.toString(mapping.line()),
            mapping.what());
      }
    } catch (IOException | XMLStreamException e) {
      unreadable(file, e);
    }
  }

  private void unreadable(Path file, Exception e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    problems.add(FindingId.MAPPING_FILE_UNREADABLE, Place.NOWHERE, file.toString(), why);
  }

  private List<Path> named(String name) {
    List<Path> files = new ArrayList<>();
    for (Path folder : resources) {
      Path file = resolve(folder, name);
      if (file != null && Files.isRegularFile(file)) {
        files.add(file);
      }
    }
    return files;
  }

  /** Null where no file can have such a name, so that Hibernate finds none either. */
  private static @Nullable Path resolve(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file));
  }
}
