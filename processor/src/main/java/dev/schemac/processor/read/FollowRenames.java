package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.SqlType;
import dev.schemac.processor.model.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets a table that this compile did not see mention others by the names they have now: its foreign
 * keys and enum columns follow what the seen classes say was renamed.
 */
final class FollowRenames {

  private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

  /**
   * Collects the renames.
   *
   * @param present the names of the tables that are there now; a name in use was not renamed away
   */
  FollowRenames(Collection<Intent> intents, Set<QualifiedName> present) {
    for (Intent intent : intents) {
      if (intent instanceof Intent.RenamedTable renamed && !present.contains(renamed.from())) {
        tables.put(renamed.from(), renamed.to());
      } else if (intent instanceof Intent.RenamedEnumType renamed) {
        types.put(renamed.from(), renamed.to());
      } else if (intent instanceof Intent.RenamedColumn renamed) {
        columns
            .computeIfAbsent(renamed.table(), table -> new HashMap<>())
            .put(renamed.from(), renamed.to());
      }
    }
  }

  Table apply(Table table, Map<QualifiedName, Table> seen) {
    if (tables.isEmpty() && types.isEmpty() && columns.isEmpty()) {
      return table;
    }
    List<Column> newColumns = table.columns().stream().map(this::column).toList();
    List<Constraint> newConstraints =
        table.constraints().stream()
            .map(constraint -> constraint instanceof ForeignKey key ? key(key, seen) : constraint)
            .toList();
    return new Table(
        table.name(),
        newColumns,
        table.primaryKey(),
        newConstraints,
        table.indexes(),
        table.comment());
  }

  private Column column(Column column) {
    QualifiedName type = types.get(column.type().name());
    if (type == null) {
      return column;
    }
    return new Column(
        column.name(),
        new SqlType(type, column.type().modifiers(), column.type().array()),
        column.nullable(),
        column.defaultSql(),
        column.generatedAs(),
        column.identity(),
        column.collation(),
        column.comment());
  }

  private Constraint key(ForeignKey key, Map<QualifiedName, Table> seen) {
    QualifiedName target = tables.getOrDefault(key.target(), key.target());
    Map<String, String> renamed = columns.getOrDefault(target, Map.of());
    Table table = seen.get(target);
    List<String> targetColumns =
        key.targetColumns().stream()
            .map(
                name ->
                    table != null && table.column(name) == null
                        ? renamed.getOrDefault(name, name)
                        : name)
            .toList();
    return new ForeignKey(
        key.name(),
        key.columns(),
        target,
        targetColumns,
        key.onDelete(),
        key.onUpdate(),
        key.onDeleteColumns(),
        key.deferral());
  }
}
