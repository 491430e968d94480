package dev.schemac.core.plan;

import static dev.schemac.core.postgres.SchemaBuilder.sql;
import static dev.schemac.core.postgres.SchemaBuilder.type;

import dev.schemac.core.postgres.SchemaBuilder;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema that can be changed in place: its parts know one another, not one another's names, and
 * remember what they were called at first.
 */
final class Sketch {

  final TreeSet<String> extensions = new TreeSet<>();
  final List<MType> types = new ArrayList<>();
  final List<MTable> tables = new ArrayList<>();

  static final class MLabel {
    final @Nullable String origin;
    String text;

    MLabel(@Nullable String origin, String text) {
      this.origin = origin;
      this.text = text;
    }
  }

  static final class MType {
    @Nullable QualifiedName origin;
    QualifiedName name;
    final List<MLabel> labels = new ArrayList<>();
    final TreeMap<String, String> replaced = new TreeMap<>();
    @Nullable String comment;

    MType(QualifiedName name) {
      this.name = name;
    }
  }

  static final class MColumn {
    @Nullable String origin;
    String name;

    /** The type's text, or null where {@link #enumType} says it. */
    String type;

    @Nullable MType enumType;
    boolean array;
    boolean nullable = true;
    @Nullable String fallback;
    @Nullable String generated;
    @Nullable MColumn source;
    Column.Identity identity = Column.Identity.NONE;
    @Nullable String collation;
    @Nullable String comment;
    @Nullable List<MLabel> labels;
    TreeMap<String, String> replaced = new TreeMap<>();

    /** Whether rows have values of their own in it. */
    boolean distinct = true;

    /** Whether all rows of the base have a value in it, where it is a column of the base. */
    boolean full;

    @Nullable String using;
    @Nullable String backfill;

    /** Whether its values are other ones after the migration. */
    boolean touched;

    MColumn(String name, String type) {
      this.name = name;
      this.type = type;
    }

    String sqlType() {
      String base = enumType == null ? type : enumType.name.sql();
      return array ? base + "[]" : base;
    }

    Column build() {
      SqlText expression =
          generated == null || source == null
              ? null
              : sql(generated.replace("@", Identifiers.quote(source.name)));
      return new Column(
          name,
          type(sqlType()),
          nullable,
          fallback == null ? null : sql(fallback),
          expression,
          identity,
          collation,
          comment);
    }
  }

  static final class MUnique {
    List<MColumn> columns;
    boolean nullsNotDistinct;
    Constraint.Deferral deferral = Constraint.Deferral.NOT_DEFERRABLE;

    MUnique(List<MColumn> columns) {
      this.columns = columns;
    }
  }

  static final class MForeignKey {
    List<MColumn> columns;
    final MTable target;
    List<MColumn> targetColumns;
    ForeignKey.Action onDelete = ForeignKey.Action.NO_ACTION;
    Constraint.Deferral deferral = Constraint.Deferral.NOT_DEFERRABLE;

    MForeignKey(List<MColumn> columns, MTable target, List<MColumn> targetColumns) {
      this.columns = columns;
      this.target = target;
      this.targetColumns = targetColumns;
    }
  }

  /** A condition, an expression or a predicate over one column, which stands in it as {@code @}. */
  static final class MText {
    final MColumn column;
    String text;

    MText(MColumn column, String text) {
      this.column = column;
      this.text = text;
    }

    SqlText build() {
      return sql(text.replace("@", Identifiers.quote(column.name)));
    }
  }

  static final class MIndex {
    List<MColumn> columns = new ArrayList<>();
    @Nullable MText expression;
    @Nullable MText where;
    boolean unique;
    boolean descending;
    @Nullable MColumn include;
  }

  static final class MTable {
    @Nullable QualifiedName origin;
    QualifiedName name;
    final List<MColumn> columns = new ArrayList<>();
    @Nullable List<MColumn> primaryKey;
    final List<MUnique> uniques = new ArrayList<>();
    final List<MForeignKey> foreignKeys = new ArrayList<>();
    final List<MText> checks = new ArrayList<>();
    final List<MIndex> indexes = new ArrayList<>();
    @Nullable String comment;

    MTable(QualifiedName name) {
      this.name = name;
    }

    Table build() {
      List<Constraint> constraints = new ArrayList<>();
      for (MUnique unique : uniques) {
        constraints.add(
            new Unique(
                DerivedNames.unique(name, names(unique.columns)),
                names(unique.columns),
                unique.nullsNotDistinct,
                unique.deferral));
      }
      for (MForeignKey key : foreignKeys) {
        constraints.add(
            new ForeignKey(
                DerivedNames.foreignKey(name, names(key.columns)),
                names(key.columns),
                key.target.name,
                names(key.targetColumns),
                key.onDelete,
                ForeignKey.Action.NO_ACTION,
                List.of(),
                key.deferral));
      }
      for (MText check : checks) {
        constraints.add(
            new Check(DerivedNames.check(name, List.of(check.column.name)), check.build()));
      }
      for (MColumn column : columns) {
        if (column.labels != null) {
          constraints.add(
              new LabelCheck(
                  DerivedNames.labels(name, column.name),
                  column.name,
                  column.labels.stream().map(label -> label.text).toList()));
        }
      }
      return new Table(
          name,
          columns.stream().map(MColumn::build).toList(),
          primaryKey == null
              ? null
              : new PrimaryKey(DerivedNames.primaryKey(name), names(primaryKey)),
          constraints,
          indexes.stream().map(this::index).toList(),
          comment);
    }

    private Index index(MIndex index) {
      List<Index.Element> elements = new ArrayList<>();
      for (MColumn column : index.columns) {
        elements.add(
            new Index.Element(
                new Index.ColumnKey(column.name), null, null, index.descending, index.descending));
      }
      if (index.expression != null) {
        elements.add(SchemaBuilder.TableBuilder.element(index.expression.build().text()));
      }
      List<String> include = index.include == null ? List.of() : List.of(index.include.name);
      return new Index(
          DerivedNames.index(name, elements, include),
          Index.Method.BTREE,
          index.unique,
          elements,
          include,
          false,
          new TreeMap<>(),
          index.where == null ? null : index.where.build());
    }
  }

  static List<String> names(List<MColumn> columns) {
    return columns.stream().map(column -> column.name).toList();
  }

  Schema build() {
    return Schema.of(
        extensions,
        types.stream()
            .map(t -> new EnumType(t.name, t.labels.stream().map(l -> l.text).toList(), t.comment))
            .toList(),
        tables.stream().map(MTable::build).toList());
  }
}
