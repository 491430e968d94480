package dev.schemac.processor.springdata;

import dev.schemac.processor.compile.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Projects whose classes are aggregates, in the package {@code shop}. */
final class AggregateProject {

  /** What stands at the top of each source file. */
  static final String IMPORTS =
      """
      package shop;
      import java.util.*;
      import org.springframework.data.annotation.*;
      import org.springframework.data.annotation.Id;
      import org.springframework.data.jdbc.core.mapping.AggregateReference;
      import org.springframework.data.relational.core.mapping.*;
      """;

  private AggregateProject() {}

  /** One that has Jakarta Persistence beside Spring Data on its class path. */
  static TestProject withPersistence(Path folder) throws IOException {
    TestProject project =
        new TestProject(Files.createDirectories(folder.resolve("project")).toRealPath());
    project.setPersistence();
    project.setLibraries(
        Stream.concat(Stream.of(project.libraries()), SpringDataVersion.FOUR.jars().stream())
            .toArray(Path[]::new));
    return project;
  }
}
