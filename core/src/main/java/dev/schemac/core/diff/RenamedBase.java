package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The base as it is after all renames and before any other change: PostgreSQL's catalog refers to
 * things by number, so whatever mentions a renamed thing follows by itself. Names of constraints
 * and indexes do not; they are compared with those that the target wants.
 */
final class RenamedBase {

  private final RenamedNames renamedNames;
  private final ExternalNames external;
  private final boolean changesNothing;

  RenamedBase(RenamedNames renamedNames, ExternalNames external) {
    this.renamedNames = renamedNames;
    this.external = external;
    this.changesNothing = renamedNames.changeNothing() && external.isEmpty();
  }

  /** A table that stays, under its new name; columns that go keep theirs. */
  Table table(Table base) {
    if (changesNothing) {
      return base;
    }
    QualifiedName name = base.name();
    PrimaryKey key = base.primaryKey();
    return new Table(
        renamedNames.tables().now(name),
        base.columns().stream().map(column -> column(name, column)).toList(),
        key == null ? null : (PrimaryKey) constraint(name, key),
        base.constraints().stream().map(constraint -> constraint(name, constraint)).toList(),
        base.indexes().stream().map(index -> index(name, index)).toList(),
        base.comment());
  }

  EnumType enumType(EnumType base) {
    return new EnumType(renamedNames.types().now(base.name()), base.labels(), base.comment());
  }

  private Column column(QualifiedName table, Column column) {
    return new Column(
        renamedNames.columns(table).now(column.name()),
        type(column.type()),
        column.nullable(),
        text(table, column.defaultSql()),
        text(table, column.generatedAs()),
        column.identity(),
        column.collation(),
        column.comment());
  }

  private SqlType type(SqlType type) {
    QualifiedName now = renamedNames.types().now(type.name());
    return now.equals(type.name()) ? type : new SqlType(now, type.modifiers(), type.array());
  }

  private Constraint constraint(QualifiedName table, Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      return new PrimaryKey(key.name(), columns(table, key.columns()));
    } else if (constraint instanceof Unique key) {
      return new Unique(
          key.name(), columns(table, key.columns()), key.nullsNotDistinct(), key.deferral());
    } else if (constraint instanceof ForeignKey key) {
      return new ForeignKey(
          key.name(),
          columns(table, key.columns()),
          external.now(renamedNames.tables().now(key.target())),
          external.now(key.target(), columns(key.target(), key.targetColumns())),
          key.onDelete(),
          key.onUpdate(),
          columns(table, key.onDeleteColumns()),
          key.deferral());
    } else if (constraint instanceof Check check) {
      return new Check(check.name(), textOf(table, check.condition()));
    } else if (constraint instanceof LabelCheck check) {
      return new LabelCheck(
          check.name(), renamedNames.columns(table).now(check.column()), check.labels());
    }
    throw new AssertionError(constraint);
  }

  private Index index(QualifiedName table, Index index) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.elements().stream().map(element -> element(table, element)).toList(),
        columns(table, index.include()),
        index.nullsNotDistinct(),
        index.with(),
        text(table, index.where()));
  }

  private Index.Element element(QualifiedName table, Index.Element element) {
    return new Index.Element(
        part(table, element.key()),
        element.collation(),
        element.operatorClass(),
        element.descending(),
        element.nullsFirst());
  }

  private Index.Key part(QualifiedName table, Index.Key key) {
    if (key instanceof Index.ColumnKey column) {
      return new Index.ColumnKey(renamedNames.columns(table).now(column.name()));
    } else if (key instanceof Index.ExpressionKey expression) {
      return new Index.ExpressionKey(textOf(table, expression.sql()));
    }
    throw new AssertionError(key);
  }

  private List<String> columns(QualifiedName table, List<String> columns) {
    NameMap<String> of = renamedNames.columns(table);
    return of.renamed().isEmpty() ? columns : of.now(columns);
  }

  private @Nullable SqlText text(QualifiedName table, @Nullable SqlText text) {
    return text == null ? null : textOf(table, text);
  }

  private SqlText textOf(QualifiedName table, SqlText text) {
    NameMap<String> of = renamedNames.columns(table);
    SqlText renamed = of.renamed().isEmpty() ? text : text.renamed(of.renamed());
    return renamedNames.types().renamed().isEmpty()
        ? renamed
        : renamed.retyped(renamedNames.types().renamed());
  }
}
