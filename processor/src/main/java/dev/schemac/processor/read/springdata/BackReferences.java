package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gives the tables of classes that others own the columns which say whose a row is: the key of the
 * nearest row above that has an identifier, and where in each collection on the way it is.
 */
final class BackReferences {

  private final AggregateAdditions additions;
  private final Problems problems;

  BackReferences(AggregateAdditions additions, Problems problems) {
    this.additions = additions;
    this.problems = problems;
  }

  void add(EntityTable table) {
    for (Ownership ownership : table.owners()) {
      List<Ownership.Step> steps = ownership.steps();
      if (ownership.isBelowNone()) {
        continue;
      }
      if (steps == null) {
        refuse(ownership, "the class that has it has no identifier and several owners");
      } else if (losesPosition(steps)) {
        refuse(
            ownership,
            "Spring Data does not write where in its collection an owner without identifier is");
      } else {
        add(table, ownership, steps);
      }
    }
  }

  /**
   * Whether a row does not tell which of the rows above without an identifier it belongs to: that
   * one is in a {@code Set}, or it is in a {@code List} or {@code Map} and the row itself is not.
   */
  private static boolean losesPosition(List<Ownership.Step> steps) {
    boolean loses = false;
    for (int i = 1; i < steps.size(); i++) {
      PropertyKind above = steps.get(i).ownership().kind();
      PropertyKind below = steps.get(i - 1).ownership().kind();
      loses |= above == PropertyKind.SET || (isPositioned(steps, i) && !below.isQualified());
    }
    return loses;
  }

  private static boolean isPositioned(List<Ownership.Step> steps, int from) {
    return steps.stream().skip(from).anyMatch(it -> it.ownership().kind().isQualified());
  }

  private void refuse(Ownership ownership, String why) {
    problems.add(
        FindingId.BAD_VALUE,
        ownership.property().place(),
        "The rows of " + ownership.property().place().described(),
        why + ", so nothing tells whose they are; give its class an @Id");
  }

  private void add(EntityTable table, Ownership ownership, List<Ownership.Step> steps) {
    Ownership.Step last = steps.get(steps.size() - 1);
    EntityTable top = last.ownership().owner();
    Property id = Objects.requireNonNull(top.idProperty());
    boolean shared = table.owners().size() > 1;
    Place place = ownership.property().place();
    List<String> key = new ArrayList<>();
    boolean added = true;
    for (String idColumn : top.idColumns()) {
      ColumnDraft referenced = top.draft().columns().get(idColumn);
      if (referenced != null) {
        String suffix = top.hasCompositeId() ? "_" + idColumn : "";
        boolean written = suffix.isEmpty() && !ownership.backReference().isEmpty();
        String name = written ? ownership.backReference() : top.backReference(idColumn);
        key.add(name);
        MappedTypeUse use = id.use().from(last.use(), last.path());
        additions.onBackReference(ownership.property(), name, table.draft(), use);
        added &=
            column(
                table,
                ownership,
                Column.of(name, referenced.column().type(), shared),
                use,
                additions.formerBackReference(ownership, top, suffix));
      }
    }
    List<String> above = new ArrayList<>(key);
    for (int i = steps.size() - 1; i >= 0; i--) {
      Ownership step = steps.get(i).ownership();
      if (step.keyType() != null) {
        key.add(step.keyColumn());
        added &=
            column(
                table,
                ownership,
                Column.of(step.keyColumn(), step.keyType(), shared),
                steps.get(i).use(),
                additions.formerKey(step));
        if (i > 0) {
          above.add(step.keyColumn());
        }
      }
    }
    if (!added) {
      return;
    }
    boolean unique = ownership.kind() != PropertyKind.SET;
    if (table.idColumns().isEmpty() && unique && !shared) {
      table.primaryKey(key, place, last.use());
    } else {
      table.index(above, place, last.use());
    }
    String owner = ownership.owner().draft().className();
    table.foreignKey(owner, above, List.of(), place, last.use());
  }

  private boolean column(
      EntityTable table,
      Ownership ownership,
      Column column,
      MappedTypeUse use,
      List<FormerName> former) {
    Place place = ownership.property().place();
    ColumnDraft other = table.draft().columns().get(column.name());
    boolean onlyRead = table.readOnly().remove(column.name()) != null;
    boolean first = table.backReferences().add(column.name());
    if (other != null && !onlyRead) {
      // Spring Data writes the owner's value into it, whatever the property holds.
      if (first && other.column().type().equals(column.type())) {
        table.uses(use);
        table.column(other.with(shared(other, column, table)));
        return true;
      }
      problems.add(
          FindingId.CONTRADICTION,
          place,
          place.described()
              + " and "
              + other.place().described()
              + " in column '"
              + column.name()
              + "' of table '"
              + table.draft().name()
              + "'",
          "name another with @MappedCollection(idColumn = \"…\", keyColumn = \"…\")");
      return false;
    }
    table.column(new ColumnDraft(column, place, use, false, false, former));
    return true;
  }

  /** The column of a property that has the owner's value, which no database need give. */
  private static Column shared(ColumnDraft property, Column owners, EntityTable table) {
    boolean inKey = table.idColumns().isEmpty() || table.idColumns().contains(owners.name());
    boolean nullable =
        property.saysNullable() ? !inKey : owners.nullable() && property.column().nullable();
    return property
        .column()
        .withNullable(nullable)
        .withIdentity(Column.Identity.NONE)
        .withDefault(null);
  }
}
