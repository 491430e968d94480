package dev.schemac.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Squawk, a linter of migrations by others, over the migrations that tests expect. {@code
 * -Dschemac.squawk=npm} installs it, {@code -Dschemac.squawk=PATH} takes one that is there, {@code
 * -Dschemac.squawk.files=FOLDER} looks at other migrations.
 */
class SquawkTest {

  private static final String VERSION = "2.66.0";

  /** What the comment above a change of type says: it costs nothing, or a person allowed it. */
  private static final Pattern TOLD = Pattern.compile("catalogue only|rewrites");

  /** What it asks for that schemac has reasons not to do. */
  private static final Map<String, String> EXCLUDED =
      Map.ofEntries(
          Map.entry("prefer-robust-stmts", "IF NOT EXISTS hides drift"),
          Map.entry("prefer-text-field", "the type is the person's choice"),
          Map.entry("prefer-bigint-over-int", "the type is the person's choice"),
          Map.entry("prefer-bigint-over-smallint", "the type is the person's choice"),
          Map.entry("prefer-timestamp-tz", "the type is the person's choice"),
          Map.entry("ban-char-field", "the type is the person's choice"),
          Map.entry(
              "ban-drop-column", "a person confirmed it, and the comment says what it breaks"),
          Map.entry("ban-drop-table", "a person confirmed it, and the comment says what it breaks"),
          Map.entry("ban-drop-not-null", "the class says so"),
          Map.entry(
              "renaming-column", "a person asked for it, and the comment says what it breaks"),
          Map.entry("renaming-table", "a person asked for it, and the comment says what it breaks"),
          Map.entry("require-statement-timeout", "it would end a validation that blocks nobody"));

  @Test
  void findsNothing() throws IOException, InterruptedException {
    String squawk = squawk();
    List<Path> inTransaction = new ArrayList<>();
    List<Path> outside = new ArrayList<>();
    Path folder = Path.of(System.getProperty("schemac.squawk.files", "src/test/resources/cases"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
        boolean transactional = Files.readString(file).contains("-1 -f\n");
        (transactional ? inTransaction : outside).add(file);
      }
    }
    List<String> findings = new ArrayList<>();
    findings.addAll(run(squawk, true, inTransaction));
    findings.addAll(run(squawk, false, outside));
    assertThat(findings).as(summary(findings)).isEmpty();
  }

  private static String squawk() throws IOException, InterruptedException {
    String squawk = System.getProperty("schemac.squawk", "");
    assumeTrue(!squawk.isEmpty(), "squawk is not asked for: -Dschemac.squawk=npm");
    if (!squawk.equals("npm")) {
      assumeTrue(Files.isExecutable(Path.of(squawk)), "squawk is not there: " + squawk);
      return squawk;
    }
    Path folder = Path.of("target/squawk").toAbsolutePath();
    Path binary = folder.resolve("node_modules/.bin/squawk");
    if (!Files.isExecutable(binary)) {
      Files.createDirectories(folder);
      String output =
          output(
              List.of(
                  "npm",
                  "install",
                  "--no-audit",
                  "--no-fund",
                  "--prefix",
                  folder.toString(),
                  "squawk-cli@" + VERSION));
      assumeTrue(
          output != null && Files.isExecutable(binary), "npm cannot install squawk: " + output);
    }
    return binary.toString();
  }

  private static List<String> run(String squawk, boolean inTransaction, List<Path> files)
      throws IOException, InterruptedException {
    if (files.isEmpty()) {
      return List.of();
    }
    List<String> command = new ArrayList<>(List.of(squawk, "--reporter", "json"));
    command.addAll(List.of("--pg-version", "15.0", "-e", String.join(",", EXCLUDED.keySet())));
    if (inTransaction) {
      command.add("--assume-in-transaction");
    }
    files.forEach(file -> command.add(file.toString()));
    String output = output(command);
    assertThat(output).as("squawk runs").isNotNull();
    JsonArray found = JsonParser.parseString(String.valueOf(output)).getAsJsonArray();
    List<String> findings = new ArrayList<>();
    for (JsonElement element : found) {
      JsonObject finding = element.getAsJsonObject();
      if (!isToldChangeOfType(finding)) {
        findings.add(
            finding.get("rule_name").getAsString()
                + " at "
                + finding.get("file").getAsString()
                + ":"
                + (finding.get("line").getAsInt() + 1));
      }
    }
    return findings;
  }

  /**
   * It does not know which changes of type keep the file, and are not held back; the comment does.
   */
  private static boolean isToldChangeOfType(JsonObject finding) throws IOException {
    if (!finding.get("rule_name").getAsString().equals("changing-column-type")) {
      return false;
    }
    List<String> lines = Files.readAllLines(Path.of(finding.get("file").getAsString()));
    int line = finding.get("line").getAsInt();
    while (line > 0 && !lines.get(line).isEmpty()) {
      if (lines.get(line).startsWith("--") && TOLD.matcher(lines.get(line)).find()) {
        return true;
      }
      line--;
    }
    return false;
  }

  /** What a command prints to its standard output; null where it cannot be run. */
  private static @Nullable String output(List<String> command)
      throws IOException, InterruptedException {
    File out = File.createTempFile("squawk", ".json");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return null;
      }
      return Files.readString(out.toPath(), UTF_8);
    } catch (IOException e) {
      return null;
    } finally {
      Files.delete(out.toPath());
    }
  }

  private static String summary(List<String> findings) {
    Map<String, List<String>> byRule =
        findings.stream()
            .collect(groupingBy(it -> it.substring(0, it.indexOf(' ')), TreeMap::new, toList()));
    StringBuilder summary = new StringBuilder("squawk:");
    byRule.forEach(
        (rule, all) -> summary.append("\n  ").append(all.size()).append(' ').append(rule));
    return summary.append('\n').toString();
  }
}
