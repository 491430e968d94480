package dev.schemac.core.postgres;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.IndexElementParser;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes schemas for tests, with the names that the reader would derive. */
public final class SchemaBuilder {

  private final List<String> extensions = new ArrayList<>();
  private final List<EnumType> types = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>();

  public static SchemaBuilder schema() {
    return new SchemaBuilder();
  }

  public SchemaBuilder extension(String name) {
    extensions.add(name);
    return this;
  }

  public SchemaBuilder enumType(String name, String... labels) {
    types.add(new EnumType(name(name), List.of(labels), null));
    return this;
  }

  public SchemaBuilder enumType(EnumType type) {
    types.add(type);
    return this;
  }

  /** A sequence that says nothing but its name. */
  public SchemaBuilder sequence(String name) {
    return sequence(Sequence.of(name(name)));
  }

  public SchemaBuilder sequence(Sequence sequence) {
    sequences.put(sequence.name(), sequence);
    return this;
  }

  public SchemaBuilder table(String name, UnaryOperator<TableBuilder> made) {
    tables.add(made.apply(new TableBuilder(name(name))).build());
    return this;
  }

  public SchemaBuilder table(TableBuilder table) {
    tables.add(table.build());
    return this;
  }

  /**
   * A table for {@link #table(TableBuilder)}, {@code schema.name} where it is in a named schema.
   */
  public static TableBuilder table(String name) {
    return new TableBuilder(name(name));
  }

  /** A schema of nothing but tables. */
  public static Schema schemaOf(TableBuilder... tables) {
    SchemaBuilder schema = schema();
    for (TableBuilder table : tables) {
      schema.table(table);
    }
    return schema.build();
  }

  /** A B-tree index under a name that a person gave. */
  public static Index index(String name, String... elements) {
    return new Index(
        name,
        Index.Method.BTREE,
        false,
        Arrays.stream(elements).map(TableBuilder::element).toList(),
        List.of(),
        false,
        new TreeMap<>(),
        null);
  }

  public Schema build() {
    return Schema.of(extensions, types, tables).with(ObjectKind.SEQUENCE, sequences);
  }

  public static QualifiedName name(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0
        ? QualifiedName.of(dotted)
        : new QualifiedName(dotted.substring(0, dot), dotted.substring(dot + 1));
  }

  public static SqlText sql(String text) {
    try {
      return SqlText.parse(text);
    } catch (BadSqlException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  public static SqlType type(String text) {
    try {
      return SqlType.parse(text);
    } catch (BadTypeException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  /** One table. */
  public static final class TableBuilder {

    private final QualifiedName name;
    private final List<Column> columns = new ArrayList<>();
    private @Nullable PrimaryKey primaryKey;
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private @Nullable String comment;

    TableBuilder(QualifiedName name) {
      this.name = name;
    }

    /**
     * A column from its name, its type and options in the order of the model: {@code not null},
     * {@code default …}, {@code generated …}, {@code identity}, {@code identity by default}, {@code
     * collate …}, {@code comment …}, each a string of its own.
     */
    public TableBuilder column(String column, String type, String... options) {
      Column made = Column.of(column, type(type), true);
      for (String option : options) {
        made = with(made, option);
      }
      return column(made);
    }

    public TableBuilder column(Column column) {
      columns.add(column);
      return this;
    }

    private static Column with(Column c, String option) {
      int space = option.indexOf(' ');
      String rest = option.substring(space + 1);
      return switch (space < 0 ? option : option.substring(0, space)) {
        case "not" -> c.withNullable(false);
        case "default" ->
            new Column(
                c.name(),
                c.type(),
                c.nullable(),
                sql(rest),
                null,
                c.identity(),
                c.collation(),
                c.comment(),
                c.pending());
        case "generated" ->
            new Column(
                c.name(),
                c.type(),
                c.nullable(),
                null,
                sql(rest),
                c.identity(),
                c.collation(),
                c.comment(),
                c.pending());
        case "identity" ->
            new Column(
                c.name(),
                c.type(),
                false,
                null,
                null,
                space < 0 ? Column.Identity.ALWAYS : Column.Identity.BY_DEFAULT,
                null,
                c.comment(),
                c.pending());
        case "collate" ->
            new Column(
                c.name(),
                c.type(),
                c.nullable(),
                c.defaultSql(),
                c.generatedAs(),
                c.identity(),
                rest,
                c.comment(),
                c.pending());
        case "comment" ->
            new Column(
                c.name(),
                c.type(),
                c.nullable(),
                c.defaultSql(),
                c.generatedAs(),
                c.identity(),
                c.collation(),
                rest,
                c.pending());
        default -> throw new IllegalArgumentException(option);
      };
    }

    public TableBuilder primaryKey(String... key) {
      primaryKey = new PrimaryKey(DerivedNames.primaryKey(name), List.of(key));
      columns.replaceAll(
          column ->
              primaryKey.columns().contains(column.name()) ? column.withNullable(false) : column);
      return this;
    }

    public TableBuilder unique(String... key) {
      return constraint(
          new Unique(
              DerivedNames.unique(name, List.of(key)),
              List.of(key),
              false,
              Constraint.Deferral.NOT_DEFERRABLE));
    }

    public TableBuilder foreignKey(String column, String target, String targetColumn) {
      return foreignKey(List.of(column), target, List.of(targetColumn));
    }

    public TableBuilder foreignKey(List<String> key, String target, List<String> targetColumns) {
      return constraint(
          new ForeignKey(
              DerivedNames.foreignKey(name, key),
              key,
              name(target),
              targetColumns,
              ForeignKey.Action.NO_ACTION,
              ForeignKey.Action.NO_ACTION,
              List.of(),
              Constraint.Deferral.NOT_DEFERRABLE));
    }

    public TableBuilder check(String checkName, String condition) {
      return constraint(new Check(checkName, sql(condition)));
    }

    public TableBuilder labels(String column, String... labels) {
      return constraint(new LabelCheck(DerivedNames.labels(name, column), column, List.of(labels)));
    }

    public TableBuilder constraint(Constraint constraint) {
      if (constraint instanceof PrimaryKey key) {
        primaryKey = key;
      } else {
        constraints.add(constraint);
      }
      return this;
    }

    public TableBuilder index(String... elements) {
      return index(false, null, elements);
    }

    public TableBuilder index(boolean unique, @Nullable String where, String... elements) {
      List<Index.Element> parsed = Arrays.stream(elements).map(TableBuilder::element).toList();
      return index(
          new Index(
              DerivedNames.index(name, parsed, List.of()),
              Index.Method.BTREE,
              unique,
              parsed,
              List.of(),
              false,
              new TreeMap<>(),
              where == null ? null : sql(where)));
    }

    public TableBuilder index(Index index) {
      indexes.add(index);
      return this;
    }

    public static Index.Element element(String text) {
      try {
        return IndexElementParser.parse(text);
      } catch (BadSqlException e) {
        throw new IllegalArgumentException(text, e);
      }
    }

    public TableBuilder comment(String text) {
      comment = text;
      return this;
    }

    public Table build() {
      return new Table(name, columns, primaryKey, constraints, indexes, comment);
    }
  }
}
