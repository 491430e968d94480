package dev.schemac.core.postgres;

import static dev.schemac.core.postgres.SchemaBuilder.name;
import static dev.schemac.core.postgres.SchemaBuilder.sql;

import dev.schemac.core.diff.Change;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.NewNames;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The changes between two schemas of a test, with what a person would say about them. It is no
 * judge: it says what the test says, so that a plan can be tested without the package that compares
 * schemas.
 */
public final class Difference {

  private final Schema base;
  private final Schema target;
  private final Map<QualifiedName, QualifiedName> tables = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> types = new TreeMap<>();
  private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();
  private final Map<String, SortedMap<String, String>> renamedLabels = new HashMap<>();
  private final Map<String, SortedMap<String, String>> replacedLabels = new HashMap<>();
  private final Map<String, SqlText> backfills = new HashMap<>();
  private final Map<String, SqlText> usings = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Difference(Schema base, Schema target) {
    this.base = base;
    this.target = target;
  }

  public static Difference between(Schema base, Schema target) {
    return new Difference(base, target);
  }

  public Difference renameTable(String from, String to) {
    tables.put(name(from), name(to));
    return this;
  }

  public Difference renameType(String from, String to) {
    types.put(name(from), name(to));
    return this;
  }

  /** Of a table by its new name. */
  public Difference renameColumn(String table, String from, String to) {
    columns.computeIfAbsent(name(table), t -> new TreeMap<>()).put(from, to);
    return this;
  }

  /** Of a type, or of a column as {@code table.column}, by their new names. */
  public Difference renameLabel(String where, String from, String to) {
    renamedLabels.computeIfAbsent(where, w -> new TreeMap<>()).put(from, to);
    return this;
  }

  public Difference replaceLabel(String where, String from, String to) {
    replacedLabels.computeIfAbsent(where, w -> new TreeMap<>()).put(from, to);
    return this;
  }

  public Difference backfill(String column, String value) {
    backfills.put(column, sql(value));
    return this;
  }

  public Difference using(String column, String value) {
    usings.put(column, sql(value));
    return this;
  }

  public List<Change> changes() {
    schemasAndExtensions();
    types.forEach((from, to) -> changes.add(new Change.RenameEnumType(from, to)));
    Map<QualifiedName, QualifiedName> typesBefore = inverse(types);
    target.enumTypes().values().forEach(type -> enumType(type, typesBefore));
    tables.forEach((from, to) -> changes.add(new Change.RenameTable(from, to)));
    Map<QualifiedName, QualifiedName> before = inverse(tables);
    for (Table after : target.tables().values()) {
      QualifiedName from = before.getOrDefault(after.name(), after.name());
      boolean renamedAway = tables.containsKey(from) && !before.containsKey(after.name());
      Table there = base.tables().get(from);
      if (there == null || renamedAway) {
        changes.add(new Change.CreateTable(after));
      } else {
        table(rebased(there, after.name()), after);
      }
    }
    for (Table there : base.tables().values()) {
      boolean stays =
          target.tables().containsKey(there.name()) && !before.containsKey(there.name());
      if (!tables.containsKey(there.name()) && !stays) {
        changes.add(new Change.DropTable(there));
      }
    }
    for (EnumType there : base.enumTypes().values()) {
      boolean stays =
          target.enumTypes().containsKey(there.name()) && !typesBefore.containsKey(there.name());
      if (!types.containsKey(there.name()) && !stays) {
        changes.add(new Change.DropEnumType(there));
      }
    }
    return List.copyOf(changes);
  }

  private static Map<QualifiedName, QualifiedName> inverse(Map<QualifiedName, QualifiedName> map) {
    Map<QualifiedName, QualifiedName> inverse = new HashMap<>();
    map.forEach((from, to) -> inverse.put(to, from));
    return inverse;
  }

  private void schemasAndExtensions() {
    for (String schema : target.namedSchemas()) {
      if (!base.namedSchemas().contains(schema)) {
        changes.add(new Change.CreateSchema(schema));
      }
    }
    for (String extension : target.extensions()) {
      if (!base.extensions().contains(extension)) {
        changes.add(new Change.CreateExtension(extension));
      }
    }
    for (String extension : base.extensions()) {
      if (!target.extensions().contains(extension)) {
        changes.add(new Change.DropExtension(extension));
      }
    }
    for (String schema : base.namedSchemas()) {
      if (!target.namedSchemas().contains(schema)) {
        changes.add(new Change.DropSchema(schema));
      }
    }
  }

  private void enumType(EnumType after, Map<QualifiedName, QualifiedName> typesBefore) {
    QualifiedName from = typesBefore.getOrDefault(after.name(), after.name());
    boolean renamedAway = types.containsKey(from) && !typesBefore.containsKey(after.name());
    EnumType there = base.enumTypes().get(from);
    if (there == null || renamedAway) {
      changes.add(new Change.CreateEnumType(after));
      return;
    }
    SortedMap<String, String> renamed = labels(renamedLabels, after.name().toString());
    if (!there.labels().equals(after.labels()) || !renamed.isEmpty()) {
      changes.add(
          new Change.ChangeLabels(
              after.name(),
              there.labels(),
              after.labels(),
              renamed,
              labels(replacedLabels, after.name().toString())));
    }
    if (!Objects.equals(there.comment(), after.comment())) {
      changes.add(new Change.CommentEnumType(after.name(), after.comment()));
    }
  }

  private static SortedMap<String, String> labels(
      Map<String, SortedMap<String, String>> all, String where) {
    return all.getOrDefault(where, new TreeMap<>());
  }

  private void table(Table from, Table to) {
    Map<String, String> renamed = columns.getOrDefault(to.name(), Map.of());
    renamed.forEach((old, now) -> changes.add(new Change.RenameColumn(to.name(), old, now)));
    if (!Objects.equals(from.comment(), to.comment())) {
      changes.add(new Change.CommentTable(to.name(), to.comment()));
    }
    Table raw = base.tables().get(inverse(tables).getOrDefault(to.name(), to.name()));
    for (Column column : raw.columns()) {
      boolean nameTaken = renamed.containsValue(column.name());
      if (!renamed.containsKey(column.name()) && (to.column(column.name()) == null || nameTaken)) {
        changes.add(new Change.DropColumn(to.name(), doomed(from, column, nameTaken)));
      }
    }
    for (Column column : to.columns()) {
      column(from, to, column, renamed);
    }
    constraints(from, to);
    indexes(from, to);
  }

  private static Column doomed(Table from, Column column, boolean nameTaken) {
    return nameTaken ? column : Objects.requireNonNull(from.column(column.name()));
  }

  private void column(Table from, Table to, Column after, Map<String, String> renamed) {
    String where = to.name() + "." + after.name();
    boolean freed = renamed.containsKey(after.name()) && !renamed.containsValue(after.name());
    Column before = freed ? null : from.column(after.name());
    if (before == null) {
      changes.add(new Change.AddColumn(to.name(), after, backfills.get(where)));
      return;
    }
    if (after.pending() && !before.pending() && !to.isPending()) {
      changes.add(new Change.DropColumnLater(to.name(), after.name()));
    }
    if (!before.equals(after)) {
      changes.add(
          new Change.AlterColumn(
              to.name(), before, after, usings.get(where), new TreeMap<>(), backfills.get(where)));
    }
  }

  private void constraints(Table from, Table to) {
    List<Constraint> before = constraints(from);
    List<Constraint> after = constraints(to);
    List<Constraint> same = new ArrayList<>(after);
    same.retainAll(before);
    before.removeAll(same);
    after.removeAll(same);
    for (Constraint constraint : List.copyOf(after)) {
      for (Constraint old : List.copyOf(before)) {
        if (after.contains(constraint) && old.named(constraint.name()).equals(constraint)) {
          changes.add(new Change.RenameConstraint(to.name(), old.name(), constraint.name()));
          before.remove(old);
          after.remove(constraint);
        }
      }
    }
    for (Constraint constraint : List.copyOf(after)) {
      Constraint old = replaced(before, constraint);
      if (old != null) {
        replace(to, old, constraint);
        before.remove(old);
        after.remove(constraint);
      }
    }
    before.forEach(it -> changes.add(new Change.DropConstraint(to.name(), it)));
    after.forEach(it -> changes.add(new Change.AddConstraint(to.name(), it)));
  }

  private void replace(Table to, Constraint old, Constraint constraint) {
    if (old instanceof LabelCheck one && constraint instanceof LabelCheck other) {
      String where = to.name() + "." + other.column();
      changes.add(
          new Change.ChangeLabelCheck(
              to.name(), one, other, labels(renamedLabels, where), labels(replacedLabels, where)));
    } else {
      changes.add(new Change.ReplaceConstraint(to.name(), old, constraint));
    }
  }

  private static @Nullable Constraint replaced(List<Constraint> before, Constraint constraint) {
    for (Constraint old : before) {
      boolean keys = old instanceof PrimaryKey && constraint instanceof PrimaryKey;
      boolean labels =
          old instanceof LabelCheck one
              && constraint instanceof LabelCheck other
              && one.column().equals(other.column());
      boolean sameKind = old.getClass() == constraint.getClass();
      if (keys || labels || sameKind && old.name().equals(constraint.name())) {
        return old;
      }
    }
    return null;
  }

  private static List<Constraint> constraints(Table table) {
    List<Constraint> all = new ArrayList<>(table.constraints());
    if (table.primaryKey() != null) {
      all.add(table.primaryKey());
    }
    return all;
  }

  private void indexes(Table from, Table to) {
    List<Index> before = new ArrayList<>(from.indexes());
    List<Index> after = new ArrayList<>(to.indexes());
    before.removeAll(to.indexes());
    after.removeAll(from.indexes());
    for (Index index : List.copyOf(after)) {
      for (Index old : List.copyOf(before)) {
        if (!after.contains(index)) {
          break;
        }
        if (old.named(index.name()).equals(index)) {
          changes.add(new Change.RenameIndex(to.name(), old.name(), index.name()));
        } else if (old.name().equals(index.name())) {
          changes.add(new Change.ReplaceIndex(to.name(), old, index));
        } else {
          continue;
        }
        before.remove(old);
        after.remove(index);
      }
    }
    before.forEach(it -> changes.add(new Change.DropIndex(to.name(), it)));
    after.forEach(it -> changes.add(new Change.AddIndex(to.name(), it)));
  }

  private Table rebased(Table table, QualifiedName now) {
    Map<String, String> renamed = columns.getOrDefault(now, Map.of());
    PrimaryKey key = table.primaryKey();
    return new Table(
        now,
        table.columns().stream()
            .filter(c -> !renamed.containsValue(c.name()) || renamed.containsKey(c.name()))
            .map(c -> rebased(c, renamed))
            .toList(),
        key == null ? null : key.renamed(renames(renamed)),
        table.constraints().stream().map(c -> c.renamed(renames(renamed))).toList(),
        table.indexes().stream().map(i -> i.renamed(renames(renamed))).toList(),
        table.comment());
  }

  private Column rebased(Column c, Map<String, String> renamed) {
    SqlType type =
        new SqlType(
            types.getOrDefault(c.type().name(), c.type().name()),
            c.type().modifiers(),
            c.type().array());
    return new Column(
        renamed.getOrDefault(c.name(), c.name()),
        type,
        c.nullable(),
        c.defaultSql(),
        c.generatedAs() == null ? null : c.generatedAs().renamed(renamed),
        c.identity(),
        c.collation(),
        c.comment(),
        c.pending());
  }

  private NewNames renames(Map<String, String> renamed) {
    return new NewNames() {
      @Override
      public List<String> columns(List<String> names) {
        return now(names, renamed);
      }

      @Override
      public SqlText text(SqlText text) {
        return text.renamed(renamed);
      }

      @Override
      public QualifiedName target(QualifiedName table) {
        return tables.getOrDefault(table, table);
      }

      @Override
      public List<String> targetColumns(QualifiedName table, List<String> names) {
        return now(names, columns.getOrDefault(target(table), Map.of()));
      }
    };
  }

  private static List<String> now(List<String> names, Map<String, String> renamed) {
    return names.stream().map(it -> renamed.getOrDefault(it, it)).toList();
  }
}
