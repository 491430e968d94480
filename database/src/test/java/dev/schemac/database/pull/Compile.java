package dev.schemac.database.pull;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compile of a project's sources by javac with the processor. */
public final class Compile {

  private Compile() {}

  /**
   * What the compiler says of sources that may use Jakarta Persistence and Hibernate 6.
   *
   * @param options further options
   */
  public static String of(Path sources, Path migrations, Path output, String... options)
      throws IOException {
    return of(sources, migrations, output, TestHibernate.jars(6), options);
  }

  /**
   * What the compiler says.
   *
   * @param libraries what the sources use besides the annotations
   * @param options further options
   */
  public static String of(
      Path sources, Path migrations, Path output, List<Path> libraries, String... options)
      throws IOException {
    Files.createDirectories(output);
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-d", output.toString(), "-encoding", "UTF-8", "-Xlint:all,-processing"));
    all.addAll(List.of("-processorpath", property("schemac.test.processorpath")));
    StringJoiner classPath = new StringJoiner(File.pathSeparator);
    classPath.add(property("schemac.test.annotations"));
    libraries.forEach(library -> classPath.add(library.toString()));
    all.addAll(List.of("-cp", classPath.toString()));
    all.addAll(List.of("-Aschemac.mode=write", "-Aschemac.migrations=" + migrations));
    all.add("-Aschemac.sources=" + sources);
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> javaFiles = paths.filter(path -> path.toString().endsWith(".java")).toList();
      compiler
          .getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(javaFiles))
          .call();
    }
    return said.toString();
  }

  private static String property(String name) {
    return Objects.requireNonNull(System.getProperty(name), name);
  }
}
