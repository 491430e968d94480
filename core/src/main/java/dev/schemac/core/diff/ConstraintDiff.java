package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the constraints of a table.
 *
 * <p>Every constraint that goes has a change of its own, even if PostgreSQL would drop it by itself
 * together with a column. The planner drops it before the column, so that the migration shows it.
 */
final class ConstraintDiff {

  private final Comparison comparison;
  private final DiffCollector diffCollector;
  private final TablePair pair;
  private final QualifiedName table;
  private final FollowedNames followed;

  ConstraintDiff(Comparison comparison, TablePair pair) {
    this.comparison = comparison;
    this.diffCollector = comparison.diffCollector();
    this.pair = pair;
    this.table = pair.name();
    this.followed = new FollowedNames(pair.base, table, pair.columns);
  }

  void compare() {
    Set<String> matchedBefore = new HashSet<>();
    Set<String> matchedAfter = new HashSet<>();
    for (LabelCheck to : pair.to.constraints(LabelCheck.class)) {
      LabelCheck from = pair.labelsBefore(to.column());
      if (from == null) {
        comparison.labelDiff().ofColumn(table, to.column(), List.of(), to.labels());
      } else {
        matchedBefore.add(from.name());
        matchedAfter.add(to.name());
        compareLabels(from, to);
      }
    }
    Pairing<Constraint> pairing = Pairing.of(before(matchedBefore), after(matchedAfter));
    for (Pairing.Pair<Constraint> both : pairing.pairs()) {
      String from = both.from().name();
      String to = both.to().name();
      ForeignKey key = both.lasts() && !both.same() ? deferred(both.from(), both.to()) : null;
      if (!both.same() && key == null) {
        diffCollector.add(new Change.ReplaceConstraint(table, both.from(), both.to()));
        continue;
      }
      if (!from.equals(to)) {
        diffCollector.add(new Change.RenameConstraint(table, from, to));
      }
      if (key != null) {
        diffCollector.add(new Change.ChangeDeferral(table, key));
      }
    }
    addAndDrop(pairing);
  }

  /** The foreign key that a constraint becomes, if only the time when it is checked differs. */
  private static @Nullable ForeignKey deferred(Constraint from, Constraint to) {
    boolean only =
        from instanceof ForeignKey key
            && to instanceof ForeignKey other
            && Contents.of(key.with(other.deferral())).equals(Contents.of(other));
    return only ? (ForeignKey) to : null;
  }

  private void addAndDrop(Pairing<Constraint> pairing) {
    PrimaryKey oldKey = primaryKey(pairing.gone());
    PrimaryKey newKey = primaryKey(pairing.come());
    boolean keyReplaced = oldKey != null && newKey != null;
    if (oldKey != null && newKey != null) {
      diffCollector.add(new Change.ReplaceConstraint(table, oldKey, newKey));
    }
    for (Constraint gone : pairing.gone()) {
      if (!keyReplaced || !(gone instanceof PrimaryKey)) {
        diffCollector.add(new Change.DropConstraint(table, gone));
      }
    }
    for (Constraint come : pairing.come()) {
      if (!keyReplaced || !(come instanceof PrimaryKey)) {
        diffCollector.add(new Change.AddConstraint(table, come));
      }
    }
  }

  private static @Nullable PrimaryKey primaryKey(List<Constraint> constraints) {
    for (Constraint constraint : constraints) {
      if (constraint instanceof PrimaryKey key) {
        return key;
      }
    }
    return null;
  }

  /**
   * Compares the label checks of one column: they are the same check, whatever their names and
   * labels.
   */
  private void compareLabels(LabelCheck from, LabelCheck to) {
    LabelMapping mapping =
        comparison.labelDiff().ofColumn(table, to.column(), from.labels(), to.labels());
    diffCollector.carryOut(mapping.intents());
    boolean sameLabels = new HashSet<>(from.labels()).equals(new HashSet<>(to.labels()));
    if (!mapping.isIdentity() || !sameLabels) {
      diffCollector.add(
          new Change.ChangeLabelCheck(table, from, to, mapping.renamed(), mapping.replaced()));
    } else if (becomesArray(to.column())) {
      diffCollector.add(new Change.ReplaceConstraint(table, from, to));
    } else if (!from.name().equals(to.name())) {
      diffCollector.add(new Change.RenameConstraint(table, from.name(), to.name()));
    }
  }

  /**
   * Whether the column becomes an array or stops being one: the condition on the labels of an array
   * is written differently.
   */
  private boolean becomesArray(String column) {
    Column before = pair.columnBefore(column);
    Column after = pair.columnAfter(column);
    return before != null && after != null && before.type().array() != after.type().array();
  }

  private List<Pairing.Old<Constraint>> before(Set<String> matched) {
    List<Constraint> base = TablePair.constraints(pair.base);
    List<Constraint> renamed = TablePair.constraints(pair.from);
    List<Pairing.Old<Constraint>> old = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      Constraint now = renamed.get(i);
      if (!matched.contains(now.name())) {
        boolean goes = mentionsDoomed(base.get(i));
        Object content = goes ? null : Contents.of(now);
        old.add(
            new Pairing.Old<>(now, now.name(), followed.of(base.get(i), now, pair.from), content));
      }
    }
    return old;
  }

  private List<Pairing.New<Constraint>> after(Set<String> matched) {
    List<Pairing.New<Constraint>> fresh = new ArrayList<>();
    for (Constraint constraint : TablePair.constraints(pair.to)) {
      if (!matched.contains(constraint.name())) {
        fresh.add(new Pairing.New<>(constraint, constraint.name(), Contents.of(constraint)));
      }
    }
    return fresh;
  }

  /** A table that leaves the schema for another build stays, and so do the keys that lead there. */
  private boolean isDropped(QualifiedName table) {
    return comparison.renamedNames().tables().isDoomed(table)
        && !comparison.target().externalTables().containsKey(table);
  }

  private boolean mentionsDoomed(Constraint constraint) {
    if (constraint instanceof ForeignKey key) {
      boolean targetGoes =
          isDropped(key.target())
              || !Collections.disjoint(
                  comparison.renamedNames().columns(key.target()).doomed(), key.targetColumns());
      if (targetGoes) {
        return true;
      }
    }
    return !pair.columns.doomed().isEmpty()
        && Mentions.any(constraint.mentions(), pair.columns.doomed());
  }
}
