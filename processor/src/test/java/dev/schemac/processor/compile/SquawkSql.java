package dev.schemac.processor.compile;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be read off statements as schemac writes them. */
final class SquawkSql {

  private static final String NAME = "((?:\"[^\"]+\"|\\w+)(?:\\.(?:\"[^\"]+\"|\\w+))?)";

  private static final Pattern INDEX =
      Pattern.compile("CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?" + NAME + " ON " + NAME + "\\b");
  private static final Pattern NEW_TABLE = Pattern.compile("CREATE (?:TABLE|SEQUENCE) " + NAME);
  private static final Pattern USED_TABLE =
      Pattern.compile(
          "^ALTER (?:TABLE|SEQUENCE) "
              + NAME
              + "|^CREATE [A-Z ]*INDEX .* ON "
              + NAME
              + "|REFERENCES "
              + NAME);
  private static final Pattern HARMLESS =
      Pattern.compile(
          "^(CREATE|COMMENT ON|ALTER (TABLE|SEQUENCE)|(ALTER|DROP) (TYPE|SCHEMA)) .*",
          Pattern.DOTALL);
  private static final Pattern DROPPED_COLUMN = Pattern.compile("DROP COLUMN " + NAME);
  private static final Pattern NOT_NULL = Pattern.compile("ALTER COLUMN " + NAME + " SET NOT NULL");
  private static final Pattern UNPROVEN_KEY =
      Pattern.compile("ADD CONSTRAINT \\S+ FOREIGN KEY [^;]*? NOT VALID(?=,|;|$)");

  private static final Pattern KEY_WITH_COLUMN =
      Pattern.compile(
          "ADD COLUMN " + NAME + " (?:(?!NOT NULL|DEFAULT|GENERATED)[^,])*\\bREFERENCES ");

  private SquawkSql() {}

  /** The table of an index, as the last statement that creates it says; empty where none does. */
  static String tableOfIndex(String index, List<String> statements) {
    String table = "";
    for (String statement : statements) {
      Matcher matcher = INDEX.matcher(statement);
      if (matcher.find() && matcher.group(1).equals(index)) {
        table = matcher.group(2);
      }
    }
    return table;
  }

  /**
   * The column that a line of {@code ALTER TABLE} drops, without quotes; empty where it drops none.
   */
  static String droppedColumn(String line) {
    Matcher matcher = DROPPED_COLUMN.matcher(line);
    return matcher.find() ? matcher.group(1).replace("\"", "") : "";
  }

  /** Whether a column of this name was created with an expression. */
  static boolean isGenerated(String column, List<String> statements) {
    Pattern created =
        Pattern.compile(
            "(?m)^\\s+(?:ADD COLUMN )?\"?"
                + Pattern.quote(column)
                + "\"?\\s.*GENERATED ALWAYS AS \\(");
    return statements.stream().anyMatch(statement -> created.matcher(statement).find());
  }

  /**
   * Whether the statements touch no table or sequence but those that they create. Changes of types
   * and schemas wait for one another only.
   */
  static boolean usesOnlyOwnTables(List<String> statements) {
    Set<String> own = new HashSet<>();
    for (String statement : statements) {
      if (!HARMLESS.matcher(statement).matches()) {
        return false;
      }
      Matcher table = NEW_TABLE.matcher(statement);
      if (table.lookingAt()) {
        own.add(table.group(1));
      }
      Matcher used = USED_TABLE.matcher(statement);
      while (used.find()) {
        for (int i = 1; i <= used.groupCount(); i++) {
          if (used.group(i) != null && !own.contains(used.group(i))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether the folder of a migration has one whose name says that it puts off a drop. */
  static boolean putsOffDrops(Path migration) {
    String[] names = migration.toAbsolutePath().getParent().toFile().list();
    return names != null && Arrays.stream(names).anyMatch(name -> name.contains("_later"));
  }

  /**
   * Whether each column that a statement sets NOT NULL has a check of it that an earlier migration
   * has validated and that the statement itself leaves alone, as it must (hazards.md).
   */
  static boolean isProvenNotNull(String statement, List<String> earlier) {
    Matcher column = NOT_NULL.matcher(statement);
    boolean proven = false;
    while (column.find()) {
      Pattern check =
          Pattern.compile(
              "ADD CONSTRAINT "
                  + NAME
                  + " CHECK \\("
                  + Pattern.quote(column.group(1))
                  + " IS NOT NULL\\)");
      proven =
          earlier.stream()
              .flatMap(one -> check.matcher(one).results())
              .map(match -> match.group(1))
              .anyMatch(
                  name ->
                      !statement.contains("DROP CONSTRAINT " + name)
                          && earlier.stream()
                              .anyMatch(one -> one.contains("VALIDATE CONSTRAINT " + name)));
      if (!proven) {
        return false;
      }
    }
    return proven;
  }

  /** Whether one of the statements drops a column of a table, and so locks it. */
  static boolean dropsColumn(String table, List<String> statements) {
    return statements.stream()
        .anyMatch(
            one ->
                one.matches("(?s)ALTER TABLE " + Pattern.quote(table) + "\\s.*")
                    && DROPPED_COLUMN.matcher(one).find());
  }

  /**
   * Whether each key of a statement comes with its column, which has no value yet, or is not
   * validated.
   */
  static boolean addsKeyWithItsColumn(String statement) {
    String validated = UNPROVEN_KEY.matcher(statement).replaceAll("");
    long keys = Pattern.compile("\\bREFERENCES ").matcher(validated).results().count();
    return keys == KEY_WITH_COLUMN.matcher(validated).results().count();
  }
}
