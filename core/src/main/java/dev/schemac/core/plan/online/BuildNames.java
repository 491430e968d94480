package dev.schemac.core.plan.online;

import dev.schemac.core.plan.input.PlanInput;
import dev.schemac.core.plan.object.Context;
import dev.schemac.core.plan.statement.ObjectName;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.text.QualifiedName;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of indexes while they are built. */
final class BuildNames {

  private final PlanInput planInput;
  private @Nullable Set<ObjectName> occupied;

  BuildNames(PlanInput planInput) {
    this.planInput = planInput;
  }

  /** A name that nothing wears before or after the migration. */
  String of(QualifiedName table, String index) {
    String name = DerivedNames.shorten(index + "_build");
    while (occupied().contains(Context.index(table, name))) {
      name = DerivedNames.shorten("schemac_" + name);
    }
    return name;
  }

  /** Looks through both schemas only where an index is built. */
  private Set<ObjectName> occupied() {
    if (occupied == null) {
      occupied = Context.occupied(planInput);
    }
    return occupied;
  }
}
