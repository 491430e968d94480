package dev.schemac.processor.history;

import com.google.gson.stream.JsonToken;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.SqlText;
import dev.schemac.processor.model.SqlType;
import dev.schemac.processor.model.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one table of the snapshot. */
final class TableReader {

  private final SnapshotInput in;
  private final TypeText types;
  private final List<Column> columns = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Index> indexes = new ArrayList<>();
  private final SortedMap<String, String> inherited = new TreeMap<>();
  private @Nullable PrimaryKey key;
  private @Nullable String comment;
  private @Nullable String className;
  private String sourceFile = "";

  private TableReader(SnapshotInput in, TypeText types) {
    this.in = in;
    this.types = types;
  }

  /**
   * A table and where it was read.
   *
   * @param origin null for a table of {@code before}, which needs none
   */
  record Stored(Table table, Origins.@Nullable OfTable origin) {}

  static Stored read(SnapshotInput in, TypeText types, QualifiedName name)
      throws IOException, SnapshotException {
    TableReader reader = new TableReader(in, types);
    in.object(reader::member);
    Table table =
        new Table(
            name, reader.columns, reader.key, reader.constraints, reader.indexes, reader.comment);
    String className = reader.className;
    return new Stored(
        table,
        className == null
            ? null
            : new Origins.OfTable(className, reader.sourceFile, reader.inherited));
  }

  private void member(String name) throws IOException, SnapshotException {
    switch (name) {
      case "class" -> className = in.name();
      case "file" -> sourceFile = in.name();
      case "comment" -> comment = in.string();
      case "columns" -> in.object(column -> columns.add(column(column)));
      case "key" -> key = key();
      case "constraints" ->
          in.object(
              constraint -> {
                ConstraintReader reader = new ConstraintReader(in, notEmpty(constraint));
                constraints.add(reader.read());
                from(constraint, reader.from());
              });
      case "indexes" -> in.object(index -> indexes.add(index(notEmpty(index))));
      default -> throw in.unknown(name);
    }
  }

  private Column column(String name) throws IOException, SnapshotException {
    var column =
        new Object() {
          @Nullable SqlType type;
          boolean nullable;
          @Nullable SqlText defaultSql;
          @Nullable SqlText generatedAs;
          Column.Identity identity = Column.Identity.NONE;
          @Nullable String collation;
          @Nullable String comment;
        };
    in.object(
        member -> {
          switch (member) {
            case "type" -> column.type = types.read(in);
            case "null" -> column.nullable = in.flag();
            case "default" -> column.defaultSql = in.sql();
            case "generated" -> column.generatedAs = in.sql();
            case "identity" -> column.identity = in.constant(Column.Identity.class);
            case "collation" -> column.collation = in.name();
            case "comment" -> column.comment = in.string();
            case "from" -> from(name, in.name());
            default -> throw in.unknown(member);
          }
        });
    if (column.type == null) {
      throw in.broken("the column has no type");
    }
    return new Column(
        notEmpty(name),
        column.type,
        column.nullable,
        column.defaultSql,
        column.generatedAs,
        column.identity,
        column.collation,
        column.comment);
  }

  private PrimaryKey key() throws IOException, SnapshotException {
    var key =
        new Object() {
          @Nullable String name;
          List<String> columns = List.of();
          @Nullable String from;
        };
    in.object(
        member -> {
          switch (member) {
            case "name" -> key.name = in.name();
            case "columns" -> key.columns = in.strings();
            case "from" -> key.from = in.name();
            default -> throw in.unknown(member);
          }
        });
    if (key.name == null) {
      throw in.broken("the primary key has no name");
    }
    from(key.name, key.from);
    return new PrimaryKey(key.name, key.columns);
  }

  private Index index(String name) throws IOException, SnapshotException {
    var index =
        new Object() {
          List<Index.Element> elements = new ArrayList<>();
          Index.Method method = Index.Method.BTREE;
          boolean unique;
          List<String> include = List.of();
          boolean nullsNotDistinct;
          SortedMap<String, String> with = new TreeMap<>();
          @Nullable SqlText where;
        };
    in.object(
        member -> {
          switch (member) {
            case "on" -> in.array(at -> index.elements.add(element()));
            case "using" -> index.method = in.constant(Index.Method.class);
            case "unique" -> index.unique = in.flag();
            case "include" -> index.include = in.strings();
            case "nullsNotDistinct" -> index.nullsNotDistinct = in.flag();
            case "with" -> in.object(parameter -> index.with.put(parameter, in.string()));
            case "where" -> index.where = in.sql();
            case "from" -> from(name, in.name());
            default -> throw in.unknown(member);
          }
        });
    return new Index(
        name,
        index.method,
        index.unique,
        index.elements,
        index.include,
        index.nullsNotDistinct,
        index.with,
        index.where);
  }

  private Index.Element element() throws IOException, SnapshotException {
    if (in.peek() == JsonToken.STRING) {
      return Index.Element.column(in.name());
    }
    var element =
        new Object() {
          Index.@Nullable Part part;
          @Nullable String collation;
          @Nullable String operatorClass;
          boolean descending;
          @Nullable Boolean nullsFirst;
        };
    in.object(
        member -> {
          switch (member) {
            case "column" -> element.part = new Index.ColumnPart(in.name());
            case "expression" -> element.part = new Index.ExpressionPart(in.sql());
            case "collation" -> element.collation = in.name();
            case "class" -> element.operatorClass = in.name();
            case "desc" -> element.descending = in.flag();
            case "nulls" -> element.nullsFirst = nullsFirst(in.string());
            default -> throw in.unknown(member);
          }
        });
    if (element.part == null) {
      throw in.broken("an index is of columns or expressions");
    }
    Boolean nullsFirst = element.nullsFirst;
    return new Index.Element(
        element.part,
        element.collation,
        element.operatorClass,
        element.descending,
        nullsFirst == null ? element.descending : nullsFirst);
  }

  private boolean nullsFirst(String text) throws SnapshotException {
    return switch (text) {
      case "FIRST" -> true;
      case "LAST" -> false;
      default -> throw in.broken("'" + text + "' is neither FIRST nor LAST");
    };
  }

  private void from(String part, @Nullable String type) {
    if (type != null) {
      inherited.put(part, type);
    }
  }

  private String notEmpty(String name) throws SnapshotException {
    if (name.isEmpty()) {
      throw in.broken("a name is not empty");
    }
    return name;
  }
}
