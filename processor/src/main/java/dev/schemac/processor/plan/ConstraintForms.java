package dev.schemac.processor.plan;

import static dev.schemac.processor.plan.Phase.EXPAND;
import static dev.schemac.processor.plan.Phase.FILL;
import static dev.schemac.processor.plan.Phase.SWITCH;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.Check;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.ForeignKey;
import dev.schemac.processor.model.Identifiers;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.LabelCheck;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.SqlText;
import dev.schemac.processor.model.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How constraints come to tables with rows: first for new rows only, then, without a strong lock,
 * for those that are there; a key on an index that was built before.
 */
final class ConstraintForms {

  /** The version that has {@code NOT NULL … NOT VALID}. */
  private static final int NOT_NULL_NOT_VALID = 18;

  private final Context context;
  private final Situation situation;
  private final Work work;
  private final PhasedWork phased;
  private final IndexForms indexes;

  ConstraintForms(Context context, Work work, PhasedWork phased, IndexForms indexes) {
    this.context = context;
    this.situation = context.situation();
    this.work = work;
    this.phased = phased;
    this.indexes = indexes;
  }

  /** The checks that take the place of an old one of their name in one statement. */
  Set<Vertex> swaps() {
    Set<Vertex> swaps = new HashSet<>();
    for (Map.Entry<Vertex, Parts.Part> coming : context.parts().coming().entrySet()) {
      if (takesPlace(coming.getKey(), coming.getValue())) {
        swaps.add(coming.getKey());
      }
    }
    return swaps;
  }

  private boolean takesPlace(Vertex vertex, Parts.Part part) {
    boolean check = part.index() == null && part.keyColumns() == null && part.foreignKey() == null;
    return check
        && work.has(at(Vertex.Action.DROP_CONSTRAINT, vertex, vertex.part()))
        && !isAnyUpdated(vertex, part.columns());
  }

  private boolean isAnyUpdated(Vertex vertex, Set<String> columns) {
    for (String column : columns) {
      if (isUpdated(vertex, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUpdated(Vertex vertex, String column) {
    return work.has(at(Vertex.Action.FILL, vertex, column))
        || work.has(at(Vertex.Action.RELABEL, vertex, column));
  }

  /** A primary key or a unique constraint. */
  Phase key(Vertex vertex, Parts.Part part, Phase content, Phase least, boolean takesOver) {
    boolean built = content.compareTo(FILL) <= 0 && !(takesOver && least == EXPAND);
    if (!built) {
      Phase phase = least.transactional();
      phased.add(vertex, phase, vertex, work.op(vertex));
      return phase;
    }
    Constraint.Key key = (Constraint.Key) Objects.requireNonNull(part.constraint());
    String build = indexes.build(vertex, index(key));
    Phase phase = Phase.later(least, SWITCH).transactional();
    Alteration add = new Alteration.AddConstraint(key, null, false, build);
    phased.add(vertex, phase, vertex, new Op.Alter(vertex.object(), add));
    return phase;
  }

  private static Index index(Constraint.Key key) {
    return new Index(
        key.name(),
        Index.Method.BTREE,
        true,
        key.columns().stream().map(Index.Element::column).toList(),
        List.of(),
        key instanceof Unique unique && unique.nullsNotDistinct(),
        new TreeMap<>(),
        null);
  }

  Phase foreignKey(Vertex vertex, ForeignKey key, Phase least) {
    Phase phase = least.transactional();
    if (phase == EXPAND && comesWithColumn(vertex, key)) {
      return EXPAND;
    }
    Alteration add = new Alteration.AddConstraint(key, null, true, null);
    phased.add(vertex, phase, vertex, new Op.Alter(vertex.object(), add));
    validate(vertex, Vertex.Action.VALIDATE_FOREIGN_KEY, phase, key.name(), Set.of(key.target()));
    return phase;
  }

  /** The key of a column that has no values yet is valid without a look at the rows. */
  private boolean comesWithColumn(Vertex vertex, ForeignKey key) {
    String column = key.columns().get(0);
    Vertex add = at(Vertex.Action.ADD_COLUMN, vertex, column);
    if (key.columns().size() > 1 || !work.has(add) || isUpdated(vertex, column)) {
      return false;
    }
    if (!(work.op(add) instanceof Op.Alter alter
        && alter.alteration() instanceof Alteration.AddColumn adding
        && adding.reference() == null
        && adding.column().defaultSql() == null
        && adding.column().generatedAs() == null
        && adding.column().nullable())) {
      return false;
    }
    Op.Alter together =
        new Op.Alter(vertex.object(), new Alteration.AddColumn(adding.column(), key));
    return phased.replace(EXPAND, add, together, vertex);
  }

  /** A check on values or labels. */
  Phase check(Vertex vertex, Parts.Part part, Phase least) {
    LabelCheck labels = part.labels();
    Vertex relabel = at(Vertex.Action.RELABEL, vertex, labels == null ? "" : labels.column());
    boolean relabeled = work.has(relabel) && !context.parts().isUnrepeatable(relabel);
    Constraint constraint = Objects.requireNonNull(part.constraint());
    Alteration add = new Alteration.AddConstraint(constraint, part.labelsType(), true, null);
    if (least.isTransactional() || relabeled) {
      Phase phase = least.transactional();
      if (relabeled) {
        widen(vertex, part, phase);
      }
      phased.add(vertex, phase, vertex, new Op.Alter(vertex.object(), add));
      validate(vertex, Vertex.Action.VALIDATE_CONSTRAINT, phase, constraint.name(), Set.of());
      return phase;
    }
    phased.add(vertex, least, vertex, again(vertex.object(), constraint.name(), add));
    validate(vertex, Vertex.Action.VALIDATE_CONSTRAINT, least, constraint.name(), Set.of());
    return least;
  }

  /** While rows are updated one by one, a check has to take both the old labels and the new. */
  private void widen(Vertex vertex, Parts.Part part, Phase narrow) {
    LabelCheck after = Objects.requireNonNull(part.labels());
    Set<String> both = new TreeSet<>(after.labels());
    LiveTable table = Objects.requireNonNull(situation.live().get(vertex.object()));
    for (Change.ChangeLabelCheck change : table.changes(Change.ChangeLabelCheck.class)) {
      if (change.to().name().equals(after.name())) {
        both.addAll(change.from().labels());
      }
    }
    String name = Name.temporary(after.name());
    LabelCheck wide = new LabelCheck(name, after.column(), List.copyOf(both));
    Vertex widen = new Vertex(Vertex.Action.WIDEN_CHECK, vertex.object(), vertex.part());
    Alteration add = new Alteration.AddConstraint(wide, part.labelsType(), true, null);
    phased.add(vertex, EXPAND, widen, new Op.Alter(vertex.object(), add));
    Vertex drop = new Vertex(Vertex.Action.NARROW_CHECK, vertex.object(), vertex.part());
    phased.add(
        vertex,
        narrow,
        drop,
        new Op.Alter(vertex.object(), new Alteration.DropConstraint(name, Set.of())));
  }

  Phase notNull(Vertex vertex, Phase content) {
    if (content.compareTo(FILL) > 0) {
      Phase phase = content.transactional();
      phased.add(vertex, phase, vertex, work.op(vertex));
      return phase;
    }
    QualifiedName table = vertex.object();
    String column = vertex.part();
    String constraint = notNullName(table, column);
    Vertex add = at(Vertex.Action.ADD_NOT_NULL, vertex, column);
    if (constraint != null) {
      phased.add(
          vertex,
          FILL,
          add,
          // Added twice it is there once. A drop before it might meet another column's, which keeps
          // its name when its column is renamed.
          Op.Run.of(
              new Step.AlterTable(table, List.of(new Alteration.AddNotNull(column, constraint)))));
      validate(vertex, Vertex.Action.VALIDATE_NOT_NULL, FILL, constraint, Set.of());
      return FILL;
    }
    String helper = Name.temporary(table.name() + "_" + column + "_check");
    Check check = new Check(helper, new SqlText(Identifiers.quote(column) + " IS NOT NULL"));
    Alteration addHelper = new Alteration.AddConstraint(check, null, true, null);
    phased.add(vertex, FILL, add, again(table, helper, addHelper));
    validate(vertex, Vertex.Action.VALIDATE_NOT_NULL, FILL, helper, Set.of());
    phased.add(vertex, SWITCH, vertex, work.op(vertex));
    phased.add(
        vertex,
        SWITCH,
        at(Vertex.Action.DROP_NOT_NULL_CHECK, vertex, column),
        new Op.Alter(table, new Alteration.DropConstraint(helper, Set.of())));
    return SWITCH;
  }

  /** The name for a constraint that can be added as not valid, if the server has such. */
  private @Nullable String notNullName(QualifiedName table, String column) {
    LiveTable live = situation.live().get(table);
    if (live == null || situation.options().postgres() < NOT_NULL_NOT_VALID) {
      return null;
    }
    if (!live.columnNow(column).equals(column) || wasRenamed(column)) {
      return null; // The column that left its name took its constraint along.
    }
    String name = GivenNames.notNull(table, column);
    List<Constraint> there = new ArrayList<>(live.before().constraints());
    there.addAll(live.after().constraints());
    return there.stream().anyMatch(constraint -> constraint.name().equals(name)) ? null : name;
  }

  /** Whether a column that once had this name may still have a constraint named after it. */
  private boolean wasRenamed(String column) {
    return situation.options().carriedOut().stream()
        .anyMatch(
            it -> it instanceof Intent.RenamedColumn renamed && renamed.from().equals(column));
  }

  private void validate(
      Vertex origin,
      Vertex.Action action,
      Phase added,
      String constraint,
      Set<QualifiedName> others) {
    QualifiedName table = origin.object();
    Alteration validate = new Alteration.ValidateConstraint(constraint, others);
    phased.add(
        origin,
        added.outside(),
        new Vertex(action, table, constraint),
        Op.Run.of(new Step.AlterTable(table, List.of(validate))));
  }

  /** A constraint that an earlier run of the same file may have added already. */
  private static Op again(QualifiedName table, String name, Alteration add) {
    return Op.Run.of(
        new Step.AlterTable(
            table, List.of(new Alteration.DropConstraint(name, Set.of(), true), add)));
  }

  private static Vertex at(Vertex.Action action, Vertex table, String part) {
    return new Vertex(action, table.object(), part);
  }
}
