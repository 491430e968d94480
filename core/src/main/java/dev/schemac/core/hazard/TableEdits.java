package dev.schemac.core.hazard;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.NewNames;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table as single actions leave it. */
final class TableEdits {

  private TableEdits() {}

  static Table renamed(Table table, QualifiedName name) {
    return new Table(
        name,
        table.columns(),
        table.primaryKey(),
        table.constraints(),
        table.indexes(),
        table.comment());
  }

  static Table with(Table table, Column column) {
    List<Column> columns = columnsWithout(table, column.name());
    columns.add(column);
    return withColumns(table, columns);
  }

  private static List<Column> columnsWithout(Table table, String column) {
    List<Column> others = new ArrayList<>();
    for (Column other : table.columns()) {
      if (!other.name().equals(column)) {
        others.add(other);
      }
    }
    return others;
  }

  static Table changed(Table table, String column, UnaryOperator<Column> change) {
    return withColumns(
        table,
        table.columns().stream()
            .map(each -> each.name().equals(column) ? change.apply(each) : each)
            .toList());
  }

  /** Its indexes and constraints that mention the column go with it. */
  static Table withoutColumn(Table table, String column) {
    Set<String> gone = Set.of(column);
    PrimaryKey key = table.primaryKey();
    return new Table(
        table.name(),
        columnsWithout(table, column),
        key != null && key.columns().contains(column) ? null : key,
        table.constraints().stream().filter(it -> !Mentions.any(it.mentions(), gone)).toList(),
        table.indexes().stream().filter(it -> !Mentions.any(Mentions.of(it), gone)).toList(),
        table.comment());
  }

  static Table with(Table table, Constraint constraint) {
    Table without = withoutConstraint(table, constraint.name());
    if (constraint instanceof PrimaryKey key) {
      List<Column> columns =
          without.columns().stream()
              .map(it -> key.columns().contains(it.name()) ? it.withNullable(false) : it)
              .toList();
      return new Table(
          table.name(), columns, key, without.constraints(), without.indexes(), table.comment());
    }
    List<Constraint> constraints = new ArrayList<>(without.constraints());
    constraints.add(constraint);
    return withConstraints(without, table.primaryKey(), constraints);
  }

  static Table withoutConstraint(Table table, String name) {
    PrimaryKey key = table.primaryKey();
    return withConstraints(
        table,
        key != null && key.name().equals(name) ? null : key,
        table.constraints().stream().filter(it -> !it.name().equals(name)).toList());
  }

  static Table renamedConstraint(Table table, String from, String to) {
    PrimaryKey key = table.primaryKey();
    return withConstraints(
        table,
        key != null && key.name().equals(from) ? key.named(to) : key,
        table.constraints().stream()
            .map(it -> it.name().equals(from) ? it.named(to) : it)
            .toList());
  }

  static Table deferred(Table table, String key, Constraint.Deferral deferral) {
    return mapKeys(table, it -> it.name().equals(key) ? it.with(deferral) : it);
  }

  static Table with(Table table, Index index) {
    List<Index> indexes = new ArrayList<>(withoutIndex(table, index.name()).indexes());
    indexes.add(index);
    return withIndexes(table, indexes);
  }

  static Table withoutIndex(Table table, String name) {
    List<Index> others = new ArrayList<>();
    for (Index index : table.indexes()) {
      if (!index.name().equals(name)) {
        others.add(index);
      }
    }
    return withIndexes(table, others);
  }

  static Table renamedIndex(Table table, String from, String to) {
    return withIndexes(
        table,
        table.indexes().stream().map(it -> it.name().equals(from) ? it.named(to) : it).toList());
  }

  static Table renamedColumn(Table table, String from, String to) {
    Map<String, String> names = Map.of(from, to);
    OneRename rename = new OneRename(names, null, Map.of());
    PrimaryKey key = table.primaryKey();
    return new Table(
        table.name(),
        table.columns().stream().map(it -> renamed(it, names)).toList(),
        key == null ? null : key.renamed(rename),
        table.constraints().stream().map(it -> it.renamed(rename)).toList(),
        table.indexes().stream().map(it -> it.renamed(rename)).toList(),
        table.comment());
  }

  private static Column renamed(Column it, Map<String, String> names) {
    return new Column(
        names.getOrDefault(it.name(), it.name()),
        it.type(),
        it.nullable(),
        it.defaultSql(),
        it.generatedAs() == null ? null : it.generatedAs().renamed(names),
        it.identity(),
        it.collation(),
        it.comment(),
        it.pending(),
        it.held());
  }

  /** The same table after one that its keys may lead to has got another name. */
  static Table retargeted(Table table, QualifiedName from, QualifiedName to) {
    OneRename rename = new OneRename(Map.of(), to, Map.of());
    return mapKeys(
        table, key -> CatalogState.key(key.target()).equals(from) ? key.renamed(rename) : key);
  }

  /** The same table after a column that its keys may lead to has got another name. */
  static Table retargetedColumn(Table table, QualifiedName target, String from, String to) {
    OneRename rename = new OneRename(Map.of(), null, Map.of(from, to));
    return mapKeys(
        table, key -> CatalogState.key(key.target()).equals(target) ? key.renamed(rename) : key);
  }

  /** The same table after a type has got another name. */
  static Table retyped(Table table, QualifiedName from, QualifiedName to) {
    return withColumns(
        table,
        table.columns().stream()
            .map(
                it ->
                    CatalogState.key(it.type().name()).equals(from)
                        ? it.withType(
                            new SqlType(to, it.type().modifiers(), it.type().array()),
                            it.collation())
                        : it)
            .toList());
  }

  /**
   * What the rename of one thing changes in a part of a table.
   *
   * @param columns the columns of its own table: new names by former ones
   * @param table the new name of the table that it references; null: the name stays
   * @param referenced the columns that it references: new names by former ones
   */
  private record OneRename(
      Map<String, String> columns, @Nullable QualifiedName table, Map<String, String> referenced)
      implements NewNames {

    @Override
    public List<String> columns(List<String> names) {
      return renamed(names, columns);
    }

    @Override
    public SqlText text(SqlText text) {
      return columns.isEmpty() ? text : text.renamed(columns);
    }

    @Override
    public QualifiedName target(QualifiedName target) {
      return table == null ? target : table;
    }

    @Override
    public List<String> targetColumns(QualifiedName target, List<String> names) {
      return renamed(names, referenced);
    }

    private static List<String> renamed(List<String> names, Map<String, String> now) {
      return names.stream().map(it -> now.getOrDefault(it, it)).toList();
    }
  }

  private static Table mapKeys(Table table, UnaryOperator<ForeignKey> change) {
    if (table.constraints(ForeignKey.class).isEmpty()) {
      return table;
    }
    return withConstraints(
        table,
        table.primaryKey(),
        table.constraints().stream()
            .map(it -> it instanceof ForeignKey key ? change.apply(key) : it)
            .toList());
  }

  private static Table withColumns(Table table, List<Column> columns) {
    return new Table(
        table.name(),
        columns,
        table.primaryKey(),
        table.constraints(),
        table.indexes(),
        table.comment());
  }

  private static Table withConstraints(
      Table table, @Nullable PrimaryKey key, List<? extends Constraint> constraints) {
    return new Table(
        table.name(),
        table.columns(),
        key,
        List.copyOf(constraints),
        table.indexes(),
        table.comment());
  }

  private static Table withIndexes(Table table, List<Index> indexes) {
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.constraints(),
        indexes,
        table.comment());
  }
}
