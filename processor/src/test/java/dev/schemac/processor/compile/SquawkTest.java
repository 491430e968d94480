package dev.schemac.processor.compile;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Squawk finds nothing in the migrations that tests expect, but for {@link SquawkExclusion}. {@code
 * -Dschemac.squawk=PATH} takes a program that is there, {@code -Dschemac.squawk.files=FOLDER} looks
 * at other migrations.
 */
class SquawkTest {

  @Test
  void findsNothingOnline() throws IOException, InterruptedException {
    List<Path> files = ofCases(false);
    files.addAll(files(Path.of("../migrations")));
    String others = System.getProperty("schemac.squawk.files", "");
    if (!others.isEmpty()) {
      files.addAll(files(Path.of(others)));
    }
    assertNothing(left(Squawk.find(), files, SquawkExclusion.CHOICES));
  }

  @Test
  void findsNothingInTheShortestForms() throws IOException, InterruptedException {
    Set<String> rules = new HashSet<>(SquawkExclusion.CHOICES);
    rules.addAll(SquawkExclusion.LOCKS);
    assertNothing(left(Squawk.find(), ofCases(true), rules));
  }

  /** Each exclusion is needed, and takes back a finding of squawk's. */
  @Test
  void allExclusionsAreNeeded() throws IOException, InterruptedException {
    List<SquawkFinding> findings = Squawk.find().lint(ofCases(false), SquawkExclusion.CHOICES);
    findings.addAll(Squawk.find().lint(ofCases(true), SquawkExclusion.CHOICES));
    for (SquawkExclusion exclusion : SquawkExclusion.ALL) {
      assertThat(findings).as(exclusion.reason()).anyMatch(exclusion::applies);
    }
  }

  /** What an exclusion asks of the file is looked at: none hides SQL that does what it must not. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("unsafe")
  void unsafeFormsAreFound(String rule, String before, String sql, @TempDir Path folder)
      throws IOException, InterruptedException {
    String header = "-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f\n\n";
    String lock = "SET LOCAL lock_timeout = '3s';\n\n";
    Files.writeString(folder.resolve("0000_a.sql"), header + before);
    Path file = folder.resolve("0001_b.sql");
    Files.writeString(file, header + (rule.equals("require-lock-timeout") ? "" : lock) + sql);
    assertThat(left(Squawk.find(), List.of(file), SquawkExclusion.CHOICES))
        .extracting(SquawkFinding::rule)
        .contains(rule);
  }

  static Stream<Arguments> unsafe() {
    String check = "ALTER TABLE t ADD CONSTRAINT k CHECK (a IS NOT NULL) NOT VALID;";
    String validated = check + "\nALTER TABLE t VALIDATE CONSTRAINT k;";
    String notNull = "ALTER TABLE t ALTER COLUMN a SET NOT NULL";
    String index = "CREATE INDEX i ON t (a);";
    String rewrite = "-- Blocks reads (ACCESS EXCLUSIVE) while it rewrites other.\n";
    return Stream.of(
        arguments("adding-not-nullable-field", "", notNull + ";"),
        arguments("adding-not-nullable-field", check, notNull + ";"),
        arguments("adding-not-nullable-field", validated, notNull + ", DROP CONSTRAINT k;"),
        arguments(
            "adding-not-nullable-field",
            validated,
            "ALTER TABLE t ALTER COLUMN a SET NOT NULL, ALTER COLUMN b SET NOT NULL;"),
        arguments("require-lock-timeout", "", index),
        arguments("require-statement-timeout", "", index),
        arguments("require-lock-timeout", "", "CREATE TABLE s (a int REFERENCES t);"),
        arguments("require-lock-timeout", "", "ALTER TYPE e ADD VALUE 'x'; " + index),
        arguments("changing-column-type", "", "ALTER TABLE t ALTER COLUMN a TYPE bigint;"),
        arguments("require-concurrent-index-creation", "", rewrite + "\n" + index),
        arguments("require-concurrent-index-deletion", index, "DROP INDEX i;"),
        arguments(
            "require-concurrent-index-deletion",
            index,
            "DROP INDEX i; ALTER TABLE other DROP COLUMN a;"),
        arguments(
            "ban-drop-column", "", "-- Loses the values of t.b.\nALTER TABLE t DROP COLUMN a;"),
        arguments("ban-drop-table", "", "DROP TABLE t;"),
        arguments("renaming-table", "", "ALTER TABLE t RENAME TO s;"),
        arguments("renaming-column", "", "ALTER TABLE t RENAME COLUMN a TO schemac_a;"),
        arguments(
            "adding-foreign-key-constraint",
            "",
            "ALTER TABLE t ADD COLUMN a int NOT NULL DEFAULT 1 REFERENCES s (id);"),
        arguments(
            "adding-foreign-key-constraint",
            "",
            "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES s (id);"),
        arguments(
            "adding-field-with-default",
            "",
            "ALTER TABLE t ADD COLUMN a uuid DEFAULT gen_random_uuid();"),
        arguments(
            "constraint-missing-not-valid", "", "ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0);"),
        arguments(
            "ban-concurrent-index-creation-in-transaction",
            "",
            "CREATE INDEX CONCURRENTLY i ON t (a);"));
  }

  private static List<SquawkFinding> left(Squawk squawk, List<Path> files, Set<String> rulesLeftOut)
      throws IOException, InterruptedException {
    assertThat(files).isNotEmpty();
    List<SquawkFinding> findings = squawk.lint(files, rulesLeftOut);
    findings.removeIf(it -> SquawkExclusion.ALL.stream().anyMatch(one -> one.applies(it)));
    return findings;
  }

  private static void assertNothing(List<SquawkFinding> findings) {
    String summary =
        findings.stream()
            .collect(groupingBy(SquawkFinding::rule, TreeMap::new, Collectors.counting()))
            .toString();
    assertThat(findings).as(summary).isEmpty();
  }

  /** The migrations that cases expect in one of the modes; those alike in both are online. */
  private static List<Path> ofCases(boolean offline) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Case one : Case.all()) {
      Path migrations = offline ? one.offline().resolve("migrations") : one.migrations();
      if (Files.exists(migrations)) {
        files.addAll(files(migrations));
      }
    }
    return files;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .sorted()
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }
}
