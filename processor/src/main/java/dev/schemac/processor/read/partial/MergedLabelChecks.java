package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.table.BuiltTable;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The checks of labels that this compile read, and those that a table has from the snapshot. A
 * column's field says whether it holds labels, and the enum says which.
 */
final class MergedLabelChecks {

  private final BuiltTable built;
  private final PreviousTable last;
  private final CarriedUses carriedUses;
  private final ColumnUses columnUses;
  private final SiblingTables siblingTables;
  private final SeenTypes types;
  private final PartialCompileConflicts conflicts;

  MergedLabelChecks(
      BuiltTable built,
      PreviousTable last,
      CarriedUses carriedUses,
      ColumnUses columnUses,
      SiblingTables siblingTables,
      SeenTypes types,
      PartialCompileConflicts conflicts) {
    this.built = built;
    this.last = last;
    this.carriedUses = carriedUses;
    this.columnUses = columnUses;
    this.siblingTables = siblingTables;
    this.types = types;
    this.conflicts = conflicts;
  }

  /**
   * Gives them to the table.
   *
   * @param read the checks as the classes and class files have them
   */
  void apply(List<LabelCheck> read) {
    Map<String, LabelCheck> lastChecks = new LinkedHashMap<>();
    for (LabelCheck check : last.table().constraints(LabelCheck.class)) {
      lastChecks.put(check.column(), check);
    }
    for (LabelCheck check : read) {
      add(check, lastChecks.remove(check.column()));
    }
    for (LabelCheck check : lastChecks.values()) {
      DeclarationPath source = last.source(check.name());
      if (built.columns().containsKey(check.column())
          && carriedUses.stayFrom(last.source(check.column()))) {
        built.add(check);
        built.comesFrom(check.name(), source);
        refuseOtherUse(check, source.type());
      }
    }
  }

  private void add(LabelCheck check, @Nullable LabelCheck before) {
    MappedTypeUse use = columnUses.of(check.column());
    boolean isCarried = use != null && carriedUses.contains(use);
    if (!built.columns().containsKey(check.column()) || (isCarried && before == null)) {
      return;
    }
    String type = built.labelTypes().getOrDefault(check.name(), "");
    String name = isCarried && before != null ? before.name() : check.name();
    List<String> labels =
        types.isRead(type) || isOfHierarchy(type)
            ? withAbsentEntities(check, before)
            : siblingTables.labels(type).orElse(check.labels());
    built.add(new LabelCheck(name, check.column(), labels));
    built.comesFrom(name, new DeclarationPath(type, ""));
  }

  /** Whether the labels tell the entities of a hierarchy apart, and are of no enum. */
  private boolean isOfHierarchy(String type) {
    return type.equals(built.draft().className());
  }

  /** An entity of a hierarchy that the compiler does not know now keeps its label. */
  private List<String> withAbsentEntities(LabelCheck check, @Nullable LabelCheck before) {
    if (!built.draft().isOfEntity() || before == null || !isAnyAbsent()) {
      return check.labels();
    }
    Set<String> labels = new LinkedHashSet<>(check.labels());
    labels.addAll(before.labels());
    return new ArrayList<>(labels);
  }

  private boolean isAnyAbsent() {
    for (String path : last.inherited().values()) {
      if (types.presence().isAbsent(DeclarationPath.parse(path).type())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Asks for a build of all where an enum that was read has labels in the snapshot only: by what
   * the class file of the column's class says, it is not stored as text any more.
   */
  private void refuseOtherUse(LabelCheck check, String type) {
    boolean ofHierarchy = built.draft().isOfEntity() && isOfHierarchy(type);
    if (types.isRoot(type) && !ofHierarchy) {
      conflicts.add(
          Place.ofType(type),
          "column '"
              + check.column()
              + "' of table '"
              + built.draft().name()
              + "' is text with the labels of "
              + type
              + ", which is no enum of texts any more");
    }
  }
}
