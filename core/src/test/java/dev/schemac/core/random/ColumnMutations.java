package dev.schemac.core.random;

import dev.schemac.core.schema.Column;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Columns that come, go, change their names and any attribute but the type. */
final class ColumnMutations extends Mutations {

  private final boolean reuseNames;

  ColumnMutations(Draft draft, Random random, boolean reuseNames) {
    super(draft, random);
    this.reuseNames = reuseNames;
  }

  @Override
  @Nullable String mutate() {
    DraftColumn column = column();
    if (column == null) {
      return null;
    }
    return switch (random.nextInt(18)) {
      case 0, 1, 2 -> add(column.table);
      case 3, 4 -> drop(column);
      case 5, 6, 7 -> rename(column);
      case 8 -> swap(column, pick(column.table.columns));
      case 9 -> takeOver(column, pick(column.table.columns));
      case 10 -> split(column);
      case 11 -> nullability(column);
      case 12 -> defaultValue(column);
      case 13 -> identity(column);
      case 14 -> generated(column);
      case 15 -> collation(column);
      case 16 -> reorder(column.table);
      default -> "comment " + column + " " + (column.comment = schema.maybeComment());
    };
  }

  private String add(DraftTable table) {
    DraftColumn column = schema.newColumn(table);
    boolean fillsItself = column.defaultSql != null || !column.isPlain();
    if (table.origin != null && !column.nullable && !fillsItself) {
      column.backfill = expressions.constant(column);
    } else if (column.isPlain() && table.origin != null && oneIn(5)) {
      column.backfill = expressions.constant(column);
    }
    return "add " + column;
  }

  private @Nullable String drop(DraftColumn column) {
    if (!canGo(column)) {
      return null;
    }
    String what = "drop " + column;
    removal.column(column);
    return what;
  }

  /** A table keeps at least one column. */
  private static boolean canGo(DraftColumn column) {
    return column.table.columns.size() > 1 + Draft.generatedFrom(column).size();
  }

  private String rename(DraftColumn column) {
    String from = column.toString();
    column.name = draft.names.fresh();
    return "rename " + from + " to " + column.name;
  }

  private @Nullable String swap(DraftColumn one, DraftColumn other) {
    boolean there = one.origin != null && other.origin != null;
    if (!reuseNames || one == other || !there || one.valuesDropped || other.valuesDropped) {
      return null;
    }
    String name = one.name;
    one.name = other.name;
    other.name = name;
    return "swap " + one + " and " + other;
  }

  /** One column goes, another one takes its name. */
  private @Nullable String takeOver(DraftColumn heir, DraftColumn gone) {
    boolean renamed = gone.origin == null || !gone.origin.equals(gone.name);
    boolean impossible =
        heir == gone || renamed || heir.origin == null || heir.valuesDropped || !canGo(gone);
    if (!reuseNames || impossible || Draft.generatedFrom(gone).contains(heir)) {
      return null;
    }
    boolean spoken =
        heir.table.columns.stream()
            .anyMatch(column -> column.backfill != null && column.backfill.mentions(gone));
    if (spoken) {
      return null;
    }
    removal.column(gone);
    heir.name = gone.name;
    return "drop " + gone + ", whose name another column takes";
  }

  /** A new column is filled from one that goes. */
  private @Nullable String split(DraftColumn column) {
    boolean handedOn =
        column.table.columns.stream().anyMatch(it -> it.name.equals(column.origin) && it != column);
    // The database has the old type still, which an expression over the new one may not fit.
    if (column.origin == null || handedOn || column.retyped) {
      return null;
    }
    DraftColumn added = new DraftColumn(column.table, draft.names.fresh(), Types.type("text"));
    added.nullable = false;
    // A person's own expression means what it says, also where it depends on the session's zone.
    String text = Types.isZoned(column) ? "(§0 AT TIME ZONE 'UTC')" : "§0";
    text = column.type().array() && Types.isZoned(column) ? "cardinality(§0)" : text;
    added.backfill = Expr.of("COALESCE(" + text + "::text, 'none')", column);
    column.table.columns.add(added);
    String what = "split " + column + " into " + added;
    removal.column(column);
    return what;
  }

  private @Nullable String nullability(DraftColumn column) {
    DraftConstraint.Key key = column.table.primaryKey();
    boolean fixed = !column.isPlain() || (key != null && key.mentions(column));
    if (fixed) {
      return null;
    }
    if (!column.nullable) {
      column.nullable = true;
      return "nullable " + column;
    }
    if (draft.inKey(column) || draft.inReference(column) || column.using != null) {
      return null;
    }
    column.nullable = false;
    boolean live = column.origin != null || column.table.origin != null;
    if (live && (column.defaultSql == null || oneIn(2))) {
      column.backfill = expressions.constant(column);
    }
    return "not null " + column;
  }

  private @Nullable String defaultValue(DraftColumn column) {
    if (!column.isPlain() || isToBeFilled(column)) {
      return null;
    }
    column.defaultSql = oneIn(3) ? null : expressions.defaultOf(column);
    return "default of " + column;
  }

  /** Whether rows that are there need what the column brings with it. */
  private static boolean isToBeFilled(DraftColumn column) {
    return column.origin == null && column.table.origin != null;
  }

  private @Nullable String identity(DraftColumn column) {
    if (isToBeFilled(column)) {
      return null;
    }
    if (column.identity != Column.Identity.NONE) {
      column.identity =
          pick(List.of(Column.Identity.NONE, Column.Identity.ALWAYS, Column.Identity.BY_DEFAULT));
      return "identity of " + column;
    }
    boolean possible =
        Types.isInteger(column)
            && column.generatedAs == null
            && column.backfill == null
            && !draft.inReference(column)
            && (!column.nullable || (!draft.inKey(column) && column.using == null));
    if (!possible) {
      return null;
    }
    if (column.nullable && column.origin != null) {
      column.backfill = expressions.constant(column);
    }
    column.nullable = false;
    column.defaultSql = null;
    column.identity = Column.Identity.BY_DEFAULT;
    return "identity of " + column;
  }

  private @Nullable String generated(DraftColumn column) {
    if (column.generatedAs != null) {
      return change(column);
    }
    List<DraftColumn> sources =
        column.table.columns.stream().filter(it -> it != column && it.generatedAs == null).toList();
    boolean free =
        column.isPlain()
            && (column.origin == null || column.origin.equals(column.name))
            && !draft.inKey(column)
            && !draft.inReference(column)
            && Draft.generatedFrom(column).isEmpty()
            && column.labels == null
            && column.enumType == null
            && !column.retyped;
    if (!free || sources.isEmpty()) {
      return null;
    }
    Expressions.Generated how = expressions.generated(pick(sources));
    removal.expressionsOver(column);
    column.type = how.type();
    column.retyped = true;
    column.nullable = !how.neverNull();
    column.generatedAs = how.expression();
    column.defaultSql = null;
    column.collation = null;
    column.backfill = null;
    column.valuesDropped = column.origin != null;
    return "generate " + column;
  }

  private @Nullable String change(DraftColumn column) {
    List<DraftColumn> sources = List.copyOf(column.generatedAs.columns());
    if (!sources.isEmpty() && (random.nextBoolean() || column.valuesDropped)) {
      DraftColumn source = pick(sources);
      column.generatedAs =
          Types.isNamed(column, "boolean")
              ? Expr.of("§0 IS NOT NULL", source)
              : Expr.of("NULL::" + column.type().sql());
      column.nullable = column.nullable || !Types.isNamed(column, "boolean");
      return "other expression of " + column;
    }
    if (isToBeFilled(column)) {
      return null;
    }
    column.generatedAs = null;
    return "generate no more " + column;
  }

  private @Nullable String collation(DraftColumn column) {
    if (!Types.isText(column) || draft.inReference(column) || column.generatedAs != null) {
      return null;
    }
    column.collation = column.collation == null ? "C" : null;
    return "collation of " + column;
  }

  private String reorder(DraftTable table) {
    Collections.shuffle(table.columns, random);
    return "reorder " + table;
  }
}
