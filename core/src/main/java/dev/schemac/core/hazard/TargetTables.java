package dev.schemac.core.hazard;

import dev.schemac.core.plan.statement.Plan;
import dev.schemac.core.plan.statement.Step;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tables become: each as the target has it, but with the names that it and its columns have by
 * now, since a rename may come late.
 */
final class TargetTables {

  private final Map<QualifiedName, Table> tables = new HashMap<>();

  /** For renames of columns that are still to come, by the table's name then, the table behind. */
  private final Map<Step.RenameColumn, Table> behind = new HashMap<>();

  /** The tables of the target under the names of the target. */
  TargetTables(Iterable<Table> target) {
    for (Table table : target) {
      tables.put(CatalogState.key(table.name()), table);
    }
  }

  /** What becomes of the table that has this name now; null: it goes. */
  @Nullable Table of(QualifiedName table) {
    return tables.get(CatalogState.key(table));
  }

  /** Takes all names back to what they are before the first step of a plan. */
  void goBackBefore(Plan plan) {
    for (int i = plan.scripts().size() - 1; i >= 0; i--) {
      List<Step> steps = plan.scripts().get(i).steps();
      for (int j = steps.size() - 1; j >= 0; j--) {
        goBackBefore(steps.get(j));
      }
    }
  }

  private void goBackBefore(Step step) {
    if (step instanceof Step.NewTableName it) {
      rename(it.newName(), it.table());
    } else if (step instanceof Step.RenameColumn it) {
      goBackBefore(it);
    } else if (step instanceof Step.CreateTable it) {
      tables.remove(CatalogState.key(it.definition().name()));
    }
  }

  private void goBackBefore(Step.RenameColumn it) {
    Table table = of(it.table());
    if (table != null) {
      behind.put(keyed(it.table(), it.from(), it.to()), table);
      // Until then the name is that of another column, which goes or is still to come.
      Table free =
          table.column(it.from()) == null ? table : TableEdits.withoutColumn(table, it.from());
      tables.put(CatalogState.key(it.table()), TableEdits.renamedColumn(free, it.to(), it.from()));
    }
  }

  void create(Table table) {
    tables.put(CatalogState.key(table.name()), table);
  }

  void rename(QualifiedName from, QualifiedName to) {
    Table table = tables.remove(CatalogState.key(from));
    if (table != null) {
      tables.put(CatalogState.key(to), TableEdits.renamed(table, to));
    }
  }

  void renameColumn(QualifiedName name, String from, String to) {
    Table table = behind.remove(keyed(name, from, to));
    if (table != null) {
      tables.put(CatalogState.key(name), table);
    }
  }

  private static Step.RenameColumn keyed(QualifiedName table, String from, String to) {
    return new Step.RenameColumn(CatalogState.key(table), from, to);
  }
}
