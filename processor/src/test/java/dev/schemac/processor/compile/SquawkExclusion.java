package dev.schemac.processor.compile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Findings of squawk that are none.
 *
 * @param rule the rule
 * @param reason why it is no finding
 * @param where what must be true of the file for the reason to hold
 */
record SquawkExclusion(String rule, String reason, Predicate<SquawkFinding> where) {

  private static final Pattern REWRITES = Pattern.compile("\\brewrites ");

  /** Rules about what only a person can decide: they say nothing of a migration's safety. */
  static final Set<String> CHOICES =
      Set.of(
          // hazards.md: IF NOT EXISTS hides drift, and leaves an INVALID index as it is.
          "prefer-robust-stmts",
          // hazards.md: the type is the class's choice.
          "prefer-text-field",
          "prefer-bigint-over-int",
          "prefer-bigint-over-smallint",
          "prefer-timestamp-tz",
          "ban-char-field",
          // Catalogue only, and what the class says.
          "ban-drop-not-null");

  /**
   * Rules about locks, scans and rewrites. With {@code schemac.online=false} a person asks for the
   * shortest SQL, which takes them; the comments say so, and {@code FactsTest} proves the comments.
   */
  static final Set<String> LOCKS =
      Set.of(
          "adding-field-with-default",
          "adding-foreign-key-constraint",
          "adding-not-nullable-field",
          "adding-serial-primary-key-field",
          "changing-column-type",
          "constraint-missing-not-valid",
          "disallowed-unique-constraint",
          "require-concurrent-index-creation",
          "require-concurrent-index-deletion",
          "require-lock-timeout",
          "require-statement-timeout");

  static final List<SquawkExclusion> ALL =
      List.of(
          of(
              "constraint-missing-not-valid",
              "PostgreSQL has no NOT VALID for it, and the comment says that it builds an index",
              it ->
                  it.statement().contains(" EXCLUDE USING ")
                      && it.comment().contains("while it builds ")),
          of(
              "syntax-error",
              "squawk knows no operator class in EXCLUDE; the case runs on PostgreSQL",
              it -> it.statement().matches("(?s).* EXCLUDE USING .*_ops WITH .*")),
          of(
              "ban-drop-column",
              "a person confirmed it, and the comment says what is lost",
              it ->
                  it.comment().contains("Loses the values of ")
                      && it.comment().contains("." + SquawkSql.droppedColumn(it.code()))),
          of(
              "ban-drop-column",
              "the column is generated: its values are those of its expression",
              it -> SquawkSql.isGenerated(SquawkSql.droppedColumn(it.code()), it.earlier())),
          of(
              "ban-drop-table",
              "a person confirmed it, and the comment says what is lost",
              it -> it.comment().contains("Loses ")),
          of(
              "renaming-column",
              "a person asked for it, and the comment says what it breaks",
              it -> it.comment().contains("Breaks code ")),
          of(
              "renaming-table",
              "a person asked for it, and the comment says what it breaks",
              it -> it.comment().contains("Breaks code ")),
          of(
              "renaming-column",
              "no class has known it since an earlier migration put off to drop it",
              it -> SquawkSql.putsOffDrops(it.file()) && !it.comment().contains("Breaks code ")),
          of(
              "renaming-column",
              "nobody knows a name that is only on the way to another",
              it -> it.statement().contains(" RENAME COLUMN schemac_")),
          of(
              "renaming-table",
              "nobody knows a name that is only on the way to another",
              it -> it.statement().matches("ALTER TABLE (.*\\.)?schemac_.*")),
          of(
              "require-lock-timeout",
              "the file uses no table but those that it creates, so nobody waits for it",
              it -> SquawkSql.usesOnlyOwnTables(it.all())),
          of(
              "require-statement-timeout",
              "the file uses no table but those that it creates, so nobody waits for it",
              it -> SquawkSql.usesOnlyOwnTables(it.all())),
          of(
              "adding-not-nullable-field",
              "a file before has validated a check of it, so nothing is scanned (hazards.md)",
              it -> SquawkSql.isProvenNotNull(it.statement(), it.earlier())),
          of(
              "adding-not-nullable-field",
              "the check that proves it knows the column by its former name, and the comment says"
                  + " that nothing is scanned",
              it ->
                  it.comment().contains("catalogue only")
                      && it.all().stream().anyMatch(one -> one.contains(" RENAME "))),
          of(
              "adding-not-nullable-field",
              "the same statement rewrites the table, which a person allowed, as the comment says",
              it -> it.comment().contains(" while it rewrites ")),
          of(
              "require-concurrent-index-deletion",
              "it would hinder new code, so that it goes before that comes, and the comment says so",
              it -> it.comment().contains("Loses ahead of a later drop ")),
          of(
              "require-concurrent-index-deletion",
              "the next statement drops the column of it that waited: it holds the lock in any case",
              it ->
                  SquawkSql.putsOffDrops(it.file())
                      && !it.after().isEmpty()
                      && it.after().get(0).matches("(?s)ALTER TABLE .* DROP COLUMN .*")),
          of(
              "require-concurrent-index-deletion",
              "the next statement changes the type of a column of the table: it holds the lock in"
                  + " any case",
              it ->
                  !it.after().isEmpty()
                      && it.after().get(0).matches("(?s).*ALTER COLUMN .* TYPE .*")),
          of(
              "changing-column-type",
              "it keeps the file (hazards.md), as the comment says",
              it -> it.comment().contains("catalogue only")),
          of(
              "changing-column-type",
              "a person allowed the rewrite, and the comment says so",
              it -> REWRITES.matcher(it.comment()).find()),
          of(
              "changing-column-type",
              "the comment says which indexes PostgreSQL builds anew (hazards.md: not free)",
              it -> it.comment().matches("(.* )?Blocks reads and writes of .* while it builds .*")),
          of(
              "adding-field-with-default",
              "a person allowed the rewrite, and the comment says so",
              it -> REWRITES.matcher(it.comment()).find()),
          of(
              "constraint-missing-not-valid",
              "the statement rewrites the table, which a person allowed",
              it -> REWRITES.matcher(it.comment()).find()),
          of(
              "disallowed-unique-constraint",
              "the statement rewrites the table, which a person allowed",
              it -> REWRITES.matcher(it.comment()).find()),
          of(
              "require-concurrent-index-creation",
              "the transaction rewrites the table, which a person allowed",
              SquawkExclusion::isRewritten),
          of(
              "require-concurrent-index-deletion",
              "the transaction rewrites the table, which a person allowed",
              SquawkExclusion::isRewritten),
          of(
              "require-concurrent-index-deletion",
              "the transaction drops columns of the table: it holds the lock in any case",
              it -> SquawkSql.dropsColumn(it.tableOfIndex(), it.after())),
          of(
              "require-concurrent-index-deletion",
              "the transaction changes a type under an index that PostgreSQL would build anew",
              SquawkExclusion::isBuiltAnew),
          of(
              "require-concurrent-index-creation",
              "the transaction changes a type under an index that PostgreSQL would build anew",
              it ->
                  isBuiltAnew(it)
                      && it.comment().contains("Blocks writes to " + it.tableOfIndex())),
          of(
              "adding-foreign-key-constraint",
              "the key's column is new and without a value, so nothing is scanned (hazards.md)",
              it -> SquawkSql.addsKeyWithItsColumn(it.statement())));

  private static SquawkExclusion of(String rule, String reason, Predicate<SquawkFinding> where) {
    return new SquawkExclusion(rule, reason, where);
  }

  private static boolean isRewritten(SquawkFinding finding) {
    return finding.comments().stream()
        .anyMatch(
            it -> it.matches(".*\\brewrites " + Pattern.quote(finding.tableOfIndex()) + "\\b.*"));
  }

  /**
   * PostgreSQL builds an index with a predicate anew when the type of one of its columns changes,
   * whatever the change (hazards.md: not free). The drop stands before the change, so that the
   * predicate is read again with the new type.
   */
  private static boolean isBuiltAnew(SquawkFinding finding) {
    String table = Pattern.quote(finding.tableOfIndex());
    String index =
        finding.statement().replaceFirst("^(DROP|CREATE( UNIQUE)?) INDEX (\\S+)(?s:.*)", "$3");
    return finding.all().stream()
            .anyMatch(it -> it.matches("ALTER TABLE " + table + " ALTER COLUMN \\S+ TYPE .*"))
        && finding.all().stream()
            .anyMatch(
                it -> it.matches("(?s)CREATE INDEX " + Pattern.quote(index) + " .* WHERE .*"));
  }

  boolean applies(SquawkFinding finding) {
    return rule.equals(finding.rule()) && where.test(finding);
  }
}
