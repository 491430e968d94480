package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs javac in a process of its own. */
final class Javac {

  private final Path folder;
  private final String classPath;
  private final Timed timed;

  Javac(Path folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
    this.timed = new Timed(folder);
  }

  /** Compiles; the class files go to {@code classes}, which is on the class path too. */
  Cost run(Path classes, List<Path> sources, List<String> options)
      throws IOException, InterruptedException {
    Path arguments = folder.resolve("javac.args");
    Files.write(arguments, sources.stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>();
    command.add(tool("javac"));
    command.addAll(options);
    command.addAll(List.of("-d", classes.toString(), "-cp", classes + ":" + classPath));
    command.add("@" + arguments);
    return timed.run(command);
  }

  /** Runs another command in the folder. */
  void execute(List<String> command) throws IOException, InterruptedException {
    timed.execute(command);
  }

  /** A tool of the JDK that runs this. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
