package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.table.PreviousCompile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lets the columns that come from the snapshot follow the enums whose native types they have: a
 * field of enum {@code E} has the type that {@code E} has now, whatever its name was.
 */
public final class FollowEnumTypes {

  private final CompiledClasses classes;
  private final Map<QualifiedName, QualifiedName> renamed = new HashMap<>();

  public FollowEnumTypes(CompiledClasses classes, Origins lastOrigins) {
    this.classes = classes;
    for (Map.Entry<QualifiedName, Origins.OfObject> entry : lastOrigins.enumTypes().entrySet()) {
      QualifiedName now = now(entry.getKey(), entry.getValue().className());
      if (!now.equals(entry.getKey())) {
        renamed.put(entry.getKey(), now);
      }
    }
  }

  private QualifiedName now(QualifiedName lastName, String className) {
    QualifiedName formerly = null;
    for (EnumDraft draft : classes.enumDrafts()) {
      QualifiedName name = draft.type();
      if (name == null || !classes.roots().contains(draft.className())) {
        continue;
      }
      if (draft.className().equals(className)) {
        return name;
      }
      if (draft.formerNames().contains(lastName.toString())) {
        formerly = name;
      }
    }
    // Its class has another name now, and says what its type was called, or is not seen.
    return formerly == null ? lastName : formerly;
  }

  /** What the last compile knew, with the enum types named as they are now. */
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
      columns.add(column(column));
    }
    return new Table(
        table.name(),
        columns,
        table.primaryKey(),
        table.constraints(),
        table.indexes(),
        table.comment());
  }

  private Column column(Column column) {
    QualifiedName type = renamed.get(column.type().name());
    if (type == null) {
      return column;
    }
    return column.withType(
        new SqlType(type, column.type().modifiers(), column.type().array()), column.collation());
  }
}
