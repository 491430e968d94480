package dev.schemac.processor.read.springdata;

import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.MappedTypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property whose values are rows of another table, which holds the key of the owner.
 *
 * @param owner the table of the class that has the property
 * @param target the table that has the rows
 * @param property the property
 * @param kind what it is
 * @param backReference the name that the property gives the column of the owner's key; empty: none
 * @param keyColumn the name of the column of the position or key in the collection; empty: none
 * @param keyType the type of that column
 */
record Ownership(
    EntityTable owner,
    EntityTable target,
    Property property,
    PropertyKind kind,
    String backReference,
    String keyColumn,
    @Nullable SqlType keyType) {

  /** Steps from a row to the one that has an identifier. */
  record Step(Ownership ownership, MappedTypeUse use, String path) {}

  /** Whether no class above has an identifier, which is told of the topmost one. */
  boolean isBelowNone() {
    EntityTable each = owner;
    while (each.idColumns().isEmpty() && each.owners().size() == 1) {
      each = each.owners().get(0).owner;
    }
    return each.idColumns().isEmpty() && each.owners().isEmpty();
  }

  /**
   * The steps from a row to the row above that has an identifier: this one, and those of owners
   * without one. Null where one of these may belong to different classes.
   */
  @Nullable List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    MappedTypeUse use = target.use();
    String path = "";
    Ownership each = this;
    while (true) {
      path += each.property.path();
      String className = each.owner.draft().className();
      MappedTypeUse first =
          steps.isEmpty()
              ? MappedTypeUse.ofOtherEntity(className, use, path)
              : MappedTypeUse.ofEntity(className, false, use, path);
      use = each.property.use().from(first, path);
      steps.add(new Step(each, use, path));
      if (!each.owner.idColumns().isEmpty()) {
        return steps;
      }
      if (each.owner.owners().size() != 1) {
        return null;
      }
      each = each.owner.owners().get(0);
    }
  }
}
