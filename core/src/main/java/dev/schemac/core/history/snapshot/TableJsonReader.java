package dev.schemac.core.history.snapshot;

import com.google.gson.stream.JsonToken;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.HeldLabels;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one table of the snapshot. */
final class TableJsonReader {

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

  private TableJsonReader(SnapshotInput in, TypeText types) {
    this.in = in;
    this.types = types;
  }

  /** Reads a table, and adds where it was read, if that stands in it. */
  static Table read(
      SnapshotInput in,
      TypeText types,
      QualifiedName name,
      Map<QualifiedName, Origins.OfObject> origins)
      throws IOException, SnapshotException {
    TableJsonReader reader = new TableJsonReader(in, types);
    for (String member = in.first(); member != null; member = in.next()) {
      reader.member(member);
    }
    String className = reader.className;
    if (className != null) {
      Origins.OfObject origin =
          Origins.OfObject.parse(className, reader.sourceFile, reader.inherited);
      if (!origin.part().isEmpty()) {
        in.needs(SnapshotFormat.TABLES_BESIDE);
      }
      origins.put(name, origin);
    }
    return new Table(
        name, reader.columns, reader.key, reader.constraints, reader.indexes, reader.comment);
  }

  private void member(String name) throws IOException, SnapshotException {
    switch (name) {
      case "class" -> className = in.name();
      case "file" -> sourceFile = in.name();
      case "comment" -> comment = in.string();
      case "columns" -> columns();
      case "key" -> key = key();
      case "constraints" -> constraints();
      case "indexes" -> indexes();
      default -> throw in.unknown(name);
    }
  }

  private void columns() throws IOException, SnapshotException {
    for (String name = in.first(); name != null; name = in.next()) {
      columns.add(column(name));
    }
  }

  private void constraints() throws IOException, SnapshotException {
    for (String name = in.first(); name != null; name = in.next()) {
      ConstraintJsonReader reader = new ConstraintJsonReader(in, notEmpty(name));
      constraints.add(reader.read());
      from(name, reader.from());
    }
  }

  private void indexes() throws IOException, SnapshotException {
    for (String name = in.first(); name != null; name = in.next()) {
      indexes.add(index(notEmpty(name)));
    }
  }

  private Column column(String name) throws IOException, SnapshotException {
    SqlType type = null;
    boolean nullable = false;
    SqlText defaultSql = null;
    SqlText generatedAs = null;
    Column.Identity identity = Column.Identity.NONE;
    String collation = null;
    String columnComment = null;
    boolean pending = false;
    HeldLabels held = null;
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "type" -> type = types.read(in);
        case "null" -> nullable = in.flag();
        case "default" -> defaultSql = in.sql();
        case "generated" -> generatedAs = in.sql();
        case "identity" -> identity = in.constant(Column.Identity.values());
        case "collation" -> collation = in.name();
        case "comment" -> columnComment = in.string();
        case "pending" -> {
          in.needs(SnapshotFormat.PENDING_DROPS);
          pending = in.flag();
        }
        case "numbers", "values" -> {
          in.needs(SnapshotFormat.HELD_LABELS);
          if (held != null) {
            throw in.broken("a column holds numbers or values");
          }
          held = new HeldLabels(in.strings(), member.equals("numbers"));
        }
        case "from" -> from(name, in.name());
        default -> throw in.unknown(member);
      }
    }
    if (type == null) {
      throw in.broken("the column has no type");
    }
    if (held != null) {
      check(held, type);
    }
    return new Column(
        notEmpty(name),
        type,
        nullable,
        defaultSql,
        generatedAs,
        identity,
        collation,
        columnComment,
        pending,
        held);
  }

  /** They become SQL: what is no text stands there as it is. */
  private void check(HeldLabels held, SqlType type) throws SnapshotException {
    if (new HashSet<>(held.labels()).size() < held.labels().size()) {
      throw in.broken("what the column holds stands for one thing each");
    }
    for (String label : held.labels()) {
      if (!held.numbered() && !type.element().isText() && !label.matches("-?[0-9]+")) {
        throw in.broken("the column is no text and holds no '" + label + "'");
      }
    }
  }

  private PrimaryKey key() throws IOException, SnapshotException {
    String name = null;
    List<String> of = List.of();
    String from = null;
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "name" -> name = in.name();
        case "columns" -> of = in.strings();
        case "from" -> from = in.name();
        default -> throw in.unknown(member);
      }
    }
    if (name == null) {
      throw in.broken("the primary key has no name");
    }
    from(name, from);
    return new PrimaryKey(name, of);
  }

  private Index index(String name) throws IOException, SnapshotException {
    List<Index.Element> elements = List.of();
    Index.Method method = Index.Method.BTREE;
    boolean unique = false;
    List<String> include = List.of();
    boolean nullsNotDistinct = false;
    SortedMap<String, String> with = new TreeMap<>();
    SqlText where = null;
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "on" -> elements = elements(in);
        case "using" -> method = in.constant(Index.Method.values());
        case "unique" -> unique = in.flag();
        case "include" -> include = in.strings();
        case "nullsNotDistinct" -> nullsNotDistinct = in.flag();
        case "with" -> parameters(with);
        case "where" -> where = in.sql();
        case "from" -> from(name, in.name());
        default -> throw in.unknown(member);
      }
    }
    return new Index(name, method, unique, elements, include, nullsNotDistinct, with, where);
  }

  /** What an index is of, also that of a constraint. */
  static List<Index.Element> elements(SnapshotInput in) throws IOException, SnapshotException {
    List<Index.Element> elements = new ArrayList<>();
    in.beginArray();
    while (in.hasItem()) {
      elements.add(element(in));
    }
    return elements;
  }

  private void parameters(SortedMap<String, String> into) throws IOException, SnapshotException {
    for (String name = in.first(); name != null; name = in.next()) {
      into.put(name, in.string());
    }
  }

  private static Index.Element element(SnapshotInput in) throws IOException, SnapshotException {
    if (in.peek() == JsonToken.STRING) {
      return Index.Element.column(in.name());
    }
    Index.Key key = null;
    String collation = null;
    String operatorClass = null;
    boolean descending = false;
    Boolean nullsFirst = null;
    for (String member = in.first(); member != null; member = in.next()) {
      switch (member) {
        case "column" -> key = new Index.ColumnKey(in.name());
        case "expression" -> key = new Index.ExpressionKey(in.sql());
        case "collation" -> collation = in.name();
        case "class" -> operatorClass = in.name();
        case "desc" -> descending = in.flag();
        case "nulls" -> nullsFirst = nullsFirst(in);
        default -> throw in.unknown(member);
      }
    }
    if (key == null) {
      throw in.broken("an index is of columns or expressions");
    }
    return new Index.Element(
        key, collation, operatorClass, descending, nullsFirst == null ? descending : nullsFirst);
  }

  private static boolean nullsFirst(SnapshotInput in) throws IOException, SnapshotException {
    String text = in.string();
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
