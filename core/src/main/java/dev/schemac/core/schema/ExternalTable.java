package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that another build owns and that foreign keys of this schema reference. No statement is
 * ever about it, so it is no part of the hash; {@code Schema.equals} compares it, since a snapshot
 * holds it.
 *
 * @param className the canonical name of its class
 * @param table what a foreign key can reference: its name, its primary key, its unique constraints,
 *     and the names and types of the columns in these
 */
public record ExternalTable(String className, Table table) implements SchemaObject {

  /** Leaves out of a table what no foreign key can reference. */
  public static ExternalTable of(String className, Table table) {
    List<Unique> unique = new ArrayList<>();
    for (Unique constraint : table.constraints(Unique.class)) {
      unique.add(unique(constraint.name(), constraint.columns()));
    }
    for (Index index : table.indexes()) {
      List<String> columns = index.uniqueColumns();
      if (columns != null) {
        unique.add(unique(index.name(), columns));
      }
    }
    Set<String> inKeys = new HashSet<>();
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      inKeys.addAll(primaryKey.columns());
    }
    for (Unique key : unique) {
      inKeys.addAll(key.columns());
    }
    List<Column> columns = new ArrayList<>();
    for (Column column : Named.sorted(table.columns())) {
      if (inKeys.contains(column.name())) {
        columns.add(bare(column));
      }
    }
    return new ExternalTable(
        className,
        new Table(table.name(), columns, primaryKey, List.copyOf(unique), List.of(), null));
  }

  private static Unique unique(String name, List<String> columns) {
    return new Unique(name, columns, false, Constraint.Deferral.NOT_DEFERRABLE);
  }

  /** The collation stays: a field of the table's class takes it over with the type. */
  private static Column bare(Column column) {
    return new Column(
        column.name(),
        column.type(),
        false,
        null,
        null,
        Column.Identity.NONE,
        column.collation(),
        null,
        false);
  }

  @Override
  public QualifiedName name() {
    return table.name();
  }

  @Override
  public ObjectKind kind() {
    return ObjectKind.EXTERNAL_TABLE;
  }

  @Override
  public Set<QualifiedName> references() {
    return Set.of();
  }

  @Override
  public boolean usesType(QualifiedName type) {
    return table.usesType(type);
  }

  /** Another build changes it, which must not be a change of this schema. */
  @Override
  public void addTo(SchemaHash hash) {}

  @Override
  public <E extends Exception> void accept(Visitor<E> visitor) throws E {
    visitor.visit(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExternalTable that
        && className.equals(that.className)
        && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }
}
