package dev.schemac.core.history;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Origins;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Schemas, origins and intents that use every part of the model, from a seed. */
public final class RandomSchemas {

  private static final List<String> TYPES =
      List.of(
          "uuid",
          "text",
          "varchar(63)",
          "numeric(12,2)",
          "timestamptz(3)",
          "char(1)",
          "\"char\"",
          "double precision",
          "integer[]",
          "app.role",
          "geometry(Point,4326)",
          "\"Odd Type\"[]",
          "interval day to second(3)",
          "bit(3)");
  private static final List<String> SQL =
      List.of(
          "0",
          "'it''s'",
          "now()",
          "lower(email)",
          "a > 0 AND b IS NOT NULL",
          "$tag$x$tag$",
          "E'\\n'",
          "ARRAY[1, 2]",
          "\"Mixed\" || 'ü'",
          "x::text",
          "CASE WHEN a THEN 1 ELSE 2 END");
  private static final List<String> ODD =
      List.of(
          "a",
          "b.c",
          "say \"hi\"",
          "Ünïcödé",
          "select",
          "with space",
          "'quote'",
          "\\",
          "\u00a0",
          "😀",
          "<html>&");

  private final Random random;
  private int names;

  public RandomSchemas(long seed) {
    random = new Random(seed);
  }

  public Schema schema(int size) {
    names = 0;
    List<EnumType> types = list(2, () -> new EnumType(qualified(), labels(), comment()));
    SortedMap<QualifiedName, ExternalTable> external = new TreeMap<>();
    List<Table> referenced = new ArrayList<>();
    for (Table table : list(2, () -> table(List.of()))) {
      ExternalTable keys = ExternalTable.of("lib." + oneOf(ODD), table);
      if (!keys.table().columns().isEmpty()) {
        external.put(table.name(), keys);
        referenced.add(keys.table());
      }
    }
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Table table = table(referenced);
      tables.add(table);
      referenced.add(table);
    }
    Schema own = Schema.of(list(3, () -> oneOf(ODD)), types, tables);
    return new Schema(own.extensions(), own.enumTypes(), own.tables(), external);
  }

  public Origins origins(Schema schema) {
    SortedMap<QualifiedName, Origins.OfTable> origins = new TreeMap<>();
    for (Table table : schema.tables().values()) {
      SortedMap<String, String> inherited = new TreeMap<>();
      Set<String> parts = new LinkedHashSet<>();
      table.columns().forEach(part -> parts.add(part.name()));
      table.constraints().forEach(part -> parts.add(part.name()));
      table.indexes().forEach(part -> parts.add(part.name()));
      if (table.primaryKey() != null) {
        parts.add(table.primaryKey().name());
      }
      for (String part : parts) {
        if (chance(4)) {
          inherited.put(part, "app.Base$" + random.nextInt(3));
        }
      }
      String file = chance(5) ? "" : "app/" + oneOf(ODD) + ".java";
      String type = "app.T" + origins.size() + random.nextInt(9);
      origins.put(table.name(), new Origins.OfTable(type, file, inherited));
    }
    SortedMap<QualifiedName, Origins.OfType> types = new TreeMap<>();
    for (QualifiedName type : schema.enumTypes().keySet()) {
      String file = chance(5) ? "" : "app/" + oneOf(ODD) + ".java";
      types.put(type, new Origins.OfType("app.E" + random.nextInt(9), file));
    }
    SortedMap<String, String> extensions = new TreeMap<>();
    schema.extensions().forEach(extension -> extensions.put(extension, "app/package-info.java"));
    SortedMap<String, String> declaredTypes = new TreeMap<>();
    list(2, () -> oneOf(ODD)).forEach(type -> declaredTypes.put("app." + type, "app/Base.java"));
    return new Origins(origins, types, extensions, declaredTypes);
  }

  public List<Intent> intents() {
    return List.of(
        new Intent.RenamedTable(qualified(), qualified()),
        new Intent.RenamedColumn(qualified(), name(), name()),
        new Intent.RenamedEnumType(qualified(), qualified()),
        new Intent.RenamedLabel(qualified(), oneOf(ODD), ""),
        new Intent.RenamedTextLabel(qualified(), name(), "", oneOf(ODD)),
        new Intent.DroppedTable(qualified()),
        new Intent.DroppedColumn(qualified(), name()),
        new Intent.DroppedLabel(qualified(), oneOf(ODD), oneOf(ODD)),
        new Intent.DroppedTextLabel(qualified(), name(), oneOf(ODD), oneOf(ODD)),
        new Intent.Backfill(qualified(), name(), sql()),
        new Intent.Using(qualified(), name(), sql()),
        new Intent.HandedOverTable(qualified()),
        new Intent.TakenOverTable(qualified()));
  }

  private Table table(List<Table> others) {
    QualifiedName name = qualified();
    List<Column> columns = new ArrayList<>(List.of(column()));
    columns.addAll(list(8, this::column));
    List<Constraint> constraints = new ArrayList<>();
    constraints.addAll(
        list(2, () -> new Unique(name(), some(columns), random.nextBoolean(), deferral())));
    constraints.addAll(list(2, () -> new Check(name(), sql())));
    constraints.addAll(list(2, () -> new LabelCheck(name(), some(columns).get(0), labels())));
    if (!others.isEmpty()) {
      constraints.addAll(list(3, () -> foreignKey(columns, oneOf(others))));
    }
    PrimaryKey key = chance(4) ? null : new PrimaryKey(name(), some(columns));
    return new Table(name, columns, key, constraints, list(3, () -> index(columns)), comment());
  }

  private Column column() {
    return new Column(
        name(),
        type(),
        random.nextBoolean(),
        chance(3) ? sql() : null,
        chance(5) ? sql() : null,
        oneOf(List.of(Column.Identity.values())),
        chance(5) ? oneOf(ODD) : null,
        comment());
  }

  private ForeignKey foreignKey(List<Column> columns, Table target) {
    List<String> from = some(columns);
    List<String> to = new ArrayList<>();
    from.forEach(column -> to.add(oneOf(target.columns()).name()));
    return new ForeignKey(
        name(),
        from,
        target.name(),
        to,
        oneOf(List.of(ForeignKey.Action.values())),
        oneOf(List.of(ForeignKey.Action.values())),
        chance(2) ? List.of() : List.of(from.get(0)),
        deferral());
  }

  private Index index(List<Column> columns) {
    List<Index.Element> elements = new ArrayList<>(List.of(element(columns)));
    elements.addAll(list(3, () -> element(columns)));
    SortedMap<String, String> with = new TreeMap<>();
    list(2, this::name).forEach(name -> with.put(name, oneOf(ODD)));
    return new Index(
        name(),
        oneOf(List.of(Index.Method.values())),
        random.nextBoolean(),
        elements,
        chance(2) ? List.of() : some(columns),
        random.nextBoolean(),
        with,
        chance(3) ? sql() : null);
  }

  private Index.Element element(List<Column> columns) {
    if (chance(3)) {
      return Index.Element.column(some(columns).get(0));
    }
    return new Index.Element(
        random.nextBoolean()
            ? new Index.ColumnKey(some(columns).get(0))
            : new Index.ExpressionKey(sql()),
        chance(3) ? oneOf(ODD) : null,
        chance(3) ? "gin_trgm_ops" : null,
        random.nextBoolean(),
        random.nextBoolean());
  }

  private Constraint.Deferral deferral() {
    return oneOf(List.of(Constraint.Deferral.values()));
  }

  private SqlType type() {
    if (chance(10)) {
      // A type of the user's with a built-in one's name: SQL alone would not say which.
      return new SqlType(QualifiedName.of("text"), List.of(), random.nextBoolean());
    }
    try {
      return SqlType.parse(oneOf(TYPES));
    } catch (BadTypeException e) {
      throw new AssertionError(e);
    }
  }

  private SqlText sql() {
    try {
      return SqlText.parse(oneOf(SQL));
    } catch (BadSqlException e) {
      throw new AssertionError(e);
    }
  }

  private @Nullable String comment() {
    return chance(3) ? oneOf(ODD) + "\n\t" + oneOf(ODD) : null;
  }

  private List<String> labels() {
    return new ArrayList<>(new TreeSet<>(list(4, () -> oneOf(ODD)))).stream().toList();
  }

  private QualifiedName qualified() {
    return new QualifiedName(chance(3) ? oneOf(ODD) : "", name());
  }

  private String name() {
    return oneOf(ODD) + names++;
  }

  private List<String> some(List<Column> columns) {
    Set<String> some = new LinkedHashSet<>();
    some.add(oneOf(columns).name());
    list(2, () -> oneOf(columns).name()).forEach(some::add);
    return List.copyOf(some);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> list(int most, Supplier<T> item) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      list.add(item.get());
    }
    return list;
  }
}
