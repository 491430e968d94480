package dev.schemac.database.catalog;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table whose parts are still being read. */
final class CatalogTableDraft {

  private final QualifiedName name;
  private final @Nullable String comment;
  private final List<Column> columns = new ArrayList<>();
  private final Set<String> columnsLeftOut = new HashSet<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private @Nullable PrimaryKey primaryKey;

  CatalogTableDraft(QualifiedName name, @Nullable String comment) {
    this.name = name;
    this.comment = comment;
  }

  QualifiedName name() {
    return name;
  }

  void add(Column column) {
    columns.add(column);
  }

  /** Notes that a column is a leftover, so that what names it must be one too. */
  void leaveOut(String column) {
    columnsLeftOut.add(column);
  }

  /** Whether the table is read with all of these columns. */
  boolean hasAll(Collection<String> names) {
    return names.stream().noneMatch(columnsLeftOut::contains);
  }

  void add(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      primaryKey = key;
    } else {
      constraints.add(constraint);
    }
  }

  void add(Index index) {
    indexes.add(index);
  }

  Table build() {
    return new Table(name, columns, primaryKey, constraints, indexes, comment);
  }
}
