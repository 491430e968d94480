package dev.schemac.processor.plan;

import static dev.schemac.processor.plan.Vertex.Action.ADD_LABELS;
import static dev.schemac.processor.plan.Vertex.Action.CLEARED;
import static dev.schemac.processor.plan.Vertex.Action.COLUMNS;
import static dev.schemac.processor.plan.Vertex.Action.COMMENT_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.CREATE_TABLE;
import static dev.schemac.processor.plan.Vertex.Action.CREATE_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.DROP_REPLACED_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.DROP_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.GONE;
import static dev.schemac.processor.plan.Vertex.Action.PARK_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.RENAMED;
import static dev.schemac.processor.plan.Vertex.Action.REPLACE_TYPE;
import static dev.schemac.processor.plan.Vertex.Action.TYPE_READY;
import static dev.schemac.processor.plan.Vertex.Action.TYPE_RENAMED;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.EnumType;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans native enum types. Must come last: what goes makes room only where others want its name.
 */
final class TypePlanner {

  private final Context context;
  private final Work work;
  private final List<Step> early = new ArrayList<>();

  TypePlanner(Context context) {
    this.context = context;
    this.work = context.work();
  }

  /** Plans, and gives the labels that must be there before the transaction. */
  List<Step> plan() {
    Situation situation = context.situation();
    for (Change.CreateEnumType change : situation.changes(Change.CreateEnumType.class)) {
      create(change.type());
      readyFor(change.type().name());
    }
    for (EnumChange change : context.enums().all().values()) {
      change(change);
    }
    for (Change.RenameEnumType change : situation.changes(Change.RenameEnumType.class)) {
      work.before(Vertex.of(TYPE_RENAMED, change.to()), ready(change.to()));
      readyFor(change.to());
    }
    for (Change.CommentEnumType change : situation.changes(Change.CommentEnumType.class)) {
      if (!work.has(Vertex.of(CREATE_TYPE, change.type()))) {
        Vertex comment = Vertex.of(COMMENT_TYPE, change.type());
        work.add(comment, new Step.CommentEnumType(change.type(), change.comment()));
        work.before(Vertex.of(TYPE_RENAMED, change.type()), comment);
      }
    }
    for (Change.DropEnumType change : situation.changes(Change.DropEnumType.class)) {
      drop(change.type().name());
    }
    return early;
  }

  private void create(EnumType type) {
    Vertex create = Vertex.of(CREATE_TYPE, type.name());
    work.add(create, Op.Run.of(Creation.of(type)));
    context.names().arrives(Name.ofRelation(type.name()), create);
    work.before(create, ready(type.name()));
  }

  private void change(EnumChange change) {
    QualifiedName name = change.type().name();
    Vertex renamed = Vertex.of(TYPE_RENAMED, name);
    work.barrier(renamed);
    LabelRenames.plan(context, change);
    if (change.isRemade()) {
      remake(change.type());
    } else if (change.isEarly()) {
      early.addAll(change.additions(context.situation().renames().type(name), true));
    } else {
      List<Step> additions = List.copyOf(change.additions(name, false));
      if (!additions.isEmpty()) {
        Vertex add = Vertex.of(ADD_LABELS, name);
        work.add(add, Op.Run.of(additions));
        work.before(LabelRenames.labelsRenamed(name), add);
        work.before(renamed, add);
      }
    }
    work.before(LabelRenames.labelsRenamed(name), ready(name));
    readyFor(name);
  }

  /** The old type makes room for the new one and goes when no column is left. */
  private void remake(EnumType type) {
    QualifiedName name = type.name();
    QualifiedName old = name.sibling(Name.former(name.name()));
    Vertex replace = Vertex.of(REPLACE_TYPE, name);
    Vertex drop = Vertex.of(DROP_REPLACED_TYPE, name);
    work.add(replace, new Step.RenameEnumType(name, old.name()));
    work.add(drop, new Step.DropEnumType(old));
    create(type);
    work.before(Vertex.of(TYPE_RENAMED, name), replace);
    work.before(LabelRenames.labelsRenamed(name), replace);
    work.before(replace, Vertex.of(CREATE_TYPE, name));
    afterLastUse(context.situation().renames().type(name), drop);
  }

  private void drop(QualifiedName type) {
    Vertex drop = Vertex.of(DROP_TYPE, type);
    QualifiedName last = type;
    if (context.names().isWanted(Name.ofRelation(type))) {
      last = type.sibling(Name.former(type.name()));
      Vertex park = Vertex.of(PARK_TYPE, type);
      work.add(park, new Step.RenameEnumType(type, last.name()));
      work.before(park, drop);
      context.names().leaves(Name.ofRelation(type), park);
    }
    work.add(drop, new Step.DropEnumType(last));
    afterLastUse(type, drop);
  }

  /** Puts the end of a type behind all that can still use it, by its name in the base. */
  private void afterLastUse(QualifiedName type, Vertex drop) {
    for (LiveTable table : context.situation().live().values()) {
      if (uses(table.before(), type)) {
        work.before(Vertex.of(CLEARED, table.name()), drop);
        work.before(Vertex.of(COLUMNS, table.name()), drop);
        for (Change.DropColumn change : table.changes(Change.DropColumn.class)) {
          work.before(
              new Vertex(Vertex.Action.DROP_COLUMN, table.name(), change.column().name()), drop);
        }
      }
    }
    for (Table table : context.situation().dropped()) {
      if (uses(table, type)) {
        work.before(Vertex.of(GONE, table.name()), drop);
      }
    }
  }

  /** Lets tables that use a type wait until it is as they want it. */
  private void readyFor(QualifiedName type) {
    for (LiveTable table : context.situation().live().values()) {
      if (uses(table.after(), type)) {
        work.before(ready(type), Vertex.of(RENAMED, table.name()));
      }
    }
    for (Table table : context.situation().created()) {
      if (uses(table, type)) {
        work.before(ready(type), Vertex.of(CREATE_TABLE, table.name()));
      }
    }
  }

  private Vertex ready(QualifiedName type) {
    Vertex ready = Vertex.of(TYPE_READY, type);
    work.barrier(ready);
    return ready;
  }

  private static boolean uses(Table table, QualifiedName type) {
    return Mentions.hasColumnOf(table, type) || Mentions.type(Mentions.texts(table), type);
  }
}
