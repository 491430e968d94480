package dev.schemac.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.schemac.core.Golden;
import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of a single compile's classes and options, where: a folder for each id, named after
 * it, with classes, perhaps {@code options.txt}, and the messages in {@code expected.txt} as {@code
 * File.java:line kind text}.
 */
class DiagnosticsTest {

  private static final Path CASES = Golden.folder("diagnostics");

  /** Ids that need a history or a broken machine; the tests that raise them stand beside them. */
  private static final Set<FindingId> ELSEWHERE = FindingsTestedElsewhere.IDS;

  @ParameterizedTest
  @MethodSource("cases")
  void javac(String name, @TempDir Path folder) throws IOException {
    Golden.compare(CASES.resolve(name).resolve("expected.txt"), javacMessages(name, folder));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void ecj(String name, @TempDir Path folder) throws IOException {
    TestProject project = project(name, folder);
    CompileResult result =
        project.build(TestCompiler.ECJ, options(name, project).toArray(String[]::new));
    List<String> lines = new ArrayList<>();
    for (CompileResult.Message message : result.ofSchemac()) {
      lines.add(
          line(message.file(), message.line(), message.kind(), message.text(), project.root()));
    }
    Path common = CASES.resolve(name).resolve("expected.txt");
    Path own = CASES.resolve(name).resolve("expected-ecj.txt");
    if (Golden.REGENERATE) {
      String javac = javacMessages(name, folder.resolve("javac"));
      Files.deleteIfExists(own);
      if (!javac.equals(join(lines))) {
        Golden.compare(own, join(lines));
      }
      return;
    }
    Golden.compare(Files.exists(own) ? own : common, join(lines));
  }

  @Test
  void everyIdHasACase() throws IOException {
    Set<String> expected =
        Arrays.stream(FindingId.values())
            .filter(FindingId::isError)
            .filter(id -> !ELSEWHERE.contains(id))
            .map(FindingId::printed)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : cases()) {
      String messages = Files.readString(CASES.resolve(name).resolve("expected.txt"));
      expected.removeIf(id -> messages.contains("[schemac:" + id + "]"));
    }
    assertThat(expected).as("ids without a case below " + CASES).isEmpty();
  }

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static String javacMessages(String name, Path folder) throws IOException {
    TestProject project = project(name, folder);
    List<String> all = new ArrayList<>(project.options());
    all.addAll(options(name, project));
    List<JavaFileObject> files = new ArrayList<>();
    for (Path file : project.sourceFiles()) {
      files.add(JavaFileObjects.forResource(url(file)));
    }
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new SchemacProcessor(), new SchemacProcessorClaim())
            .withClasspath(TestProject.classPath().stream().map(Path::toFile).toList())
            .withOptions(all)
            .compile(files);
    List<String> lines = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      String text = diagnostic.getMessage(Locale.ROOT);
      if (CompileResult.isOfSchemac(text)) {
        String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        lines.add(
            line(
                file.substring(file.lastIndexOf('/') + 1),
                diagnostic.getLineNumber(),
                diagnostic.getKind(),
                text,
                project.root()));
      }
    }
    return join(lines);
  }

  private static URL url(Path file) throws MalformedURLException {
    return file.toUri().toURL();
  }

  private static String line(String file, long line, Diagnostic.Kind kind, String text, Path root) {
    String place = file.isEmpty() ? "-" : file + ":" + line;
    String portable = text.replace(root.toString(), "PROJECT");
    return place + " " + kind.name().toLowerCase(Locale.ROOT) + " " + portable;
  }

  private static String join(List<String> lines) {
    Collections.sort(lines);
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static TestProject project(String name, Path folder) throws IOException {
    Files.createDirectories(folder);
    TestProject project = new TestProject(folder.toRealPath());
    try (Stream<Path> files = Files.list(CASES.resolve(name))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        project.source(file.getFileName().toString(), Files.readString(file));
      }
    }
    return project;
  }

  private static List<String> options(String name, TestProject project) throws IOException {
    Path file = CASES.resolve(name).resolve("options.txt");
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .map(option -> option.replace("PROJECT", project.root().toString()))
        .toList();
  }
}
