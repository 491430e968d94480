package dev.schemac.core.diff;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.ReservedWord;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlWords;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks the names in the expression of a backfill or conversion. It runs after all renames and
 * while columns that go are still there, so that it sees the new names of the former and the old
 * names of the latter.
 */
final class ExpressionNames {

  /** What each table has beside its columns (manual, section 5.6). */
  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("cmax", "cmin", "ctid", "tableoid", "xmax", "xmin");

  private final TablePair pair;
  private final DiffCollector diffCollector;

  ExpressionNames(TablePair pair, DiffCollector diffCollector) {
    this.pair = pair;
    this.diffCollector = diffCollector;
  }

  void check(Intent intent, SqlText expression) {
    Address address = new Address.OfIntent(intent);
    SqlWords words = SqlWords.of(expression);
    Set<String> columns = new HashSet<>(RenamedNames.columnNames(pair.to));
    columns.addAll(pair.columns.doomed());
    for (String word : words.columns()) {
      if (!columns.contains(word) && !SYSTEM_COLUMNS.contains(word) && !isTable(word)) {
        unknown(address, word);
      }
    }
    for (String word : words.qualifiedColumns()) {
      // The qualifier may be anything, so only a column's former name is certainly wrong.
      if (!columns.contains(word) && pair.columns.renamed().containsKey(word)) {
        unknown(address, word);
      }
    }
    for (String word : words.reserved()) {
      String column = now(word);
      if (columns.contains(column)) {
        String quoted = Identifiers.quote(column);
        diffCollector.report(address, new ReservedWord(word, quoted, expression.sql()));
      }
    }
  }

  private void unknown(Address address, String word) {
    String meant = pair.columns.renamed().getOrDefault(word, "");
    diffCollector.report(address, new UnknownColumn(word, pair.name().toString(), meant));
  }

  private String now(String word) {
    boolean present = pair.columnAfter(word) != null;
    return present ? word : pair.columns.now(word);
  }

  /** Whether a word is the table's name, which stands for the whole row. */
  private boolean isTable(String word) {
    return pair.to.name().name().equals(word) || pair.base.name().name().equals(word);
  }
}
