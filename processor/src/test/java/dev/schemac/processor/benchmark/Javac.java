package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs javac in a process of its own, which GNU time measures. */
final class Javac {

  private final Path folder;
  private final String classPath;
  private final Path output;

  Javac(Path folder, String classPath) {
    this.folder = folder;
    this.classPath = classPath;
    this.output = folder.resolve("javac.log");
  }

  /** Compiles; the class files go to {@code classes}, which is on the class path too. */
  Cost run(Path classes, List<Path> sources, List<String> options)
      throws IOException, InterruptedException {
    Path arguments = folder.resolve("javac.args");
    Files.write(arguments, sources.stream().map(Path::toString).toList());
    Path times = folder.resolve("javac.times");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("time", "-o", times.toString(), "-f", "%U %S %e %M"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(options);
    command.addAll(List.of("-d", classes.toString(), "-cp", classes + ":" + classPath));
    command.add("@" + arguments);
    execute(command);
    String[] numbers = Files.readString(times).trim().split(" ");
    return new Cost(
        Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[3]) / 1024);
  }

  /** Runs a command, which must succeed, in the folder. */
  void execute(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("CI");
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    if (builder.start().waitFor() != 0) {
      throw new IOException(command + "\n" + Files.readString(output));
    }
  }
}
