package dev.schemac.core.diff;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.LabelDefault;
import dev.schemac.core.text.LabelText;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies changes to a schema as a database would show them: what goes first, then all renames at
 * once, then the rest. It is strict: what a change says is there must be there, and no constraint
 * may be left that PostgreSQL would have dropped without being told to.
 */
final class ChangeApplier {

  private final Map<QualifiedName, Table> tables;
  private final Map<QualifiedName, EnumType> types;
  private final Map<QualifiedName, Sequence> sequences;
  private final Set<String> extensions;
  private final Set<String> schemas;
  private final Renaming renaming = new Renaming();

  /** Old names of tables by new ones. */
  private final Map<QualifiedName, QualifiedName> before = new HashMap<>();

  private ChangeApplier(Schema base) {
    this.tables = new TreeMap<>(base.tables());
    this.types = new TreeMap<>(base.enumTypes());
    this.sequences = new TreeMap<>(base.sequences());
    this.extensions = new TreeSet<>(base.extensions());
    this.schemas = new TreeSet<>(base.namedSchemas());
  }

  static Schema apply(Schema base, List<Change> changes) {
    ChangeApplier applier = new ChangeApplier(base);
    changes.forEach(applier::collectRenames);
    changes.forEach(applier::drop);
    applier.noneIsLeftOver();
    applier.rename();
    changes.forEach(applier::add);
    Schema result =
        Schema.of(applier.extensions, applier.types.values(), applier.tables.values())
            .with(ObjectKind.SEQUENCE, new TreeMap<>(applier.sequences));
    check(applier.schemas.equals(result.namedSchemas()), "schemas " + applier.schemas);
    return result;
  }

  /** The same schema with what does not count in one order. */
  static Schema normalized(Schema schema) {
    List<Table> sorted = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      List<Column> columns = new ArrayList<>(table.columns());
      columns.sort(Comparator.comparing(Column::name));
      List<Constraint> constraints = new ArrayList<>();
      for (Constraint constraint : table.constraints()) {
        constraints.add(
            constraint instanceof LabelCheck it
                ? new LabelCheck(it.name(), it.column(), it.labels().stream().sorted().toList())
                : constraint);
      }
      sorted.add(
          new Table(
              table.name(),
              columns,
              table.primaryKey(),
              constraints,
              table.indexes(),
              table.comment()));
    }
    return Schema.of(schema.extensions(), schema.enumTypes().values(), sorted)
        .with(ObjectKind.SEQUENCE, schema.sequences());
  }

  private void collectRenames(Change change) {
    if (change instanceof Change.RenameTable it) {
      renaming.tables.put(it.from(), it.to());
      before.put(it.to(), it.from());
    } else if (change instanceof Change.RenameEnumType it) {
      renaming.types.put(it.from(), it.to());
    } else if (change instanceof Change.RenameSequence it) {
      renaming.sequences.put(it.from(), it.to());
    } else if (change instanceof Change.RenameColumn it) {
      put(renaming.columns, it.table(), it.from(), it.to());
    } else if (change instanceof Change.RenameConstraint it) {
      put(renaming.constraints, it.table(), it.from(), it.to());
    } else if (change instanceof Change.RenameIndex it) {
      put(renaming.indexes, it.table(), it.from(), it.to());
    }
  }

  private void put(
      Map<QualifiedName, Map<String, String>> all, QualifiedName table, String from, String to) {
    all.computeIfAbsent(before(table), name -> new HashMap<>()).put(from, to);
  }

  private QualifiedName before(QualifiedName table) {
    return before.getOrDefault(table, table);
  }

  private void drop(Change change) {
    if (change instanceof Change.DropTable it) {
      check(tables.remove(it.table().name()) != null, change);
      disown(it.table().name(), null);
    } else if (change instanceof Change.DropEnumType it) {
      check(Objects.equals(types.remove(it.type().name()), it.type()), change);
    } else if (change instanceof Change.DropSequence it) {
      check(sequences.remove(it.sequence().name()) != null, change);
    } else if (change instanceof Change.DropExtension it) {
      check(extensions.remove(it.name()), change);
    } else if (change instanceof Change.DropSchema it) {
      check(schemas.remove(it.name()), change);
    } else if (change instanceof Change.DropColumn it) {
      edit(before(it.table()), table -> withoutColumn(table, it.column().name()));
      disown(before(it.table()), it.column().name());
    } else if (change instanceof Change.DropConstraint it) {
      edit(before(it.table()), table -> withoutConstraint(table, it.constraint().name()));
    } else if (change instanceof Change.ReplaceConstraint it) {
      edit(before(it.table()), table -> withoutConstraint(table, it.from().name()));
    } else if (change instanceof Change.ChangeLabelCheck it) {
      edit(before(it.table()), table -> withoutConstraint(table, it.from().name()));
    } else if (change instanceof Change.DropIndex it) {
      edit(before(it.table()), table -> withoutIndex(table, it.index().name()));
    } else if (change instanceof Change.ReplaceIndex it) {
      edit(before(it.table()), table -> withoutIndex(table, it.from().name()));
    }
  }

  /** What an owner of a sequence that stays leaves behind. */
  private void disown(QualifiedName table, @Nullable String column) {
    sequences.replaceAll(
        (name, sequence) -> {
          Sequence.Owner owner = sequence.owner();
          boolean goes =
              owner != null
                  && owner.table().equals(table)
                  && (column == null || column.equals(owner.column()));
          return goes ? sequence.ownedBy(null) : sequence;
        });
  }

  private void noneIsLeftOver() {
    for (Table table : tables.values()) {
      Set<String> columns = new HashSet<>(RenamedNames.columnNames(table));
      for (Constraint constraint : TablePair.constraints(table)) {
        check(columns.containsAll(mentioned(constraint)), constraint);
        if (constraint instanceof ForeignKey key) {
          Table target = tables.get(key.target());
          check(target != null, key);
          check(RenamedNames.columnNames(target).containsAll(key.targetColumns()), key);
        }
      }
      for (Index index : table.indexes()) {
        check(columns.containsAll(index.include()), index);
        for (Index.Element element : index.elements()) {
          boolean known =
              !(element.key() instanceof Index.ColumnKey key) || columns.contains(key.name());
          check(known, index);
        }
      }
    }
  }

  private static Set<String> mentioned(Constraint constraint) {
    return constraint instanceof dev.schemac.core.schema.Check ? Set.of() : constraint.mentions();
  }

  private void rename() {
    Map<QualifiedName, Table> renamed = new TreeMap<>();
    for (Table table : tables.values()) {
      Table now = renaming.apply(table);
      check(renamed.put(now.name(), now) == null, now.name());
    }
    tables.clear();
    tables.putAll(renamed);
    Map<QualifiedName, EnumType> renamedTypes = new TreeMap<>();
    for (EnumType type : types.values()) {
      QualifiedName now = renaming.types.getOrDefault(type.name(), type.name());
      check(renamedTypes.put(now, new EnumType(now, type.labels(), type.comment())) == null, now);
    }
    types.clear();
    types.putAll(renamedTypes);
    renameSequences();
    renaming.tables.values().forEach(name -> check(tables.containsKey(name), name));
  }

  private void renameSequences() {
    List<Sequence> all = List.copyOf(sequences.values());
    sequences.clear();
    for (Sequence sequence : all) {
      Sequence now = renaming.apply(sequence);
      check(sequences.put(now.name(), now) == null, now.name());
    }
  }

  private void add(Change change) {
    if (change instanceof Change.CreateSchema it) {
      check(schemas.add(it.name()), change);
    } else if (change instanceof Change.CreateExtension it) {
      check(extensions.add(it.name()), change);
    } else if (change instanceof Change.CreateSequence it) {
      check(sequences.put(it.sequence().name(), it.sequence()) == null, change);
    } else if (change instanceof Change.AlterSequence it) {
      check(Objects.equals(sequences.put(it.to().name(), it.to()), it.from()), change);
    } else if (change instanceof Change.CreateEnumType it) {
      check(types.put(it.type().name(), it.type()) == null, change);
    } else if (change instanceof Change.ChangeLabels it) {
      changeLabels(it);
    } else if (change instanceof Change.CommentEnumType it) {
      EnumType type = types.get(it.type());
      check(!Objects.equals(type.comment(), it.comment()), change);
      types.put(it.type(), new EnumType(it.type(), type.labels(), it.comment()));
    } else if (change instanceof Change.CreateTable it) {
      check(tables.put(it.table().name(), it.table()) == null, change);
    } else if (change instanceof Change.CommentTable it) {
      edit(
          it.table(),
          table ->
              with(
                  table,
                  table.columns(),
                  TablePair.constraints(table),
                  table.indexes(),
                  it.comment()));
    } else if (change instanceof Change.AddColumn it) {
      edit(it.table(), table -> withColumn(table, it.column()));
    } else if (change instanceof Change.DropColumnLater it) {
      edit(it.table(), table -> withPending(table, it.column(), true));
    } else if (change instanceof Change.KeepColumn it) {
      edit(it.table(), table -> withPending(table, it.column(), false));
    } else if (change instanceof Change.DropTableLater it) {
      for (Column column : tables.get(it.table()).columns()) {
        edit(it.table(), table -> withPending(table, column.name(), true));
      }
    } else if (change instanceof Change.ChangeHeldLabels it) {
      edit(it.table(), table -> withHeld(table, it));
    } else if (change instanceof Change.AlterColumn it) {
      edit(it.table(), table -> altered(table, it));
    } else if (change instanceof Change.AddConstraint it) {
      edit(it.table(), table -> withConstraint(table, it.constraint()));
    } else if (change instanceof Change.ReplaceConstraint it) {
      edit(it.table(), table -> withConstraint(table, it.to()));
    } else if (change instanceof Change.ChangeDeferral it) {
      edit(it.table(), table -> withConstraint(withoutConstraint(table, it.to().name()), it.to()));
    } else if (change instanceof Change.ChangeLabelCheck it) {
      edit(it.table(), table -> withConstraint(table, it.to()));
    } else if (change instanceof Change.AddIndex it) {
      edit(it.table(), table -> withIndex(table, it.index()));
    } else if (change instanceof Change.ReplaceIndex it) {
      edit(it.table(), table -> withIndex(table, it.to()));
    }
  }

  private void changeLabels(Change.ChangeLabels change) {
    EnumType type = types.get(change.type());
    check(type != null && type.labels().equals(change.from()), change);
    types.put(change.type(), new EnumType(change.type(), change.to(), type.comment()));
    for (Table table : List.copyOf(tables.values())) {
      edit(
          table.name(),
          it ->
              with(
                  it,
                  it.columns().stream().map(column -> relabelled(it, column, change)).toList(),
                  TablePair.constraints(it).stream()
                      .map(constraint -> relabelled(it, constraint, change))
                      .toList(),
                  it.indexes().stream().map(index -> relabelled(it, index, change)).toList(),
                  it.comment()));
    }
  }

  private static SqlText text(Table table, SqlText text, Change.ChangeLabels change) {
    Set<String> columns = new HashSet<>();
    Set<String> arrays = new HashSet<>();
    for (Column column : table.columns()) {
      if (column.type().name().equals(change.type())) {
        (column.type().array() ? arrays : columns).add(column.name());
      }
    }
    return LabelText.renamed(text, columns, arrays, change.renamed());
  }

  private static Constraint relabelled(
      Table table, Constraint constraint, Change.ChangeLabels change) {
    if (constraint instanceof Check it) {
      return new Check(it.name(), text(table, it.condition(), change));
    } else if (constraint instanceof Exclude it) {
      return new Exclude(
          it.name(),
          it.method(),
          it.elements().stream()
              .map(
                  element ->
                      new Exclude.Element(
                          relabelled(table, element.indexed(), change), element.operator()))
              .toList(),
          it.where() == null ? null : text(table, it.where(), change),
          it.deferral());
    }
    return constraint;
  }

  private static Index.Element relabelled(
      Table table, Index.Element element, Change.ChangeLabels change) {
    return element.key() instanceof Index.ExpressionKey part
        ? new Index.Element(
            new Index.ExpressionKey(text(table, part.sql(), change)),
            element.collation(),
            element.operatorClass(),
            element.descending(),
            element.nullsFirst())
        : element;
  }

  private static Index relabelled(Table table, Index index, Change.ChangeLabels change) {
    return new Index(
        index.name(),
        index.method(),
        index.unique(),
        index.elements().stream().map(it -> relabelled(table, it, change)).toList(),
        index.include(),
        index.nullsNotDistinct(),
        index.with(),
        index.where() == null ? null : text(table, index.where(), change));
  }

  private static Column relabelled(Table table, Column column, Change.ChangeLabels change) {
    Column followed = relabelled(column, change);
    return followed.generatedAs() == null
        ? followed
        : new Column(
            followed.name(),
            followed.type(),
            followed.nullable(),
            followed.defaultSql(),
            text(table, followed.generatedAs(), change),
            followed.identity(),
            followed.collation(),
            followed.comment(),
            followed.pending(),
            followed.held());
  }

  /** PostgreSQL keeps a default as the label's number. */
  private static Column relabelled(Column column, Change.ChangeLabels change) {
    SqlText value = column.defaultSql();
    if (value == null || !column.type().name().equals(change.type())) {
      return column;
    }
    return new Column(
        column.name(),
        column.type(),
        column.nullable(),
        LabelDefault.renamed(value, column.type().array(), change.renamed()),
        column.generatedAs(),
        column.identity(),
        column.collation(),
        column.comment(),
        column.pending(),
        column.held());
  }

  private void edit(QualifiedName name, UnaryOperator<Table> edit) {
    Table table = tables.get(name);
    check(table != null, name);
    tables.put(name, edit.apply(table));
  }

  private static Table altered(Table table, Change.AlterColumn change) {
    check(table.columns().contains(change.from()), change + " of " + table.columns());
    List<Column> columns = new ArrayList<>(table.columns());
    columns.replaceAll(column -> column.equals(change.from()) ? change.to() : column);
    return with(table, columns, TablePair.constraints(table), table.indexes(), table.comment());
  }

  private static Table withHeld(Table table, Change.ChangeHeldLabels change) {
    List<Column> columns = new ArrayList<>(table.columns());
    check(table.column(change.column()) != null, change);
    columns.replaceAll(
        column -> column.name().equals(change.column()) ? column.withHeld(change.to()) : column);
    return with(table, columns, TablePair.constraints(table), table.indexes(), table.comment());
  }

  private static Table withPending(Table table, String name, boolean pending) {
    List<Column> columns = new ArrayList<>(table.columns());
    check(table.column(name) != null && table.column(name).pending() != pending, name);
    columns.replaceAll(column -> column.name().equals(name) ? column.withPending(pending) : column);
    return with(table, columns, TablePair.constraints(table), table.indexes(), table.comment());
  }

  private static Table withColumn(Table table, Column column) {
    check(table.column(column.name()) == null, column);
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(column);
    return with(table, columns, TablePair.constraints(table), table.indexes(), table.comment());
  }

  private static Table withoutColumn(Table table, String name) {
    List<Column> columns = new ArrayList<>(table.columns());
    check(columns.removeIf(column -> column.name().equals(name)), name);
    return with(table, columns, TablePair.constraints(table), table.indexes(), table.comment());
  }

  private static Table withConstraint(Table table, Constraint constraint) {
    List<Constraint> all = new ArrayList<>(TablePair.constraints(table));
    check(all.stream().noneMatch(it -> it.name().equals(constraint.name())), constraint);
    all.add(constraint);
    return with(table, table.columns(), all, table.indexes(), table.comment());
  }

  private static Table withoutConstraint(Table table, String name) {
    List<Constraint> all = new ArrayList<>(TablePair.constraints(table));
    check(all.removeIf(constraint -> constraint.name().equals(name)), name);
    return with(table, table.columns(), all, table.indexes(), table.comment());
  }

  private static Table withIndex(Table table, Index index) {
    List<Index> all = new ArrayList<>(table.indexes());
    check(all.stream().noneMatch(it -> it.name().equals(index.name())), index);
    all.add(index);
    return with(table, table.columns(), TablePair.constraints(table), all, table.comment());
  }

  private static Table withoutIndex(Table table, String name) {
    List<Index> all = new ArrayList<>(table.indexes());
    check(all.removeIf(index -> index.name().equals(name)), name);
    return with(table, table.columns(), TablePair.constraints(table), all, table.comment());
  }

  private static Table with(
      Table table,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      @Nullable String comment) {
    PrimaryKey key = null;
    List<Constraint> others = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey primary) {
        check(key == null, primary);
        key = primary;
      } else {
        others.add(constraint);
      }
    }
    return new Table(table.name(), columns, key, others, indexes, comment);
  }

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError("does not apply: " + what);
    }
  }
}
