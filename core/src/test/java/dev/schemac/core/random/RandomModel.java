package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes schemas for what writes and reads them and asks no server: those of {@link RandomSchema},
 * and with them tables of other builds, types of extensions that are not there, and attributes that
 * PostgreSQL would not take together.
 */
public final class RandomModel {

  private static final List<String> TYPES =
      List.of(
          "\"char\"",
          "char(1)",
          "app.role",
          "geometry(Point,4326)",
          "\"Odd Type\"[]",
          "interval day to second(3)");

  private static final List<Expr> EXPRESSIONS =
      List.of(
          Expr.of("a > 0 AND b IS NOT NULL"),
          Expr.of("$tag$x$tag$"),
          Expr.of("E'\\n'"),
          Expr.of("ARRAY[1, 2]"),
          Expr.of("\"Mixed\" || 'ü'"),
          Expr.of("CASE WHEN a THEN 1 ELSE 2 END"));

  private final Random random;
  private final NamePool names;

  private RandomModel(Random random) {
    this.random = random;
    this.names = new NamePool(random);
  }

  /**
   * A schema from a seed.
   *
   * @param size about how many tables it has
   */
  public static Schema schema(long seed, int size) {
    Schema drawn = RandomSchema.draft(seed, size).schema();
    return new RandomModel(new Random(seed)).changed(drawn, external(drawn, -seed));
  }

  /** What keys can reference of tables that no table of the schema shares its name with. */
  private static SortedMap<QualifiedName, ExternalTable> external(Schema own, long seed) {
    SortedMap<QualifiedName, ExternalTable> external = new TreeMap<>();
    for (Table table : RandomSchema.draft(seed, 1).schema().tables().values()) {
      ExternalTable keys = ExternalTable.of("lib." + table.name().name(), table);
      boolean taken = own.tables().containsKey(table.name());
      if (!taken && !keys.table().columns().isEmpty()) {
        external.put(table.name(), keys);
      }
    }
    return external;
  }

  private Schema changed(Schema drawn, SortedMap<QualifiedName, ExternalTable> external) {
    List<EnumType> types = new ArrayList<>(drawn.enumTypes().values());
    if (oneIn(4)) {
      types.add(new EnumType(QualifiedName.of("none " + names.fresh()), List.of(), null));
    }
    List<Table> targets = external.values().stream().map(ExternalTable::table).toList();
    List<Table> tables = new ArrayList<>();
    for (Table table : drawn.tables().values()) {
      List<Constraint> constraints = new ArrayList<>(table.constraints());
      if (!targets.isEmpty() && oneIn(2)) {
        constraints.add(foreignKey(table, pick(targets)));
      }
      tables.add(
          new Table(
              table.name(),
              table.columns().stream().map(column -> oneIn(4) ? changed(column) : column).toList(),
              table.primaryKey(),
              constraints,
              table.indexes().stream().map(index -> oneIn(4) ? changed(index) : index).toList(),
              table.comment()));
    }
    return Schema.of(drawn.extensions(), types, tables)
        .with(ObjectKind.SEQUENCE, drawn.sequences())
        .with(ObjectKind.EXTERNAL_TABLE, external);
  }

  private ForeignKey foreignKey(Table table, Table target) {
    return new ForeignKey(
        names.fresh() + " of another build",
        List.of(pick(table.columns()).name()),
        target.name(),
        List.of(pick(target.columns()).name()),
        pick(List.of(ForeignKey.Action.values())),
        pick(List.of(ForeignKey.Action.values())),
        List.of(),
        pick(List.of(Constraint.Deferral.values())));
  }

  private Column changed(Column column) {
    return new Column(
        column.name(),
        type(),
        random.nextBoolean(),
        oneIn(2) ? expression() : null,
        oneIn(3) ? expression() : null,
        pick(List.of(Column.Identity.values())),
        oneIn(3) ? names.fresh() : null,
        oneIn(3) ? names.fresh() + "\n\t" : null,
        false);
  }

  private Index changed(Index index) {
    List<Index.Element> elements = new ArrayList<>(index.elements());
    elements.add(
        new Index.Element(
            new Index.ExpressionKey(expression()),
            names.fresh(),
            "gin_trgm_ops",
            random.nextBoolean(),
            random.nextBoolean()));
    return new Index(
        index.name(),
        pick(List.of(Index.Method.values())),
        random.nextBoolean(),
        elements,
        index.include(),
        random.nextBoolean(),
        new TreeMap<>(Map.of(names.fresh(), names.fresh())),
        oneIn(2) ? expression() : null);
  }

  private SqlType type() {
    // A type of the user's with a built-in one's name: SQL alone would not say which.
    return oneIn(5)
        ? new SqlType(QualifiedName.of("text"), List.of(), random.nextBoolean())
        : Types.type(pick(TYPES));
  }

  private SqlText expression() {
    return pick(EXPRESSIONS).sql();
  }

  private boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
