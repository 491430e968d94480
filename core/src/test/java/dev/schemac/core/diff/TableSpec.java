package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.IndexElementParser;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A table as a test writes it down; names of constraints and indexes are the derived ones. */
final class TableSpec {

  private static final Pattern COLUMN =
      Pattern.compile("(?<type>.*?)(?<notNull> not null)?( default (?<default>.*))?");

  private final QualifiedName name;
  private final List<Column> columns = new ArrayList<>();
  private @Nullable PrimaryKey primaryKey;
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private @Nullable String comment;

  private TableSpec(QualifiedName name) {
    this.name = name;
  }

  /** A table, {@code schema.name} where it stands in a named schema. */
  static TableSpec table(String name) {
    return new TableSpec(name(name));
  }

  static Schema schema(Object... parts) {
    List<String> extensions = new ArrayList<>();
    List<EnumType> types = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof TableSpec table) {
        tables.add(table.build());
      } else if (part instanceof EnumType type) {
        types.add(type);
      } else {
        extensions.add((String) part);
      }
    }
    return Schema.of(extensions, types, tables);
  }

  static EnumType enumType(String name, String... labels) {
    return new EnumType(name(name), List.of(labels), null);
  }

  static QualifiedName name(String name) {
    int dot = name.indexOf('.');
    return dot < 0
        ? QualifiedName.of(name)
        : new QualifiedName(name.substring(0, dot), name.substring(dot + 1));
  }

  static SqlText sql(String text) {
    try {
      return SqlText.parse(text);
    } catch (BadSqlException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  static SqlType type(String type) {
    try {
      return SqlType.parse(type);
    } catch (BadTypeException e) {
      throw new IllegalArgumentException(type, e);
    }
  }

  /** A column: its type, then {@code not null}, then {@code default …}, each if wanted. */
  TableSpec column(String column, String spec) {
    return column(parsed(column, spec));
  }

  TableSpec column(Column column) {
    columns.add(column);
    return this;
  }

  static Column parsed(String column, String spec) {
    Matcher matcher = COLUMN.matcher(spec);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(spec);
    }
    String value = matcher.group("default");
    return new Column(
        column,
        type(matcher.group("type")),
        matcher.group("notNull") == null,
        value == null ? null : sql(value),
        null,
        Column.Identity.NONE,
        null,
        null);
  }

  TableSpec generated(String column, String type, String expression) {
    return column(
        new Column(
            column, type(type), true, null, sql(expression), Column.Identity.NONE, null, null));
  }

  TableSpec identity(String column, String type, Column.Identity identity) {
    return column(new Column(column, type(type), false, null, null, identity, null, null));
  }

  TableSpec primaryKey(String... columnNames) {
    primaryKey = new PrimaryKey(DerivedNames.primaryKey(name), List.of(columnNames));
    return this;
  }

  TableSpec unique(String... columnNames) {
    return constraint(
        new Unique(
            DerivedNames.unique(name, List.of(columnNames)),
            List.of(columnNames),
            false,
            Constraint.Deferral.NOT_DEFERRABLE));
  }

  /** A foreign key to the column {@code id}. */
  TableSpec foreignKey(String column, String target) {
    return constraint(foreignKey(name, column, target, ForeignKey.Action.NO_ACTION));
  }

  static ForeignKey foreignKey(
      QualifiedName table, String column, String target, ForeignKey.Action onDelete) {
    return new ForeignKey(
        DerivedNames.foreignKey(table, List.of(column)),
        List.of(column),
        name(target),
        List.of("id"),
        onDelete,
        ForeignKey.Action.NO_ACTION,
        List.of(),
        Constraint.Deferral.NOT_DEFERRABLE);
  }

  /** A check, named after the columns given. */
  TableSpec check(String condition, String... columnNames) {
    return constraint(new Check(DerivedNames.check(name, List.of(columnNames)), sql(condition)));
  }

  TableSpec labels(String column, String... labels) {
    return constraint(new LabelCheck(DerivedNames.labels(name, column), column, List.of(labels)));
  }

  TableSpec constraint(Constraint constraint) {
    if (constraint instanceof PrimaryKey key) {
      primaryKey = key;
    } else {
      constraints.add(constraint);
    }
    return this;
  }

  TableSpec index(String... elements) {
    Index index = indexOf("", elements);
    return index(
        new Index(
            DerivedNames.index(name, index.elements(), List.of()),
            Index.Method.BTREE,
            false,
            index.elements(),
            List.of(),
            false,
            new TreeMap<>(),
            null));
  }

  TableSpec index(Index index) {
    indexes.add(index);
    return this;
  }

  static Index indexOf(String name, String... elements) {
    List<Index.Element> parsed = new ArrayList<>();
    for (String element : elements) {
      try {
        parsed.add(IndexElementParser.parse(element));
      } catch (BadSqlException e) {
        throw new IllegalArgumentException(element, e);
      }
    }
    return new Index(
        name, Index.Method.BTREE, false, parsed, List.of(), false, new TreeMap<>(), null);
  }

  TableSpec comment(String text) {
    comment = text;
    return this;
  }

  Table build() {
    return new Table(name, columns, primaryKey, constraints, indexes, comment);
  }
}
