package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.schema.SchemaHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor's jar as it is released; it runs behind the packaging, with its path given. */
class PackagedJarIT {

  private static final Path JAR = Path.of(System.getProperty("schemac.test.jar", ""));

  /** A core that fails as soon as one of its classes is used. */
  private static final String OTHER_VERSION =
      "package dev.schemac.core.schema; public class SchemaHash {"
          + " static { if (true) throw new Error(\"the other core\"); } }";

  @TempDir Path temp;

  @Test
  void holdsTheCoreAndItsLibrariesUnderNamesOfItsOwn() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> classes =
          jar.stream().map(JarEntry::getName).filter(name -> name.endsWith(".class")).toList();
      assertThat(classes).allMatch(name -> name.startsWith("dev/schemac/processor/"));
      assertThat(classes)
          .contains("dev/schemac/processor/shaded/core/schema/SchemaHash.class")
          .anyMatch(name -> name.startsWith("dev/schemac/processor/shaded/gson/"))
          .anyMatch(name -> name.startsWith("dev/schemac/processor/shaded/javapoet/"))
          .anyMatch(name -> name.startsWith("dev/schemac/processor/shaded/asm/"));
    }
  }

  @Test
  void runsBesideACoreOfAnotherVersion() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other"));
    Path source = temp.resolve("SchemaHash.java");
    Files.writeString(source, OTHER_VERSION);
    int exit =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", other.toString(), source.toString());
    assertThat(exit).isZero();
    assertThat(other.resolve(SchemaHash.class.getName().replace('.', '/') + ".class")).exists();
    for (List<Path> path : List.of(List.of(other, JAR), List.of(JAR, other))) {
      TestProject project =
          new TestProject(Files.createDirectories(temp.resolve("p" + path.indexOf(JAR))));
      project.source(
          "shop/User.java",
          "package shop; import dev.schemac.*;"
              + " @Table(\"users\") class User { @PrimaryKey long id; @Check(\"age > 0\") int age; }");
      List<String> command = new ArrayList<>(project.options());
      command.addAll(List.of("-d", Files.createDirectories(project.output()).toString()));
      command.addAll(List.of("-cp", TestProject.joined(TestProject.classPath())));
      command.addAll(List.of("-processorpath", TestProject.joined(path)));
      project.sourceFiles().forEach(file -> command.add(file.toString()));
      ExternalJavac javac = new ExternalJavac(Path.of(System.getProperty("java.home")));
      ExternalJavac.Result result = javac.javac(command, null, Map.of());
      assertThat(result.exit()).as(result.output()).isZero();
      assertThat(project.migration("0000_initial_schema.sql")).contains("CHECK (age > 0)");
    }
  }
}
