package dev.schemac.core.plan.object;

import dev.schemac.core.plan.graph.Action;
import dev.schemac.core.plan.graph.RenameCycles;
import dev.schemac.core.plan.graph.RenameTask;
import dev.schemac.core.plan.graph.Vertex;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of one thing from its name in the base to its name in the target.
 *
 * @param kind what it is
 * @param object the table, type or sequence that it is or is part of, by its name in the target
 * @param from its name in the base
 * @param to its name in the target
 * @param relation its two names among the relations of a schema, if it has such
 * @param local its two names among the parts of its table, if it has such
 */
record RenamePath(
    Kind kind,
    QualifiedName object,
    String from,
    String to,
    @Nullable Names relation,
    @Nullable Names local) {

  /** What can be renamed. */
  enum Kind {
    TABLE(Action.RENAME_TABLE_AWAY, Action.RENAME_TABLE),
    COLUMN(Action.RENAME_COLUMN_AWAY, Action.RENAME_COLUMN),
    CONSTRAINT(Action.RENAME_CONSTRAINT_AWAY, Action.RENAME_CONSTRAINT),
    INDEX(Action.RENAME_INDEX_AWAY, Action.RENAME_INDEX),
    SEQUENCE(Action.RENAME_SEQUENCE_AWAY, Action.RENAME_SEQUENCE),
    TYPE(Action.RENAME_TYPE_AWAY, Action.RENAME_TYPE),
    DECLARED_SEQUENCE(Action.RENAME_DECLARED_SEQUENCE_AWAY, Action.RENAME_DECLARED_SEQUENCE);

    private final Action away;
    private final Action rename;

    Kind(Action away, Action rename) {
      this.away = away;
      this.rename = rename;
    }
  }

  /** Two names in one kind of space. */
  record Names(ObjectName from, ObjectName to) {}

  /** What takes it from one of its names to the next. */
  RenameTask task(String before, String after) {
    return switch (kind) {
      case TABLE -> new RenameTask.OfTable(object, after);
      case TYPE -> new RenameTask.OfType(object, after);
      case DECLARED_SEQUENCE -> new RenameTask.OfSequence(object, after);
      case COLUMN -> part(RenameTask.Part.COLUMN, before, after);
      case CONSTRAINT -> part(RenameTask.Part.CONSTRAINT, before, after);
      case INDEX -> part(RenameTask.Part.INDEX, before, after);
      case SEQUENCE -> part(RenameTask.Part.SEQUENCE, before, after);
    };
  }

  private RenameTask part(RenameTask.Part part, String before, String after) {
    return new RenameTask.OfPart(part, object, before, after);
  }

  Vertex rename() {
    return vertex(kind.rename);
  }

  Vertex away() {
    return vertex(kind.away);
  }

  /** The step that takes it to another schema, for indexes and the like together with a table. */
  Vertex move() {
    return Vertex.of(
        switch (kind) {
          case TYPE -> Action.MOVE_TYPE;
          case DECLARED_SEQUENCE -> Action.MOVE_SEQUENCE;
          case TABLE, COLUMN, CONSTRAINT, INDEX, SEQUENCE -> Action.MOVE_TABLE;
        },
        object);
  }

  private Vertex vertex(Action action) {
    return new Vertex(
        action,
        object,
        switch (kind) {
          case TABLE, TYPE, DECLARED_SEQUENCE -> "";
          case COLUMN, CONSTRAINT, INDEX, SEQUENCE -> to;
        });
  }

  boolean moves() {
    return relation != null && !relation.from.space().equals(relation.to.space());
  }

  RenameCycles.Rename asRename() {
    List<ObjectName> leaves = new ArrayList<>();
    List<ObjectName> arrives = new ArrayList<>();
    for (Names names : names()) {
      leaves.add(names.from);
      arrives.add(names.to);
    }
    return new RenameCycles.Rename(rename(), leaves, arrives);
  }

  /** Both pairs of names, without the pair that stays as it is. */
  private List<Names> names() {
    List<Names> names = new ArrayList<>();
    for (Names pair : new Names[] {relation, local}) {
      if (pair != null && !pair.from.equals(pair.to)) {
        names.add(pair);
      }
    }
    return names;
  }

  /**
   * The steps of the way, in order.
   *
   * @param parked whether another thing waits for the name, so that a temporary one is needed
   * @param occupied the names that things have before, after or between all changes
   */
  List<Vertex> path(boolean parked, Set<ObjectName> occupied) {
    boolean renames = !from.equals(to);
    if (!moves() || relation == null) {
      return parked ? List.of(away(), rename()) : List.of(rename());
    }
    boolean inNewSchema = !occupied.contains(new ObjectName(relation.to.space(), from));
    boolean inOldSchema = !occupied.contains(new ObjectName(relation.from.space(), to));
    if (parked || (renames && !inNewSchema && !inOldSchema)) {
      return List.of(away(), move(), rename());
    }
    if (!renames) {
      return List.of(move());
    }
    return inNewSchema ? List.of(move(), rename()) : List.of(rename(), move());
  }

  /**
   * The name that it has between its names in the base and in the target, if another object waits
   * for the former one. It must be free in the old and the new schema, for it may move meanwhile.
   */
  String temporary(Set<ObjectName> occupied) {
    int which = 1;
    while (!Collections.disjoint(occupied, inBothSpaces(ObjectName.temporary(to, which)))) {
      which++;
    }
    return ObjectName.temporary(to, which);
  }

  /**
   * The relation names that it has neither in the base nor in the target but in between: until it
   * has its last name, no other relation can have one of these.
   *
   * @param steps the steps of the way
   * @param temporary its temporary name
   */
  Set<ObjectName> between(List<Vertex> steps, String temporary) {
    if (relation == null) {
      return Set.of();
    }
    if (steps.contains(away())) {
      return inBothSpaces(temporary);
    }
    if (!steps.contains(move()) || !steps.contains(rename())) {
      return Set.of();
    }
    return steps.get(0).equals(move())
        ? Set.of(new ObjectName(relation.to.space(), from))
        : Set.of(new ObjectName(relation.from.space(), to));
  }

  private Set<ObjectName> inBothSpaces(String name) {
    return relation == null
        ? Set.of()
        : new HashSet<>(
            List.of(
                new ObjectName(relation.from.space(), name),
                new ObjectName(relation.to.space(), name)));
  }
}
