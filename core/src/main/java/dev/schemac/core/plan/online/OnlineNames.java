package dev.schemac.core.plan.online;

import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.text.QualifiedName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of what an online migration makes for a while only. */
final class OnlineNames {

  private final PlanInput planInput;
  private final NamesUntilSwitch until;
  private @Nullable Set<ObjectName> occupied;

  OnlineNames(PlanInput planInput, NamesUntilSwitch until) {
    this.planInput = planInput;
    this.until = until;
  }

  /** The name of an index while it is built: one that nothing has before or after the migration. */
  String ofBuild(QualifiedName table, String index) {
    String name = ObjectName.ofBuild(index);
    while (isTaken(table, name) || isTaken(until.table(table), name)) {
      name = DerivedNames.shorten("schemac_" + name);
    }
    return name;
  }

  /**
   * Whether a new index cannot have its name before its table moves to another schema, since the
   * one where it still is has something of that name, be it the index that this one replaces.
   */
  boolean isTakenUntilSwitch(QualifiedName table, String index) {
    QualifiedName now = until.table(table);
    return !now.schema().equals(table.schema()) && isTaken(now, index);
  }

  private boolean isTaken(QualifiedName table, String index) {
    return occupied().contains(Context.index(table, index));
  }

  /** The check that a column has no NULL, which SET NOT NULL finds in place of a scan. */
  static String ofNotNullCheck(QualifiedName table, String column) {
    return ObjectName.temporary(table.name() + "_" + column + "_check");
  }

  /** The check that takes old labels and new ones, while rows hold both. */
  static String ofWideCheck(String check) {
    return ObjectName.temporary(check);
  }

  /** Looks through both schemas only where an index is built. */
  private Set<ObjectName> occupied() {
    if (occupied == null) {
      occupied = Context.occupied(planInput);
    }
    return occupied;
  }
}
