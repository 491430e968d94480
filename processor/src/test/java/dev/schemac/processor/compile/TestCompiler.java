package dev.schemac.processor.compile;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.opentest4j.TestAbortedException;

/** The compilers that every case runs under: two in this JVM, one in that of another JDK. */
public enum TestCompiler {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },
  ECJ {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options() {
      return List.of("--release", "17");
    }
  },
  /** Aborts the test where there is no JDK 25. */
  JAVAC_25 {
    @Override
    JavaCompiler compiler() {
      throw new UnsupportedOperationException("it is in another JVM");
    }

    @Override
    CompileResult run(
        List<Path> files,
        Path output,
        List<Path> classPath,
        List<String> options,
        List<String> classes,
        List<? extends Processor> processors) {
      return OtherJdk.jdk25().run(files, output, classPath, options, classes, processors);
    }
  };

  private final FileManagers fileManagers = new FileManagers();

  /**
   * The options of each compile. The javac of a JDK 17 needs no {@code --release}, for which it
   * would read an archive of the interfaces of all older versions anew each time.
   */
  List<String> options() {
    return Runtime.version().feature() == 17
        ? List.of("-implicit:none")
        : List.of("--release", "17", "-implicit:none");
  }

  abstract JavaCompiler compiler();

  /** Those that are there: all, or all but that of a JDK 25. */
  static List<TestCompiler> available() {
    List<TestCompiler> available = new ArrayList<>(List.of(values()));
    try {
      OtherJdk.jdk25();
    } catch (TestAbortedException e) {
      available.remove(JAVAC_25);
    }
    return available;
  }

  /** Compiles the files with schemac as the only processor. */
  CompileResult compile(List<Path> files, Path output, List<Path> classPath, List<String> options) {
    return compile(files, output, classPath, options, List.of());
  }

  /** Compiles the files with schemac and other processors, which come first. */
  CompileResult compile(
      List<Path> files,
      Path output,
      List<Path> classPath,
      List<String> options,
      List<? extends Processor> others) {
    List<Processor> processors = new ArrayList<>(others);
    processors.add(new SchemacProcessor());
    processors.add(new SchemacProcessorClaim());
    return run(files, output, classPath, options, processors);
  }

  /** Compiles the files with just these processors. */
  public CompileResult run(
      List<Path> files,
      Path output,
      List<Path> classPath,
      List<String> options,
      List<? extends Processor> processors) {
    return run(files, output, classPath, options, List.of(), processors);
  }

  /**
   * Compiles the files with just these processors, which also get classes that are compiled already
   * as roots: so Gradle hands over what did not change.
   */
  CompileResult run(
      List<Path> files,
      Path output,
      List<Path> classPath,
      List<String> options,
      List<String> classes,
      List<? extends Processor> processors) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = compiler();
    StringWriter out = new StringWriter();
    boolean success;
    try (FileManagers.Lent lent = fileManagers.lend(compiler, classPath, options)) {
      StandardJavaFileManager fileManager = lent.files();
      fileManager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      fileManager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      List<String> all = new ArrayList<>(options);
      all.addAll(options());
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              out,
              all.contains("--release") ? fileManager : lent.known(),
              diagnostics,
              all,
              classes.isEmpty() ? null : classes,
              fileManager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      success = task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<CompileResult.Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      messages.add(message(diagnostic));
    }
    return new CompileResult(success, messages, out.toString());
  }

  private static CompileResult.Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String path = source == null ? "" : source.getName().replace('\\', '/');
    return new CompileResult.Message(
        diagnostic.getKind(),
        path.substring(path.lastIndexOf('/') + 1),
        diagnostic.getLineNumber(),
        diagnostic.getMessage(Locale.ROOT));
  }
}
