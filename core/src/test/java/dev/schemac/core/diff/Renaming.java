package dev.schemac.core.diff;

import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's catalog shows once things are renamed, all at the same time. Written apart from
 * {@link RenamedBase}, so that a mistake in one is seen by the other.
 */
final class Renaming {

  final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
  final Map<QualifiedName, QualifiedName> types = new HashMap<>();

  final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();

  /** By the table's old name. */
  final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();

  /** By the table's old name, of constraints and indexes. */
  final Map<QualifiedName, Map<String, String>> constraints = new HashMap<>();

  final Map<QualifiedName, Map<String, String>> indexes = new HashMap<>();

  Table apply(Table table) {
    QualifiedName name = table.name();
    PrimaryKey key = table.primaryKey();
    return new Table(
        tables.getOrDefault(name, name),
        table.columns().stream().map(column -> column(name, column)).toList(),
        key == null ? null : (PrimaryKey) constraint(name, key),
        table.constraints().stream().map(constraint -> constraint(name, constraint)).toList(),
        table.indexes().stream().map(index -> index(name, index)).toList(),
        table.comment());
  }

  Sequence apply(Sequence sequence) {
    Sequence now = sequence.named(sequences.getOrDefault(sequence.name(), sequence.name()));
    Sequence.Owner owner = sequence.owner();
    return owner == null
        ? now
        : now.ownedBy(
            new Sequence.Owner(
                tables.getOrDefault(owner.table(), owner.table()),
                name(owner.table(), owner.column())));
  }

  /** A default that is one call of a sequence. */
  private @Nullable SqlText called(@Nullable SqlText text) {
    for (Map.Entry<QualifiedName, QualifiedName> sequence : sequences.entrySet()) {
      if (call(sequence.getKey()).equals(text)) {
        return call(sequence.getValue());
      }
    }
    return text;
  }

  private static SqlText call(QualifiedName sequence) {
    return SchemaBuilder.sql("nextval('" + sequence.sql().replace("'", "''") + "')");
  }

  private Column column(QualifiedName table, Column it) {
    SqlType type =
        new SqlType(
            types.getOrDefault(it.type().name(), it.type().name()),
            it.type().modifiers(),
            it.type().array());
    return new Column(
        name(table, it.name()),
        type,
        it.nullable(),
        called(text(table, it.defaultSql())),
        text(table, it.generatedAs()),
        it.identity(),
        it.collation(),
        it.comment(),
        it.pending(),
        it.held());
  }

  private Constraint constraint(QualifiedName table, Constraint constraint) {
    String name =
        constraints
            .getOrDefault(table, Map.of())
            .getOrDefault(constraint.name(), constraint.name());
    if (constraint instanceof PrimaryKey it) {
      return new PrimaryKey(name, names(table, it.columns()));
    } else if (constraint instanceof Unique it) {
      return new Unique(name, names(table, it.columns()), it.nullsNotDistinct(), it.deferral());
    } else if (constraint instanceof Check it) {
      return new Check(name, text(table, it.condition()));
    } else if (constraint instanceof LabelCheck it) {
      return new LabelCheck(name, name(table, it.column()), it.labels());
    }
    if (constraint instanceof Exclude it) {
      return new Exclude(
          name,
          it.method(),
          it.elements().stream()
              .map(e -> new Exclude.Element(element(table, e.indexed()), e.operator()))
              .toList(),
          text(table, it.where()),
          it.deferral());
    }
    ForeignKey it = (ForeignKey) constraint;
    return new ForeignKey(
        name,
        names(table, it.columns()),
        tables.getOrDefault(it.target(), it.target()),
        names(it.target(), it.targetColumns()),
        it.onDelete(),
        it.onUpdate(),
        names(table, it.onDeleteColumns()),
        it.deferral());
  }

  private Index index(QualifiedName table, Index it) {
    return new Index(
        indexes.getOrDefault(table, Map.of()).getOrDefault(it.name(), it.name()),
        it.method(),
        it.unique(),
        it.elements().stream().map(element -> element(table, element)).toList(),
        names(table, it.include()),
        it.nullsNotDistinct(),
        it.with(),
        text(table, it.where()));
  }

  private Index.Element element(QualifiedName table, Index.Element it) {
    Index.Key key =
        it.key() instanceof Index.ColumnKey column
            ? new Index.ColumnKey(name(table, column.name()))
            : new Index.ExpressionKey(text(table, ((Index.ExpressionKey) it.key()).sql()));
    return new Index.Element(
        key, it.collation(), it.operatorClass(), it.descending(), it.nullsFirst());
  }

  private String name(QualifiedName table, String column) {
    return columns.getOrDefault(table, Map.of()).getOrDefault(column, column);
  }

  private List<String> names(QualifiedName table, List<String> columnNames) {
    return columnNames.stream().map(column -> name(table, column)).toList();
  }

  private @Nullable SqlText text(QualifiedName table, @Nullable SqlText text) {
    return text == null ? null : text.renamed(columns.getOrDefault(table, Map.of())).retyped(types);
  }
}
