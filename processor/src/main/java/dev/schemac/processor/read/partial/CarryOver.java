package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.LabelCheck;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.table.BuiltTable;
import java.util.List;

/**
 * Takes from the snapshot what this compile saw only in class files: ecj gives their fields in
 * alphabetical order, javac 17 hides their TYPE_USE annotations, and after a switch of branches
 * they are another branch's.
 *
 * <p>What the roots say is read, and what a foreign type says. A use of another type that the
 * snapshot knows comes from there; a use that a root has newly made comes from the class file.
 */
public final class CarryOver {

  private final SiblingTables siblingTables;
  private final SeenTypes types;
  private final PartialCompileConflicts conflicts;

  public CarryOver(
      SiblingTables siblingTables, SeenTypes types, PartialCompileConflicts conflicts) {
    this.siblingTables = siblingTables;
    this.types = types;
    this.conflicts = conflicts;
  }

  /**
   * Gives a table all of its parts but its foreign keys that are not resolved yet.
   *
   * @param last the table as the snapshot has it
   */
  public void apply(BuiltTable built, PreviousTable last) {
    CarriedUses carriedUses = new CarriedUses(built.draft(), last, types);
    ColumnUses columnUses = ColumnUses.of(built, last, types);
    for (MappedTypeUse use : carriedUses.carried()) {
      built.carry(use);
    }
    for (String column : columnUses.read()) {
      built.read(column);
    }
    List<LabelCheck> labelChecks = built.takeLabelChecks();
    built.forgetInherited();
    new MergedColumns(built, last, carriedUses, columnUses, siblingTables, types).apply();
    MergedConstraints constraints =
        new MergedConstraints(built, last, carriedUses, columnUses, types, conflicts);
    constraints.apply();
    new MergedLabelChecks(built, last, carriedUses, columnUses, siblingTables, types, conflicts)
        .apply(labelChecks);
    constraints.applyPrimaryKey();
  }
}
