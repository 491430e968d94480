package dev.schemac.core.diff;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds to the schema of the classes what they have lost and the database keeps until a later
 * migration. All that compares, plans and writes schemas then sees columns and tables like others:
 * they follow renames, keep their indexes and change with the types that they use. What is taken
 * away at once beside NOT NULL, since it would hinder new code, {@link PendingHindrances} says.
 */
public final class PendingDrops {

  private final Schema base;
  private final Schema classes;
  private final Intents intents;
  private final Comparison comparison;
  private final RenamedNames renamedNames;
  private final SortedMap<QualifiedName, Table> tables;

  private PendingDrops(Schema base, Schema classes, Intents intents) {
    this.base = base;
    this.classes = classes;
    this.intents = intents;
    // What the comparison finds is reported by the one with the schema that this makes.
    this.comparison =
        Comparison.of(
            base,
            classes,
            OtherBuilds.NONE,
            intents,
            new DiffOptions(true, true),
            new DiffCollector());
    this.renamedNames = comparison.renamedNames();
    this.tables = new TreeMap<>(classes.tables());
  }

  /**
   * The schema that a migration is to lead to.
   *
   * @param base the schema that is there
   * @param classes the schema of the classes
   * @param intents what a person says about the way from one to the other
   * @param carriedOut the intents that earlier migrations carried out
   */
  public static Schema keep(
      Schema base, Schema classes, Set<Intent> intents, Set<Intent> carriedOut) {
    return hasPending(base) || hasLater(intents)
        ? new PendingDrops(base, classes, new Intents(intents, carriedOut)).keep()
        : classes;
  }

  private static boolean hasPending(Schema schema) {
    for (Table table : schema.tables().values()) {
      if (!table.pendingColumns().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLater(Set<Intent> intents) {
    for (Intent intent : intents) {
      if (intent.isLater()) {
        return true;
      }
    }
    return false;
  }

  private Schema keep() {
    for (Table table : classes.tables().values()) {
      QualifiedName before = renamedNames.tables().before(table.name());
      Table from = before == null ? null : base.tables().get(before);
      if (from != null) {
        columns(from, table);
      }
    }
    Set<QualifiedName> kept = new HashSet<>();
    for (QualifiedName name : renamedNames.tables().doomed()) {
      if (isKept(Objects.requireNonNull(base.tables().get(name)))) {
        kept.add(name);
      }
    }
    for (QualifiedName name : kept) {
      tables.put(name, pending(Objects.requireNonNull(base.tables().get(name)), kept));
    }
    Schema schema = classes.with(ObjectKind.TABLE, tables);
    return withExtensions(
        schema
            .with(ObjectKind.ENUM_TYPE, enumTypes())
            .with(ObjectKind.SEQUENCE, sequences(schema.tables().values())));
  }

  private boolean isKept(Table table) {
    QualifiedName name = table.name();
    if (tables.containsKey(name) || classes.externalTables().containsKey(name)) {
      return false;
    }
    Intent now = new Intent.DroppedTable(name);
    Intent later = new Intent.DroppedTable(name, true);
    return table.isPending() ? !intents.dropPending(now, later) : intents.dropLater(now, later);
  }

  private boolean isKept(QualifiedName table, Column column) {
    Intent now = new Intent.DroppedColumn(table, column.name());
    Intent later = new Intent.DroppedColumn(table, column.name(), true);
    return column.pending() ? !intents.dropPending(now, later) : intents.dropLater(now, later);
  }

  /** A table of the base with all new names, also those of labels. */
  private Table renamed(Table before) {
    return FollowedLabels.ofPending(comparison, comparison.renamedBase().table(before));
  }

  /**
   * A table whose class is gone. Its keys must not keep new code from deleting rows that they lead
   * to.
   */
  private Table pending(Table before, Set<QualifiedName> kept) {
    Table from = renamed(before);
    List<Column> columns = new ArrayList<>();
    for (Column column : from.columns()) {
      columns.add(column.withPending(true));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (Constraint constraint : from.constraints()) {
      if (!(constraint instanceof ForeignKey key) || kept.contains(key.target())) {
        constraints.add(constraint);
      }
    }
    return new Table(
        before.name(), columns, from.primaryKey(), constraints, from.indexes(), from.comment());
  }

  /** Adds the columns that a table of a class keeps, with what need not go for them. */
  private void columns(Table before, Table ofClass) {
    NameMap<String> names = renamedNames.columns(before.name());
    Set<String> kept = new HashSet<>();
    Set<String> losing = new HashSet<>();
    Set<String> gone = new HashSet<>(names.doomed());
    for (Column column : before.columns()) {
      String name = column.name();
      if (names.isDoomed(name) && ofClass.column(name) == null && isKept(ofClass.name(), column)) {
        kept.add(name);
        gone.remove(name);
        if (!column.pending()) {
          losing.add(name);
        }
      }
    }
    if (kept.isEmpty()) {
      return;
    }
    // Renames keep the order of all parts.
    Table from = renamed(before);
    List<Column> columns = new ArrayList<>(ofClass.columns());
    for (int i = 0; i < before.columns().size(); i++) {
      String name = before.columns().get(i).name();
      if (kept.contains(name)) {
        Column now = from.columns().get(i).withPending(true);
        columns.add(losing.contains(name) && mustBeGiven(now) ? now.withNullable(true) : now);
      }
    }
    PendingHindrances hindrances = new PendingHindrances(before, losing);
    FollowedNames followed = new FollowedNames(before, ofClass.name(), names);
    List<Constraint> constraints = new ArrayList<>(ofClass.constraints());
    for (int i = 0; i < before.constraints().size(); i++) {
      Constraint constraint = before.constraints().get(i);
      Set<String> mentioned = constraint.mentions();
      if (Mentions.any(mentioned, kept)
          && !Mentions.any(mentioned, gone)
          && !hindrances.has(constraint)) {
        Constraint now = from.constraints().get(i);
        String name = followed.of(constraint, now, from);
        if (isFree(ofClass, name)) {
          constraints.add(now.named(name));
        }
      }
    }
    List<Index> indexes = new ArrayList<>(ofClass.indexes());
    for (int i = 0; i < before.indexes().size(); i++) {
      Index index = before.indexes().get(i);
      Set<String> mentioned = Mentions.of(index);
      if (Mentions.any(mentioned, kept)
          && !Mentions.any(mentioned, gone)
          && !hindrances.has(index)) {
        Index now = from.indexes().get(i);
        String name = followed.of(index, now);
        if (isFree(ofClass, name)) {
          indexes.add(now.named(name));
        }
      }
    }
    tables.put(
        ofClass.name(),
        new Table(
            ofClass.name(),
            columns,
            ofClass.primaryKey(),
            constraints,
            indexes,
            ofClass.comment()));
  }

  /** Whether new code, which does not know the column, cannot insert a row as it is. */
  private static boolean mustBeGiven(Column column) {
    return column.generatedAs() != null || !ColumnDiff.fillsItself(column);
  }

  /** Whether nothing of the class has the name: it may be the class's own, or another thing. */
  private static boolean isFree(Table ofClass, String name) {
    return ofClass.constraint(name) == null && ofClass.index(name) == null;
  }

  /** The enum types of the classes, and those that only pending columns use. */
  private SortedMap<QualifiedName, EnumType> enumTypes() {
    SortedMap<QualifiedName, EnumType> types = new TreeMap<>(classes.enumTypes());
    for (QualifiedName name : renamedNames.types().doomed()) {
      EnumType type = base.enumTypes().get(name);
      if (type != null && !types.containsKey(name) && isUsedByPending(name)) {
        types.put(name, type);
      }
    }
    return types;
  }

  /** The sequences of the classes, and those that pending columns need. */
  private SortedMap<QualifiedName, Sequence> sequences(Collection<Table> withPending) {
    SortedMap<QualifiedName, Sequence> sequences = new TreeMap<>(classes.sequences());
    for (QualifiedName name : renamedNames.sequences().doomed()) {
      Sequence before = base.sequences().get(name);
      Sequence.Owner owner = before == null ? null : before.owner();
      if (before == null || sequences.containsKey(name)) {
        continue;
      }
      Sequence now =
          owner == null
              ? before
              : before.ownedBy(
                  new Sequence.Owner(renamedNames.tables().now(owner.table()), owner.column()));
      if (now.isNeededByPending(withPending)) {
        sequences.put(name, now);
      }
    }
    return sequences;
  }

  private boolean isUsedByPending(QualifiedName type) {
    for (Table table : tables.values()) {
      if (!table.pendingColumns().isEmpty() && table.usesType(type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * What an extension gives is not known, so one stays with a column of a type that it may give.
   */
  private Schema withExtensions(Schema schema) {
    if (classes.extensions().containsAll(base.extensions())) {
      return schema;
    }
    for (Table table : tables.values()) {
      for (Column column : table.columns()) {
        if (column.pending()
            && !column.type().isBuiltIn()
            && !schema.enumTypes().containsKey(column.type().name())) {
          SortedSet<String> extensions = new TreeSet<>(base.extensions());
          extensions.addAll(classes.extensions());
          return schema.withExtensions(extensions);
        }
      }
    }
    return schema;
  }
}
