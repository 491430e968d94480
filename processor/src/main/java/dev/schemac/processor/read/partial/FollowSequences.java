package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.table.PreviousCompile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets the defaults that come from the snapshot follow the sequences that they call: PostgreSQL
 * refers to a sequence by number, so that such a default has its new name at once, though the class
 * that says the default was not seen.
 */
public final class FollowSequences {

  private final Map<QualifiedName, QualifiedName> renamed = new HashMap<>();

  /**
   * For one compile.
   *
   * @param drafts the sequences that it read
   * @param lastOrigins where the last compile found things
   */
  public FollowSequences(Iterable<SequenceDraft> drafts, Origins lastOrigins) {
    for (SequenceDraft draft : drafts) {
      for (FormerName former : draft.formerNames()) {
        QualifiedName before = QualifiedName.parse(former.text());
        if (lastOrigins.sequences().containsKey(before)
            && !lastOrigins.sequences().containsKey(draft.name())) {
          renamed.put(before, draft.name());
        }
      }
    }
  }

  /** What the last compile knew, with the sequences that defaults call named as they are now. */
  public PreviousCompile apply(PreviousCompile previousCompile) {
    if (renamed.isEmpty()) {
      return previousCompile;
    }
    SortedMap<QualifiedName, Table> tables = new TreeMap<>();
    for (Table table : previousCompile.schema().tables().values()) {
      tables.put(table.name(), table(table));
    }
    Schema schema = previousCompile.schema().with(ObjectKind.TABLE, tables);
    return previousCompile.with(schema);
  }

  private Table table(Table table) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      SqlText text = column.defaultSql();
      columns.add(text == null ? column : column.withDefault(SequenceCalls.renamed(text, renamed)));
    }
    return new Table(
        table.name(),
        columns,
        table.primaryKey(),
        table.constraints(),
        table.indexes(),
        table.comment());
  }
}
