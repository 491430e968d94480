package dev.schemac.core.hazard;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
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
        table.constraints().stream().filter(it -> !Mentions.any(Mentions.of(it), gone)).toList(),
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
        key != null && key.name().equals(from) ? new PrimaryKey(to, key.columns()) : key,
        table.constraints().stream()
            .map(it -> it.name().equals(from) ? renamed(it, to) : it)
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
    PrimaryKey key = table.primaryKey();
    return new Table(
        table.name(),
        table.columns().stream().map(it -> ColumnEdits.renamed(it, names)).toList(),
        key == null ? null : new PrimaryKey(key.name(), renamed(key.columns(), names)),
        table.constraints().stream().map(it -> renamed(it, names)).toList(),
        table.indexes().stream().map(it -> renamed(it, names)).toList(),
        table.comment());
  }

  /** The same table after one that its keys may lead to has got another name. */
  static Table retargeted(Table table, QualifiedName from, QualifiedName to) {
    return mapKeys(
        table,
        key ->
            CatalogState.key(key.target()).equals(from)
                ? key(key, key.columns(), to, key.targetColumns(), key.onDeleteColumns())
                : key);
  }

  /** The same table after a column that its keys may lead to has got another name. */
  static Table retargetedColumn(Table table, QualifiedName target, String from, String to) {
    return mapKeys(
        table,
        key ->
            CatalogState.key(key.target()).equals(target)
                ? key(
                    key,
                    key.columns(),
                    key.target(),
                    renamed(key.targetColumns(), Map.of(from, to)),
                    key.onDeleteColumns())
                : key);
  }

  /** The same table after a type has got another name. */
  static Table retyped(Table table, QualifiedName from, QualifiedName to) {
    return withColumns(
        table,
        table.columns().stream()
            .map(
                it ->
                    CatalogState.key(it.type().name()).equals(from)
                        ? ColumnEdits.withType(
                            it,
                            new SqlType(to, it.type().modifiers(), it.type().array()),
                            it.collation())
                        : it)
            .toList());
  }

  private static Constraint renamed(Constraint constraint, Map<String, String> names) {
    if (constraint instanceof Unique unique) {
      return new Unique(
          unique.name(),
          renamed(unique.columns(), names),
          unique.nullsNotDistinct(),
          unique.deferral());
    } else if (constraint instanceof ForeignKey key) {
      return key(
          key,
          renamed(key.columns(), names),
          key.target(),
          key.targetColumns(),
          renamed(key.onDeleteColumns(), names));
    } else if (constraint instanceof Check check) {
      return new Check(check.name(), check.condition().renamed(names));
    } else if (constraint instanceof LabelCheck check) {
      return new LabelCheck(
          check.name(), names.getOrDefault(check.column(), check.column()), check.labels());
    }
    throw new AssertionError(constraint);
  }

  private static Constraint renamed(Constraint constraint, String name) {
    if (constraint instanceof Unique it) {
      return new Unique(name, it.columns(), it.nullsNotDistinct(), it.deferral());
    } else if (constraint instanceof ForeignKey it) {
      return new ForeignKey(
          name,
          it.columns(),
          it.target(),
          it.targetColumns(),
          it.onDelete(),
          it.onUpdate(),
          it.onDeleteColumns(),
          it.deferral());
    } else if (constraint instanceof Check it) {
      return new Check(name, it.condition());
    } else if (constraint instanceof LabelCheck it) {
      return new LabelCheck(name, it.column(), it.labels());
    }
    throw new AssertionError(constraint);
  }

  private static Index renamed(Index index, Map<String, String> names) {
    List<Index.Element> elements = new ArrayList<>();
    for (Index.Element it : index.elements()) {
      Index.Key key = it.key();
      if (key instanceof Index.ColumnKey column) {
        key = new Index.ColumnKey(names.getOrDefault(column.name(), column.name()));
      } else if (key instanceof Index.ExpressionKey expression) {
        key = new Index.ExpressionKey(expression.sql().renamed(names));
      }
      elements.add(
          new Index.Element(
              key, it.collation(), it.operatorClass(), it.descending(), it.nullsFirst()));
    }
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        elements,
        renamed(index.include(), names),
        index.nullsNotDistinct(),
        index.with(),
        index.where() == null ? null : index.where().renamed(names));
  }

  private static ForeignKey key(
      ForeignKey key,
      List<String> columns,
      QualifiedName target,
      List<String> targetColumns,
      List<String> onDeleteColumns) {
    return new ForeignKey(
        key.name(),
        columns,
        target,
        targetColumns,
        key.onDelete(),
        key.onUpdate(),
        onDeleteColumns,
        key.deferral());
  }

  private static List<String> renamed(List<String> columns, Map<String, String> names) {
    return columns.stream().map(it -> names.getOrDefault(it, it)).toList();
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
