package dev.schemac.processor.compile;

import dev.schemac.processor.SchemacProcessor;
import dev.schemac.processor.SchemacProcessorClaim;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.annotation.processing.Processor;
import org.opentest4j.TestAbortedException;

/**
 * The javac of another JVM than the one that runs the tests, mostly of another JDK. It is started
 * once, with the class path of the tests, and compiles what it is told through its standard input.
 */
final class OtherJdk implements AutoCloseable {

  private static OtherJdk jdk25;

  private final Path home;
  private final Process process;
  private final ObjectOutputStream requests;
  private final ObjectInputStream answers;

  /**
   * @param launcher a command that starts the command that follows it; none if empty
   * @param home the JDK
   */
  OtherJdk(List<String> launcher, Path home) throws IOException {
    this.home = home;
    List<String> command = new ArrayList<>(launcher);
    command.addAll(List.of(home.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1"));
    command.add("-XX:+UseSerialGC");
    command.addAll(List.of("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(OtherJdk.class.getName());
    this.process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    this.requests = new ObjectOutputStream(new BufferedOutputStream(process.getOutputStream()));
    requests.flush();
    this.answers = new ObjectInputStream(process.getInputStream());
  }

  Path home() {
    return home;
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() throws IOException {
    requests.close();
    answers.close();
  }

  /**
   * JDK 25.
   *
   * @throws TestAbortedException if there is none, or if it runs the tests anyway
   */
  static synchronized OtherJdk jdk25() {
    if (Runtime.version().feature() == 25) {
      throw new TestAbortedException("JDK 25 runs the tests: its javac is JAVAC");
    }
    if (jdk25 == null) {
      Path home =
          ExternalJavac.all().stream()
              .map(ExternalJavac::home)
              .filter(folder -> feature(folder).equals(Optional.of("25")))
              .findFirst()
              .orElseThrow(
                  () -> new TestAbortedException("no JDK 25 in JAVA_HOME_25 or /usr/lib/jvm"));
      try {
        jdk25 = new OtherJdk(List.of(), home);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return jdk25;
  }

  private static Optional<String> feature(Path home) {
    Properties release = new Properties();
    try (var in = java.nio.file.Files.newInputStream(home.resolve("release"))) {
      release.load(in);
    } catch (IOException e) {
      return Optional.empty();
    }
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    return Optional.of(version.split("\\.", -1)[0]);
  }

  /** A compile. Paths and compilers are told by their names. */
  private record Request(
      ArrayList<String> files,
      String output,
      ArrayList<String> classPath,
      ArrayList<String> options,
      ArrayList<String> classes,
      ArrayList<Serializable> processors)
      implements Serializable {}

  synchronized CompileResult run(
      List<Path> files,
      Path output,
      List<Path> classPath,
      List<String> options,
      List<String> classes,
      List<? extends Processor> processors) {
    Request request =
        new Request(
            names(files),
            output.toString(),
            names(classPath),
            new ArrayList<>(options),
            new ArrayList<>(classes),
            new ArrayList<>(processors.stream().map(OtherJdk::sent).toList()));
    return (CompileResult) answer(request);
  }

  /** Runs javac as from a command line. */
  synchronized ExternalJavac.Result run(List<String> arguments) {
    return (ExternalJavac.Result) answer(new ArrayList<>(arguments));
  }

  private Object answer(Serializable request) {
    try {
      requests.writeObject(request);
      requests.reset();
      requests.flush();
      return answers.readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Processors without a state go by their names. */
  private static Serializable sent(Processor processor) {
    if (processor instanceof Serializable serializable) {
      return serializable;
    } else if (processor instanceof SchemacProcessor
        || processor instanceof SchemacProcessorClaim) {
      return processor.getClass().getName();
    }
    throw new TestAbortedException("its processor cannot be handed to the JVM of another JDK");
  }

  private static Processor received(Serializable sent) {
    if (sent.equals(SchemacProcessor.class.getName())) {
      return new SchemacProcessor();
    } else if (sent.equals(SchemacProcessorClaim.class.getName())) {
      return new SchemacProcessorClaim();
    }
    return (Processor) sent;
  }

  private static ArrayList<String> names(List<Path> paths) {
    return new ArrayList<>(paths.stream().map(Path::toString).toList());
  }

  private static List<Path> paths(List<String> names) {
    return names.stream().map(Path::of).toList();
  }

  private static CompileResult compiled(Request request) {
    return TestCompiler.JAVAC.run(
        paths(request.files),
        Path.of(request.output),
        paths(request.classPath),
        request.options,
        request.classes,
        request.processors.stream().map(OtherJdk::received).toList());
  }

  private static ExternalJavac.Result fromCommandLine(Object arguments) {
    return ExternalJavac.inThisJvm(((List<?>) arguments).stream().map(String.class::cast).toList());
  }

  /** Compiles until the tests are over. */
  public static void main(String[] arguments) throws Exception {
    OutputStream out = System.out;
    System.setOut(System.err);
    ObjectOutputStream answers = new ObjectOutputStream(new BufferedOutputStream(out));
    answers.flush();
    ObjectInputStream requests = new ObjectInputStream(System.in);
    while (true) {
      Object request;
      try {
        request = requests.readObject();
      } catch (EOFException e) {
        return;
      }
      answers.writeObject(
          request instanceof Request compile ? compiled(compile) : fromCommandLine(request));
      answers.reset();
      answers.flush();
    }
  }
}
