package dev.schemac.processor.read.partial;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.ForeignKeyTypes;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.table.PreviousCompile;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Lets the foreign keys that come from the snapshot follow the classes that they reference: a key
 * to class {@code A} references the table that {@code A} has now, whatever its name was.
 *
 * <p>The snapshot does not tell whether such a key names its referenced columns or leaves them to
 * the primary key. Where that makes a difference, and where the referenced columns no longer fit,
 * only a compile of the class with the key can tell: the key is reported.
 */
public final class FollowClasses {

  private final PreviousCompile previousCompile;
  private final Map<String, Table> tablesByClass;
  private final Map<QualifiedName, Table> tablesByName = new HashMap<>();
  private final Map<QualifiedName, QualifiedName> renamedTables = new HashMap<>();
  private final Map<QualifiedName, Map<String, String>> renamedColumns = new HashMap<>();
  private final BiPredicate<String, String> takesColumns;
  private final PartialCompileConflicts partialCompileConflicts;

  /**
   * Collects the names that the tables have now.
   *
   * @param tablesByClass all tables of the new schema, those of the snapshot as they stand there
   * @param takesColumns whether one class may have a field of the type of another, whose columns
   *     are named and typed after the other's key
   */
  public FollowClasses(
      PreviousCompile previousCompile,
      Map<String, Table> tablesByClass,
      Collection<Intent> intents,
      BiPredicate<String, String> takesColumns,
      PartialCompileConflicts partialCompileConflicts) {
    this.previousCompile = previousCompile;
    this.takesColumns = takesColumns;
    this.tablesByClass = tablesByClass;
    this.partialCompileConflicts = partialCompileConflicts;
    for (Table table : tablesByClass.values()) {
      tablesByName.put(table.name(), table);
    }
    for (Intent intent : intents) {
      if (intent instanceof Intent.RenamedTable renamed) {
        renamedTables.put(renamed.from(), renamed.to());
      } else if (intent instanceof Intent.RenamedColumn renamed) {
        renamedColumns
            .computeIfAbsent(renamed.table(), table -> new HashMap<>())
            .put(renamed.from(), renamed.to());
      }
    }
  }

  /** The table with its keys as they are now. */
  public Table apply(Table table) {
    List<Constraint> constraints = apply(table, table.constraints());
    if (constraints.equals(table.constraints())) {
      return table;
    }
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        constraints,
        table.indexes(),
        table.comment());
  }

  /** The constraints, which come from the snapshot, with the keys among them as they are now. */
  public List<Constraint> apply(Table table, List<Constraint> constraints) {
    List<Constraint> followed = new ArrayList<>();
    for (Constraint constraint : constraints) {
      followed.add(constraint instanceof ForeignKey key ? key(table, key) : constraint);
    }
    return followed;
  }

  private ForeignKey key(Table table, ForeignKey key) {
    Table lastTarget = previousCompile.schema().referenced(key.target());
    if (lastTarget == null) {
      // The compile concerns few tables, and only these were read from the snapshot.
      return key;
    }
    Table target = target(key.target());
    if (target == null) {
      partialCompileConflicts.add(
          Place.NOWHERE,
          key(key, table)
              + " references table '"
              + key.target()
              + "', which has no class any more");
      return key;
    }
    // Neither of the two is another than in the snapshot.
    if (target.equals(lastTarget)
        && table.equals(previousCompile.schema().tables().get(table.name()))) {
      return key;
    }
    List<String> columns = targetColumns(table, key, lastTarget, target);
    return new ForeignKey(
        key.name(),
        key.columns(),
        target.name(),
        columns,
        key.onDelete(),
        key.onUpdate(),
        key.onDeleteColumns(),
        key.deferral());
  }

  /** The table that has now the class of a table of the snapshot. */
  private @Nullable Table target(QualifiedName lastName) {
    String className = lastClass(lastName);
    Table ofClass = className == null ? null : tablesByClass.get(className);
    if (ofClass != null) {
      return ofClass;
    }
    // The class has another name now; its table has the name that it had, or says so.
    Table sameName = tablesByName.get(lastName);
    QualifiedName renamed = renamedTables.get(lastName);
    return sameName != null || renamed == null ? sameName : tablesByName.get(renamed);
  }

  private @Nullable String lastClass(QualifiedName table) {
    Origins.OfObject origin = previousCompile.origins().tables().get(table);
    ExternalTable external = previousCompile.schema().externalTables().get(table);
    return origin != null ? origin.className() : external == null ? null : external.className();
  }

  private List<String> targetColumns(Table table, ForeignKey key, Table lastTarget, Table target) {
    PrimaryKey lastPrimary = lastTarget.primaryKey();
    PrimaryKey primary = target.primaryKey();
    boolean wasPrimary = lastPrimary != null && lastPrimary.columns().equals(key.targetColumns());
    List<String> columns = wasPrimary ? renamed(key.targetColumns(), target) : key.targetColumns();
    Place place = Place.ofType(classOf(target));
    if (wasPrimary && (primary == null || !primary.columns().equals(columns))) {
      partialCompileConflicts.add(
          place,
          key(key, table)
              + " references the primary key of table '"
              + target.name()
              + "', which has other columns now");
    } else if (!target.hasKey(new HashSet<>(columns))) {
      partialCompileConflicts.add(
          place,
          key(key, table)
              + " references the columns "
              + String.join(", ", columns)
              + " of table '"
              + target.name()
              + "', which are no key of it any more");
    } else if (!fit(table, key.columns(), target, columns)) {
      partialCompileConflicts.add(
          place,
          key(key, table)
              + " references columns of table '"
              + target.name()
              + "' that have other types now");
    } else if (differ(lastTarget, key.targetColumns(), target, columns)
        && takesColumns.test(classOf(table), classOf(target))) {
      partialCompileConflicts.add(
          place,
          key(key, table)
              + " has its columns from the key of table '"
              + target.name()
              + "', whose columns have other names or types now");
    }
    return columns;
  }

  /** Whether referenced columns have other names, types or collations than the snapshot's. */
  private static boolean differ(
      Table lastTarget, List<String> lastColumns, Table target, List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column before = lastTarget.column(lastColumns.get(i));
      Column now = target.column(columns.get(i));
      boolean same =
          before != null
              && now != null
              && before.name().equals(now.name())
              && before.type().equals(now.type())
              && Objects.equals(before.collation(), now.collation());
      if (!same) {
        return true;
      }
    }
    return false;
  }

  /** Whether PostgreSQL takes the types of the columns that the key joins. */
  private static boolean fit(
      Table table, List<String> columns, Table target, List<String> referenced) {
    if (columns.size() != referenced.size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column from = table.column(columns.get(i));
      Column to = target.column(referenced.get(i));
      if (from != null && to != null && !ForeignKeyTypes.accepts(from.type(), to.type())) {
        return false;
      }
    }
    return true;
  }

  private List<String> renamed(List<String> columns, Table target) {
    Map<String, String> renames = renamedColumns.getOrDefault(target.name(), Map.of());
    List<String> now = new ArrayList<>();
    for (String column : columns) {
      boolean gone = target.column(column) == null;
      now.add(gone ? renames.getOrDefault(column, column) : column);
    }
    return now;
  }

  private String classOf(Table target) {
    for (Map.Entry<String, Table> entry : tablesByClass.entrySet()) {
      if (entry.getValue().name().equals(target.name())) {
        return entry.getKey();
      }
    }
    return "";
  }

  private static String key(ForeignKey key, Table table) {
    return "foreign key '" + key.name() + "' of table '" + table.name() + "'";
  }
}
