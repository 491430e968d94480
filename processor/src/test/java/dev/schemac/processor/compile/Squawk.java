package dev.schemac.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program squawk, a linter of migrations by others. */
final class Squawk {

  private static final String VERSION = "2.66.0";

  private final String program;

  private Squawk(String program) {
    this.program = program;
  }

  /**
   * The program at {@code -Dschemac.squawk=PATH}, else the one of npm, installed once. Where there
   * is neither npm nor its registry, the test that asks is skipped, and a line says so.
   */
  static Squawk find() throws IOException, InterruptedException {
    String given = System.getProperty("schemac.squawk", "");
    if (!given.isEmpty() && !given.equals("npm")) {
      return new Squawk(given);
    }
    Path folder = Path.of("target/squawk").toAbsolutePath();
    boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("win");
    String program =
        folder.resolve("node_modules/.bin/squawk" + (windows ? ".cmd" : "")).toString();
    if (!answers(program)) {
      Files.createDirectories(folder);
      String npm = windows ? "npm.cmd" : "npm";
      if (output(List.of(npm, "--version")) == null) {
        skip("npm is not there");
      }
      output(
          List.of(
              npm,
              "install",
              "--no-audit",
              "--no-fund",
              "--fetch-retries=0",
              "--prefix",
              folder.toString(),
              "squawk-cli@" + VERSION));
      if (!answers(program)) {
        skip("npm cannot install squawk-cli@" + VERSION);
      }
    }
    return new Squawk(program);
  }

  private static boolean answers(String program) throws IOException, InterruptedException {
    return ("squawk " + VERSION + "\n").equals(output(List.of(program, "--version")));
  }

  private static void skip(String reason) {
    String line = "SQUAWK SKIPPED: " + reason + ". Nobody else has judged the migrations.";
    System.out.println(line);
    abort(line);
  }

  /** What it finds in files, without some of its rules. */
  List<SquawkFinding> lint(List<Path> files, Set<String> rulesLeftOut)
      throws IOException, InterruptedException {
    List<Path> inTransaction = new ArrayList<>();
    List<Path> outside = new ArrayList<>();
    for (Path file : files) {
      boolean transactional =
          Files.readString(file).contains("-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f\n");
      (transactional ? inTransaction : outside).add(file);
    }
    List<SquawkFinding> findings = new ArrayList<>();
    findings.addAll(run(inTransaction, rulesLeftOut, true));
    findings.addAll(run(outside, rulesLeftOut, false));
    return findings;
  }

  private List<SquawkFinding> run(List<Path> files, Set<String> rulesLeftOut, boolean inTransaction)
      throws IOException, InterruptedException {
    List<SquawkFinding> findings = new ArrayList<>();
    if (files.isEmpty()) {
      return findings;
    }
    List<String> command = new ArrayList<>(List.of(program, "--reporter", "json"));
    command.addAll(List.of("--pg-version", "15.0", "--exclude", String.join(",", rulesLeftOut)));
    if (inTransaction) {
      command.add("--assume-in-transaction");
    }
    files.forEach(file -> command.add(file.toString()));
    String output = output(command);
    assertThat(output).as("what squawk prints").isNotNull();
    for (JsonElement element : JsonParser.parseString(String.valueOf(output)).getAsJsonArray()) {
      JsonObject found = element.getAsJsonObject();
      findings.add(
          SquawkFinding.of(
              found.get("rule_name").getAsString(),
              Path.of(found.get("file").getAsString()),
              found.get("line").getAsInt() + 1));
    }
    return findings;
  }

  /** What a command prints to its standard output; null where it cannot be run. */
  private static @Nullable String output(List<String> command)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("squawk", ".out");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return null;
      }
      return Files.readString(out, UTF_8);
    } catch (IOException e) {
      return null;
    } finally {
      Files.delete(out);
    }
  }
}
