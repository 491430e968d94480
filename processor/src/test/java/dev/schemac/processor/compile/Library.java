package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Classes that another build made, as a folder of class files or as a jar. */
final class Library {

  /** The name of each jar, of which none is written twice. */
  static final String JAR = "library.jar";

  private final Path folder;
  private final Map<String, String> sources = new TreeMap<>();
  private int builds;

  Library(Path folder) {
    this.folder = folder;
  }

  /** Sets a source file; the path is relative to the source root. */
  Library source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  /**
   * Compiles the sources without any processor.
   *
   * @return the folder of the class files, another one each time
   */
  Path classes(TestCompiler compiler, String... options) {
    Path build = folder.resolve("build" + builds++);
    Path output = build.resolve("classes");
    TestProject.create(output);
    List<Path> files = new ArrayList<>();
    sources.forEach(
        (path, text) -> {
          TestProject.write(build.resolve("src").resolve(path), text);
          files.add(build.resolve("src").resolve(path));
        });
    CompileResult result =
        compiler.run(files, output, TestProject.classPath(), List.of(options), List.of());
    assertThat(result.errors()).isEmpty();
    return output;
  }

  /** The same as a jar. */
  Path jar(TestCompiler compiler, String... options) {
    Path classes = classes(compiler, options);
    Path jar = classes.resolveSibling(JAR);
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> entries = Files.walk(classes)) {
      for (Path entry : entries.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(entry).toString().replace('\\', '/')));
        Files.copy(entry, out);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
