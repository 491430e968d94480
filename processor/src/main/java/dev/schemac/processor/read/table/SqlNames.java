package dev.schemac.processor.read.table;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.ReservedWord;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlWords;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the names in SQL text of a table are to PostgreSQL what their writer takes them for.
 */
final class SqlNames {

  /** What each table has beside its columns (manual, section 5.6). */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("cmax", "cmin", "ctid", "tableoid", "xmax", "xmin");

  private final BuiltTable built;
  private final Map<String, String> former;
  private final Problems problems;

  /**
   * For one table.
   *
   * @param former by former column name the present one; empty for a column that was dropped
   */
  SqlNames(BuiltTable built, Map<String, String> former, Problems problems) {
    this.built = built;
    this.former = former;
    this.problems = problems;
  }

  /**
   * Checks a text that reads a row: a condition, an expression.
   *
   * @return whether nothing is wrong with it
   */
  boolean check(SqlText text, Place place) {
    SqlWords words = SqlWords.of(text);
    boolean right = !calledValue(words, text, place);
    for (String word : words.reserved()) {
      String column = meant(word);
      if (column != null) {
        right = false;
        problems.add(place, new ReservedWord(word, Identifiers.quote(column), text.sql()));
      }
    }
    if (!built.draft().isIncomplete()) {
      for (String word : words.columns()) {
        if (!isKnown(word)) {
          right = false;
          unknown(word, place);
        }
      }
    }
    return right;
  }

  /** Checks a default, which can read no column. */
  void checkDefault(SqlText text, Place place) {
    SqlWords words = SqlWords.of(text);
    if (calledValue(words, text, place)) {
      return;
    }
    for (String column : words.qualifiedColumns()) {
      bad(text, place, "a default cannot read column '%s'", column);
    }
    for (String word : words.columns()) {
      if (built.columns().containsKey(word)) {
        bad(text, place, "a default cannot read column '%s'", word);
      } else {
        noValue(word, text, place);
      }
    }
    for (String word : words.misplaced()) {
      noValue(word, text, place);
    }
  }

  private boolean calledValue(SqlWords words, SqlText text, Place place) {
    String called = words.calledValue();
    if (called == null) {
      return false;
    }
    String value = called.toUpperCase(Locale.ROOT);
    bad(text, place, "%s is no function; write it without parentheses", value);
    return true;
  }

  private void noValue(String word, SqlText text, Place place) {
    String why =
        "%1$s is no value; a text needs its own quotes, as '%1$s', and a function its parentheses";
    bad(text, place, why, word);
  }

  private boolean isKnown(String word) {
    return built.columns().containsKey(word)
        || built.draft().name().name().equals(word)
        || SYSTEM_COLUMNS.contains(word);
  }

  private void unknown(String word, Place place) {
    String table = built.draft().name().toString();
    problems.add(place, new UnknownColumn(word, table, suggestion(word)));
  }

  /** The column that goes, or went, by that name to a person; a dropped one by its own. */
  private @Nullable String meant(String word) {
    if (built.columns().containsKey(word)) {
      return word;
    }
    for (ColumnDraft column : built.draft().columns().values()) {
      if (column.place().field().equals(word) && built.columns().containsKey(column.name())) {
        return column.name();
      }
    }
    String now = former.get(word);
    return now != null && now.isEmpty() ? word : now;
  }

  /** What may have been meant by a name that nothing has; empty: nobody knows. */
  private String suggestion(String word) {
    String meant = meant(word);
    if (meant != null && !meant.equals(word)) {
      return meant;
    }
    // PostgreSQL reads in lower case what stands without quotes, and a column named otherwise than
    // its field may be called by the name that it would have had.
    String letters = word.replace("_", "");
    for (ColumnDraft column : built.draft().columns().values()) {
      if (column.place().field().equalsIgnoreCase(letters)
          && built.columns().containsKey(column.name())) {
        return column.name();
      }
    }
    return Suggestion.of(word, built.columns().keySet());
  }

  private void bad(SqlText text, Place place, String why, Object... arguments) {
    problems.add(place, new BadSql(text.sql(), String.format(Locale.ROOT, why, arguments)));
  }
}
