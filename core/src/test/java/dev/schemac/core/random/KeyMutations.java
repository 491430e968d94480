package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Constraints and indexes. What is unique afterwards contains what was unique before. */
final class KeyMutations extends Mutations {

  KeyMutations(Draft draft, Random random) {
    super(draft, random);
  }

  @Override
  @Nullable String mutate() {
    DraftTable table = table();
    if (table == null) {
      return null;
    }
    return switch (random.nextInt(18)) {
      case 0 -> addUnique(table);
      case 1 -> primaryKey(table);
      case 2, 3 -> addReference(table);
      case 4 -> changeReference(table);
      case 5, 6 -> addCheck(table);
      case 7, 8, 9 -> index(table);
      case 10 -> dropIndex(table);
      case 11 -> renameOne(table);
      case 12 -> options(table);
      case 13, 14, 15, 16 -> addPromised(table);
      default -> dropConstraint(table);
    };
  }

  private @Nullable String addUnique(DraftTable table) {
    List<DraftConstraint.Key> keys = table.keys();
    if (keys.isEmpty()) {
      return null;
    }
    DraftConstraint.Key key = pick(keys);
    if (random.nextBoolean()) {
      table.indexes.add(new RandomIndexes(random, draft.names).unique(key.columns));
      return "unique index on " + table;
    } else if (oneIn(3)) {
      schema.addExclusion(table, key.columns);
      return "exclusion constraint on " + table;
    }
    schema.addUnique(table, key.columns);
    return "unique on " + table;
  }

  private String primaryKey(DraftTable table) {
    DraftConstraint.Key key = table.primaryKey();
    if (key == null) {
      DraftColumn column =
          new DraftColumn(table, draft.names.fresh(), Types.type(pick(List.of("bigint", "uuid"))));
      column.nullable = false;
      if (Types.isInteger(column)) {
        column.identity = Column.Identity.ALWAYS;
      } else {
        column.defaultSql = Expr.of("gen_random_uuid()");
      }
      table.columns.add(column);
      table.constraints.add(schema.named(new DraftConstraint.Key(true, List.of(column))));
      return "primary key of " + table;
    }
    List<DraftColumn> others =
        table.columns.stream()
            .filter(column -> !column.nullable && Types.isComparable(column))
            .filter(column -> column.generatedAs == null && !key.mentions(column))
            .toList();
    removal.key(table, key);
    List<DraftColumn> columns = new ArrayList<>(key.columns);
    if (!others.isEmpty()) {
      columns.add(random.nextInt(columns.size() + 1), pick(others));
    } else if (random.nextBoolean()) {
      return "no primary key of " + table;
    }
    table.constraints.add(schema.named(new DraftConstraint.Key(true, columns)));
    return "other primary key of " + table;
  }

  /** Adds a constraint over columns that have values, which meet it. */
  private @Nullable String addPromised(DraftTable table) {
    List<DraftConstraint> possible = table.promised.stream().filter(this::stillHolds).toList();
    if (possible.isEmpty()) {
      return null;
    }
    DraftConstraint promised = pick(possible);
    table.promised.remove(promised);
    schema.named(promised);
    if (promised instanceof DraftConstraint.Reference reference) {
      schema.giveActions(reference);
    } else if (promised instanceof DraftConstraint.Key key
        && key.columns.stream().noneMatch(column -> column.nullable)
        && random.nextBoolean()) {
      DraftConstraint.Key old = table.primaryKey();
      if (old != null) {
        removal.key(table, old);
      }
      table.constraints.add(schema.named(new DraftConstraint.Key(true, key.columns)));
      return "primary key over what " + table + " has";
    }
    table.constraints.add(promised);
    return "constraint over what " + table + " has";
  }

  private boolean stillHolds(DraftConstraint promised) {
    if (promised instanceof DraftConstraint.Reference reference) {
      return reference.columns.stream().allMatch(KeyMutations::isAsBefore)
          && reference.targetColumns.stream().allMatch(KeyMutations::isAsBefore)
          && draft.tables.contains(reference.target)
          && reference.target.keys().stream()
              .filter(key -> key.deferral == Constraint.Deferral.NOT_DEFERRABLE)
              .anyMatch(key -> key.columns.equals(reference.targetColumns));
    }
    return promised instanceof DraftConstraint.Key key
        && key.columns.stream().allMatch(KeyMutations::isAsBefore);
  }

  /** Whether the values of a column are those of the rows that were there. */
  private static boolean isAsBefore(DraftColumn column) {
    return column.origin != null
        && column.table.columns.contains(column)
        && column.enumType == null
        && column.labels == null
        && column.generatedAs == null
        && !column.retyped
        && !column.valuesDropped
        && !column.isDerived()
        && column.nullable == column.wasNullable;
  }

  private @Nullable String addReference(DraftTable table) {
    int before = table.constraints.size();
    schema.newReference(table);
    if (table.constraints.size() == before) {
      return null;
    }
    if (table.origin != null
        && table.constraints.get(before) instanceof DraftConstraint.Reference reference) {
      reference.columns.forEach(column -> column.nullable = true);
    }
    return "reference of " + table;
  }

  private @Nullable String changeReference(DraftTable table) {
    List<DraftConstraint.Reference> all = table.constraints(DraftConstraint.Reference.class);
    if (all.isEmpty()) {
      return null;
    }
    schema.giveActions(pick(all));
    return "actions of a reference of " + table;
  }

  private String addCheck(DraftTable table) {
    List<DraftConstraint.Condition> all = table.constraints(DraftConstraint.Condition.class);
    if (all.isEmpty() || random.nextBoolean()) {
      schema.newCheck(table);
      return "check on " + table;
    }
    pick(all).expression = expressions.condition(table, pick(table.columns));
    return "other check on " + table;
  }

  private String index(DraftTable table) {
    List<DraftIndex> replaceable =
        table.indexes.stream().filter(index -> !index.unique && index.written != null).toList();
    int before = table.indexes.size();
    schema.newIndex(table);
    if (table.indexes.size() > before && !replaceable.isEmpty() && random.nextBoolean()) {
      DraftIndex old = pick(replaceable);
      table.indexes.remove(old);
      table.indexes.get(table.indexes.size() - 1).written = old.written;
      return "other index on " + table;
    }
    return "index on " + table;
  }

  private @Nullable String dropIndex(DraftTable table) {
    if (table.indexes.isEmpty()) {
      return null;
    }
    table.indexes.remove(pick(table.indexes));
    return "drop index of " + table;
  }

  private @Nullable String renameOne(DraftTable table) {
    if (!table.constraints.isEmpty() && random.nextBoolean()) {
      pick(table.constraints).written = oneIn(3) ? null : draft.names.fresh();
      return "rename constraint of " + table;
    } else if (!table.indexes.isEmpty()) {
      pick(table.indexes).written = oneIn(3) ? null : draft.names.fresh();
      return "rename index of " + table;
    }
    return null;
  }

  private @Nullable String options(DraftTable table) {
    List<DraftConstraint.Key> keys = table.keys().stream().filter(key -> !key.primary).toList();
    if (keys.isEmpty()) {
      return null;
    }
    DraftConstraint.Key key = pick(keys);
    if (random.nextBoolean()) {
      boolean noNulls = key.columns.stream().noneMatch(column -> column.nullable);
      boolean noNullsThere = noNulls && key.columns.stream().allMatch(it -> it.backfill == null);
      key.nullsNotDistinct = noNullsThere && !key.nullsNotDistinct;
      return "nulls of a key of " + table;
    }
    // A foreign key cannot be onto a deferrable one.
    removal.references(table, key);
    key.deferral = pick(List.of(Constraint.Deferral.values()));
    return "deferral of a key of " + table;
  }

  private @Nullable String dropConstraint(DraftTable table) {
    if (table.constraints.isEmpty()) {
      return null;
    }
    DraftConstraint constraint = pick(table.constraints);
    if (constraint instanceof DraftConstraint.Key key) {
      removal.key(table, key);
    } else {
      table.constraints.remove(constraint);
    }
    return "drop constraint of " + table;
  }
}
