package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns that change their type. Those of keys change only so that different values stay
 * different, those of foreign keys only together.
 */
final class TypeMutations extends Mutations {

  /**
   * A change of type.
   *
   * @param using the conversion, {@code §0} the column; null where none is needed
   * @param sameFamily whether expressions over the old type are right over the new one
   */
  private record Way(String from, String to, @Nullable String using, boolean sameFamily) {}

  private static final List<Way> INJECTIVE =
      List.of(
          new Way("varchar(12)", "varchar(20)", null, true),
          new Way("varchar(63)", "text", null, true),
          new Way("varchar", "text", null, true),
          new Way("text", "varchar", null, true),
          new Way("smallint", "integer", null, true),
          new Way("integer", "bigint", null, true),
          new Way("smallint", "bigint", null, true),
          new Way("integer", "numeric", null, false),
          new Way("bigint", "numeric(24,2)", null, false),
          new Way("numeric(10,2)", "numeric(12,2)", null, true),
          new Way("numeric(10,2)", "numeric", null, true),
          new Way("numeric(8,0)", "numeric(10,2)", null, true),
          new Way("real", "double precision", null, true),
          new Way("timestamp(3)", "timestamp", null, true),
          new Way("timestamptz(3)", "timestamptz", null, true),
          new Way("timestamp", "timestamptz", "§0 AT TIME ZONE 'UTC'", false),
          new Way("timestamptz", "timestamp", "§0 AT TIME ZONE 'UTC'", false),
          new Way("date", "timestamp", null, false),
          new Way("uuid", "text", null, false),
          new Way("integer", "text", null, false),
          new Way("char(6)", "text", null, false),
          new Way("cidr", "inet", null, false),
          new Way("macaddr", "macaddr8", null, false),
          new Way("time(3)", "time", null, true),
          new Way("interval(3)", "interval", null, true),
          new Way("bit(8)", "varbit(16)", null, false),
          new Way("jsonb", "json", null, false),
          new Way("jsonb", "text", null, false),
          new Way("boolean", "text", null, false),
          new Way("text", Types.CITEXT, "§0::citext", false),
          new Way(Types.CITEXT, "text", "§0::text", false),
          new Way("integer[]", "bigint[]", null, true),
          new Way("varchar(12)[]", "text[]", null, true));

  private static final List<Way> OTHER =
      List.of(
          new Way("text", "varchar(8)", "left(§0, 8)", true),
          new Way("varchar(63)", "varchar(5)", "left(§0, 5)", true),
          new Way("text", "integer", "char_length(§0)", false),
          new Way("text", "text[]", "ARRAY[§0]", false),
          new Way("text", "bytea", "convert_to(§0, 'UTF8')", false),
          new Way("integer", "varchar(20)", "'n' || §0", false),
          new Way("bigint", "integer", "(§0 % 1000)::integer", true),
          new Way("integer", "smallint", "§0::smallint", true),
          new Way("numeric", "bigint", "§0::bigint", true),
          new Way("numeric", "numeric(18,2)", "§0::numeric(18,2)", true),
          new Way("timestamp", "date", "§0::date", false),
          new Way("integer", "boolean", "§0 > 1", false),
          new Way("integer", "date", "DATE '2000-01-01' + §0", false),
          new Way("numeric", "integer", "trunc(§0)::integer", false),
          new Way("double precision", "integer", "floor(§0)::integer", false),
          new Way("boolean", "smallint", "CASE WHEN §0 THEN 1 ELSE 0 END", false),
          new Way("boolean", "integer", "§0::integer", false),
          new Way("timestamptz", "date", "(§0 AT TIME ZONE 'UTC')::date", false),
          new Way("timestamptz", "text", "to_char(§0 AT TIME ZONE 'UTC', 'YYYY')", false),
          new Way("timestamp", "timestamptz", "§0 AT TIME ZONE 'Europe/Berlin'", false),
          new Way("json", "jsonb", "§0::jsonb", false),
          new Way("uuid", "bytea", "decode(replace(§0::text, '-', ''), 'hex')", false),
          new Way("text[]", "text", "array_to_string(§0, ',')", false),
          new Way("inet", "text", "host(§0)", false));

  TypeMutations(Draft draft, Random random) {
    super(draft, random);
  }

  @Override
  @Nullable String mutate() {
    DraftColumn column = column();
    if (column == null || column.enumType != null || column.labels != null) {
      return null;
    }
    Set<DraftColumn> together = together(column);
    if (together.stream().anyMatch(TypeMutations::isFixed)) {
      return null;
    }
    boolean injective = together.size() > 1 || draft.inKey(column) || draft.inReference(column);
    List<Way> ways = new ArrayList<>(INJECTIVE);
    if (!injective) {
      ways.addAll(OTHER);
    }
    ways.removeIf(way -> !together.stream().allMatch(it -> fits(way, it)));
    if (ways.isEmpty()) {
      return null;
    }
    Way way = pick(ways);
    together.forEach(it -> change(it, way));
    return together + " from " + way.from() + " to " + way.to();
  }

  private boolean fits(Way way, DraftColumn column) {
    boolean identity = column.identity != Column.Identity.NONE;
    DraftColumn after = new DraftColumn(column.table, "x", Types.type(way.to()));
    return column.type().sql().equals(way.from())
        && (!way.to().equals(Types.CITEXT) || draft.extensions.contains(Types.CITEXT))
        && (!identity || Types.isInteger(after))
        && (!draft.inKey(column) || Types.isComparable(after))
        && (column.collation == null || Types.isText(after));
  }

  private static boolean isFixed(DraftColumn column) {
    return column.retyped
        || column.origin == null
        || column.generatedAs != null
        || column.enumType != null
        || column.backfill != null;
  }

  private void change(DraftColumn column, Way way) {
    SqlType before = column.type;
    column.type = Types.type(way.to());
    column.retyped = true;
    boolean hasOperatorClass =
        column.table.indexes.stream().anyMatch(index -> index.mentions(column));
    if (!way.sameFamily()) {
      removal.expressionsOver(column);
    } else if (hasOperatorClass && !before.isText()) {
      column.table.indexes.removeIf(index -> !index.unique && index.mentions(column));
    }
    if (way.using() != null && column.origin != null) {
      column.using = Expr.of(way.using(), column);
    }
    if (column.defaultSql != null) {
      column.defaultSql = oneIn(3) ? null : expressions.defaultOf(column);
    }
  }

  /** The columns that foreign keys tie to one. */
  private Set<DraftColumn> together(DraftColumn column) {
    Set<DraftColumn> found = new LinkedHashSet<>();
    Deque<DraftColumn> open = new ArrayDeque<>(List.of(column));
    while (!open.isEmpty()) {
      DraftColumn next = open.remove();
      if (found.add(next)) {
        for (DraftConstraint.Reference reference : draft.references()) {
          for (int i = 0; i < reference.columns.size(); i++) {
            if (reference.columns.get(i) == next) {
              open.add(reference.targetColumns.get(i));
            } else if (reference.targetColumns.get(i) == next) {
              open.add(reference.columns.get(i));
            }
          }
        }
      }
    }
    return found;
  }
}
