package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.NewNames;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SequenceCalls;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The base as it is after all renames and before any other change. PostgreSQL's catalog refers to
 * things by number, so that everything that mentions a renamed thing has its new name at once. The
 * names of constraints and indexes stay as they are; they are compared with those in the target.
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
    OfTable renames = new OfTable(name);
    PrimaryKey key = base.primaryKey();
    return new Table(
        renamedNames.tables().now(name),
        base.columns().stream().map(column -> column(name, column, renames)).toList(),
        key == null ? null : key.renamed(renames),
        base.constraints().stream().map(constraint -> constraint.renamed(renames)).toList(),
        base.indexes().stream().map(index -> index.renamed(renames)).toList(),
        base.comment());
  }

  EnumType enumType(EnumType base) {
    return new EnumType(renamedNames.types().now(base.name()), base.labels(), base.comment());
  }

  /** A sequence that stays; an owner that goes is none any more. */
  Sequence sequence(Sequence base) {
    Sequence now = base.named(renamedNames.sequences().now(base.name()));
    Sequence.Owner owner = base.owner();
    if (owner == null) {
      return now;
    }
    QualifiedName table = owner.table();
    NameMap<String> columns = renamedNames.columns(table);
    boolean goes = renamedNames.tables().isDoomed(table) || columns.isDoomed(owner.column());
    return now.ownedBy(
        goes
            ? null
            : new Sequence.Owner(renamedNames.tables().now(table), columns.now(owner.column())));
  }

  private Column column(QualifiedName table, Column column, NewNames renames) {
    return new Column(
        renamedNames.columns(table).now(column.name()),
        type(column.type()),
        column.nullable(),
        text(renames, column.defaultSql()),
        text(renames, column.generatedAs()),
        column.identity(),
        column.collation(),
        column.comment(),
        column.pending(),
        column.held());
  }

  private static @Nullable SqlText text(NewNames renames, @Nullable SqlText text) {
    return text == null ? null : renames.text(text);
  }

  private SqlType type(SqlType type) {
    QualifiedName now = renamedNames.types().now(type.name());
    return now.equals(type.name()) ? type : new SqlType(now, type.modifiers(), type.array());
  }

  /** The renames as a table of the base sees them. */
  private final class OfTable implements NewNames {

    private final NameMap<String> columns;

    OfTable(QualifiedName table) {
      this.columns = renamedNames.columns(table);
    }

    @Override
    public List<String> columns(List<String> names) {
      return columns.renamed().isEmpty() ? names : columns.now(names);
    }

    @Override
    public SqlText text(SqlText text) {
      SqlText renamed = columns.renamed().isEmpty() ? text : text.renamed(columns.renamed());
      SqlText called = SequenceCalls.renamed(renamed, renamedNames.sequences().renamed());
      return renamedNames.types().renamed().isEmpty()
          ? called
          : called.retyped(renamedNames.types().renamed());
    }

    @Override
    public QualifiedName target(QualifiedName table) {
      return external.now(renamedNames.tables().now(table));
    }

    @Override
    public List<String> targetColumns(QualifiedName table, List<String> names) {
      NameMap<String> referenced = renamedNames.columns(table);
      return external.now(table, referenced.renamed().isEmpty() ? names : referenced.now(names));
    }
  }
}
