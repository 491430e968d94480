package dev.schemac.core.random;

import dev.schemac.core.schema.Index.Method;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes indexes of every method with every option it takes. */
final class RandomIndexes {

  private final Random random;
  private final NamePool names;
  private final Expressions expressions;

  RandomIndexes(Random random, NamePool names) {
    this.random = random;
    this.names = names;
    this.expressions = new Expressions(random);
  }

  /** An index that is not unique, or null where the method chosen fits no column. */
  @Nullable DraftIndex on(DraftTable table) {
    DraftIndex index =
        switch (random.nextInt(10)) {
          case 0 -> single(table, Method.HASH, Types::isHashable, Map.of("fillfactor", "80"));
          case 1 -> gin(table);
          case 2 -> gist(table);
          case 3 -> single(table, Method.SPGIST, RandomIndexes::isSpgist, Map.of());
          case 4 -> single(table, Method.BRIN, Types::isBrin, Map.of("pages_per_range", "32"));
          default -> btree(table);
        };
    if (index != null) {
      index.written = random.nextInt(4) == 0 ? names.fresh() : null;
      if (random.nextInt(4) == 0) {
        index.where = expressions.predicate(pick(table.columns));
      }
    }
    return index;
  }

  /** A unique index over columns that are unique. */
  DraftIndex unique(List<DraftColumn> columns) {
    DraftIndex index = new DraftIndex();
    index.unique = true;
    columns.forEach(column -> index.elements.add(plain(column)));
    index.nullsNotDistinct =
        columns.stream().noneMatch(column -> column.nullable) && random.nextInt(3) == 0;
    index.written = random.nextInt(4) == 0 ? names.fresh() : null;
    return index;
  }

  private @Nullable DraftIndex btree(DraftTable table) {
    List<DraftColumn> columns = table.columns.stream().filter(Types::isComparable).toList();
    if (columns.isEmpty()) {
      return null;
    }
    DraftIndex index = new DraftIndex();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      index.elements.add(element(pick(columns)));
    }
    DraftColumn included = pick(table.columns);
    boolean twice = index.elements.stream().anyMatch(element -> element.mentions(included));
    if (random.nextInt(4) == 0 && !twice) {
      index.include.add(included);
    }
    if (random.nextInt(5) == 0) {
      index.with = new TreeMap<>(Map.of("fillfactor", "70"));
    }
    return index;
  }

  private DraftIndex.Element element(DraftColumn column) {
    boolean descending = random.nextInt(4) == 0;
    boolean nullsFirst = random.nextInt(4) == 0 ? random.nextBoolean() : descending;
    Expr expression = random.nextInt(4) == 0 ? expressions.indexed(column) : null;
    if (expression != null) {
      return new DraftIndex.Element(null, expression, null, null, descending, nullsFirst);
    }
    boolean text = Types.isText(column);
    String collation = text && random.nextInt(5) == 0 ? "C" : null;
    String operatorClass = text && random.nextInt(4) == 0 ? "text_pattern_ops" : null;
    return new DraftIndex.Element(column, null, collation, operatorClass, descending, nullsFirst);
  }

  private @Nullable DraftIndex gin(DraftTable table) {
    Predicate<DraftColumn> fits =
        column ->
            (column.type.array() && column.enumType == null)
                || Types.isNamed(column, "jsonb")
                || Types.isNamed(column, "tsvector");
    DraftIndex index = single(table, Method.GIN, fits, Map.of("fastupdate", "off"));
    if (index != null && random.nextBoolean()) {
      DraftColumn column = index.elements.get(0).column();
      if (column != null && Types.isNamed(column, "jsonb")) {
        index.elements =
            List.of(new DraftIndex.Element(column, null, null, "jsonb_path_ops", false, false));
      }
    }
    return index;
  }

  private @Nullable DraftIndex gist(DraftTable table) {
    DraftIndex index =
        single(
            table,
            Method.GIST,
            column ->
                Types.isNamed(column, "int4range")
                    || Types.isNamed(column, "point")
                    || Types.isNamed(column, "tsvector")
                    || Types.isNamed(column, "inet"),
            Map.of("fillfactor", "75"));
    if (index != null) {
      DraftColumn column = index.elements.get(0).column();
      if (column != null && Types.isNamed(column, "inet")) {
        index.elements =
            List.of(new DraftIndex.Element(column, null, null, "inet_ops", false, false));
      }
    }
    return index;
  }

  private static boolean isSpgist(DraftColumn column) {
    return Types.isNamed(column, "text")
        || Types.isNamed(column, "int4range")
        || Types.isNamed(column, "inet")
        || Types.isNamed(column, "point");
  }

  private @Nullable DraftIndex single(
      DraftTable table, Method method, Predicate<DraftColumn> fits, Map<String, String> with) {
    List<DraftColumn> columns = table.columns.stream().filter(fits).toList();
    if (columns.isEmpty()) {
      return null;
    }
    DraftIndex index = new DraftIndex();
    index.method = method;
    index.elements.add(plain(pick(columns)));
    if (random.nextInt(3) == 0) {
      index.with = new TreeMap<>(with);
    }
    return index;
  }

  static DraftIndex.Element plain(DraftColumn column) {
    return new DraftIndex.Element(column, null, null, null, false, false);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
