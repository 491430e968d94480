package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import dev.schemac.processor.plan.Journey.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans new names for tables, types and what is in them, also where several things swap theirs or
 * move to other schemas meanwhile.
 */
final class RenamePlanner {

  private final Context context;
  private final Work work;
  private final List<Journey> journeys = new ArrayList<>();

  RenamePlanner(Context context) {
    this.context = context;
    this.work = context.work();
  }

  void plan() {
    for (LiveTable table : context.situation().live().values()) {
      work.barrier(Vertex.of(Vertex.Action.RENAMED, table.name()));
      if (!table.staysAsItIs()) {
        table(table);
        parts(table);
      }
    }
    for (Change.RenameEnumType change : context.situation().changes(Change.RenameEnumType.class)) {
      type(change);
    }
    if (!journeys.isEmpty()) {
      travel();
    }
  }

  private void travel() {
    Set<Vertex> parked = RenameCycles.toPark(renames());
    Set<Name> occupied = Context.occupied(context.situation());
    for (Journey journey : journeys) {
      add(journey, parked.contains(journey.rename()), occupied);
    }
  }

  private List<RenameCycles.Rename> renames() {
    List<RenameCycles.Rename> renames = new ArrayList<>();
    for (Journey journey : journeys) {
      renames.add(journey.asRename());
    }
    return renames;
  }

  private void parts(LiveTable table) {
    for (Change.RenameColumn change : table.changes(Change.RenameColumn.class)) {
      column(table, change);
    }
    for (Constraint constraint : table.keptConstraints()) {
      constraint(table, constraint);
    }
    for (Index index : table.keptIndexes()) {
      index(table, index);
    }
    for (Column column : table.keptColumns()) {
      sequence(table, column);
    }
  }

  private void table(LiveTable table) {
    QualifiedName from = table.before().name();
    QualifiedName to = table.name();
    if (from.equals(to)) {
      return;
    }
    Journey journey = new Journey(Kind.TABLE, to, from.name(), to.name(), relation(from, to), null);
    if (journey.moves()) {
      work.add(journey.move(), RenameSteps.moveTable(to));
      // What goes need not move along.
      work.before(Vertex.of(Vertex.Action.CLEARED, to), journey.move());
      work.before(journey.move(), Vertex.of(Vertex.Action.RENAMED, to));
    }
    journeys.add(journey);
  }

  private void type(Change.RenameEnumType change) {
    QualifiedName from = change.from();
    QualifiedName to = change.to();
    Journey journey = new Journey(Kind.TYPE, to, from.name(), to.name(), relation(from, to), null);
    work.barrier(Vertex.of(Vertex.Action.TYPE_RENAMED, to));
    if (journey.moves()) {
      work.add(journey.move(), RenameSteps.moveType(to));
      work.before(journey.move(), Vertex.of(Vertex.Action.TYPE_RENAMED, to));
    }
    journeys.add(journey);
  }

  private void column(LiveTable table, Change.RenameColumn change) {
    if (!context.dependents().isNew(table, change.to())) {
      Journey.Names local =
          new Journey.Names(
              Name.ofColumn(table.name(), change.from()), Name.ofColumn(table.name(), change.to()));
      journeys.add(new Journey(Kind.COLUMN, table.name(), change.from(), change.to(), null, local));
    }
  }

  private void constraint(LiveTable table, Constraint constraint) {
    if (context.dependents().isNew(table, constraint)) {
      return;
    }
    String from = table.constraintBefore(constraint);
    String to = constraint.name();
    Journey.Names local =
        new Journey.Names(
            Name.ofConstraint(table.name(), from), Name.ofConstraint(table.name(), to));
    boolean key = constraint instanceof Constraint.Key;
    addIfAny(Kind.CONSTRAINT, table, from, to, key ? relation(table, from, to) : null, local);
  }

  private void index(LiveTable table, Index index) {
    if (!context.dependents().isNew(table, index)) {
      String from = table.indexBefore(index);
      String to = index.name();
      addIfAny(Kind.INDEX, table, from, to, relation(table, from, to), null);
    }
  }

  /**
   * The sequence of an identity column follows its table and column, as one made anew would. Where
   * PostgreSQL had to number it, because something else wears the name, it stays as it is: only the
   * database knows its name, and nothing but the column uses it.
   */
  private void sequence(LiveTable table, Column column) {
    Column before = table.before(column);
    ColumnWork change = context.dependents().column(table, column.name());
    boolean stays =
        (change == null || !change.renewsIdentity())
            && before.identity() != Column.Identity.NONE
            && column.identity() != Column.Identity.NONE
            && !context.dependents().isNew(table, column.name());
    if (stays) {
      QualifiedName from = GivenNames.of(table.before().name(), before.name());
      QualifiedName to = GivenNames.of(table.name(), column.name());
      if (!from.equals(to) && !isNumbered(from, to)) {
        addIfAny(Kind.SEQUENCE, table, from.name(), to.name(), relation(from, to), null);
      }
    }
  }

  /** Whether PostgreSQL had to number the sequence, or would have to number it. */
  private boolean isNumbered(QualifiedName from, QualifiedName to) {
    return isShared(context.situation().base(), from) || isShared(context.situation().target(), to);
  }

  /** Whether two things of a schema would wear the name. */
  private static boolean isShared(Schema schema, QualifiedName relation) {
    Name name = Name.ofRelation(relation);
    int wearers = 0;
    for (Table table : schema.tables().values()) {
      wearers += Collections.frequency(Context.relations(table), name);
    }
    return wearers > 1 || schema.enumTypes().containsKey(relation);
  }

  private void addIfAny(
      Kind kind,
      LiveTable table,
      String from,
      String to,
      Journey.@Nullable Names relation,
      Journey.@Nullable Names local) {
    Journey journey = new Journey(kind, table.name(), from, to, relation, local);
    if (!from.equals(to) || journey.moves()) {
      journeys.add(journey);
    }
  }

  private static Journey.Names relation(LiveTable table, String from, String to) {
    return relation(table.before().name().sibling(from), table.name().sibling(to));
  }

  private static Journey.Names relation(QualifiedName from, QualifiedName to) {
    return new Journey.Names(Name.ofRelation(from), Name.ofRelation(to));
  }

  private void add(Journey journey, boolean isParked, Set<Name> occupied) {
    List<Vertex> path = journey.path(isParked, occupied);
    boolean away = path.contains(journey.away());
    String temporary = journey.temporary(occupied);
    occupied.addAll(journey.between(path, temporary));
    QualifiedName object = journey.object();
    if (away) {
      work.add(
          journey.away(), RenameSteps.rename(journey.kind(), object, journey.from(), temporary));
    }
    if (path.contains(journey.rename())) {
      String from = away ? temporary : journey.from();
      work.add(journey.rename(), RenameSteps.rename(journey.kind(), object, from, journey.to()));
    }
    for (int i = 1; i < path.size(); i++) {
      work.before(path.get(i - 1), path.get(i));
    }
    switch (journey.kind()) {
      case TABLE, COLUMN -> work.before(journey.rename(), Vertex.of(Vertex.Action.RENAMED, object));
      case TYPE -> work.before(journey.rename(), Vertex.of(Vertex.Action.TYPE_RENAMED, object));
      case CONSTRAINT, INDEX, SEQUENCE -> {}
    }
    register(journey, path);
  }

  private void register(Journey journey, List<Vertex> path) {
    Journey.Names relation = journey.relation();
    if (relation != null) {
      context.names().leaves(relation.from(), path.get(0));
      context.names().arrives(relation.to(), path.get(path.size() - 1));
    }
    Journey.Names local = journey.local();
    if (local != null && !local.from().equals(local.to())) {
      Vertex first = path.contains(journey.away()) ? journey.away() : journey.rename();
      context.names().leaves(local.from(), first);
      context.names().arrives(local.to(), journey.rename());
    }
  }
}
