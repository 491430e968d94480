package dev.schemac.processor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs commands in a folder, measured by GNU time, which counts what they start too. */
final class Timed {

  private final Path folder;
  private final Path output;
  private final Path times;

  Timed(Path folder) {
    this.folder = folder;
    this.output = folder.resolve("command.log");
    this.times = folder.resolve("command.times");
  }

  /** Runs a command, which must succeed, and tells what it cost. */
  Cost run(List<String> command) throws IOException, InterruptedException {
    List<String> measured = new ArrayList<>();
    measured.addAll(List.of("time", "-o", times.toString(), "-f", "%U %S %e %M"));
    measured.addAll(command);
    execute(measured);
    String[] numbers = Files.readString(times).trim().split(" ");
    return new Cost(
        Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]),
        Double.parseDouble(numbers[2]),
        Double.parseDouble(numbers[3]) / 1024);
  }

  /** Runs a command, which must succeed. */
  void execute(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("CI");
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    if (builder.start().waitFor() != 0) {
      throw new IOException(command + "\n" + Files.readString(output));
    }
  }
}
