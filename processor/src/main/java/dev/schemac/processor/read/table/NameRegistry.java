package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.DuplicateName;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.ServerChosenNames;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds names that two things share: tables, sequences, indexes and the indexes of keys are
 * relations and share the names of their schema, as tables and types do; any constraint's name is
 * its table's.
 */
public final class NameRegistry implements SchemaObject.Visitor<RuntimeException> {

  /**
   * What has a name.
   *
   * @param label how a message names it
   */
  private record Claim(String label, Address address) {}

  private final Problems problems;
  private final Places places;
  private final Map<QualifiedName, Claim> relations = new HashMap<>();
  private final Map<QualifiedName, Claim> types = new HashMap<>();

  private NameRegistry(Problems problems, Places places) {
    this.problems = problems;
    this.places = places;
  }

  public static void check(Schema schema, Problems problems, Places places) {
    NameRegistry registry = new NameRegistry(problems, places);
    for (ObjectKind kind : ObjectKind.ALL) {
      for (SchemaObject object : schema.objects(kind).values()) {
        object.accept(registry);
      }
    }
    for (Table table : schema.tables().values()) {
      registry.parts(table);
    }
  }

  @Override
  public void visit(EnumType type) {
    claim(types, type.name(), "type '" + type.name() + "'", new Address.OfEnumType(type.name()));
  }

  @Override
  public void visit(Sequence sequence) {
    claim(
        relations,
        sequence.name(),
        "sequence '" + sequence.name() + "'",
        new Address.OfSequence(sequence.name()));
  }

  @Override
  public void visit(Table table) {
    String label = "table '" + table.name() + "'";
    Address address = new Address.OfTable(table.name());
    claim(relations, table.name(), label, address);
    claim(types, table.name(), label, address);
  }

  /** Its own build finds what its names meet. */
  @Override
  public void visit(ExternalTable table) {}

  private void parts(Table table) {
    Map<QualifiedName, Claim> constraints = new HashMap<>();
    PrimaryKey primaryKey = table.primaryKey();
    if (primaryKey != null) {
      constraint(table, primaryKey, constraints);
    }
    for (Constraint constraint : table.constraints()) {
      constraint(table, constraint, constraints);
    }
    for (Column column : table.columns()) {
      identity(table, column);
    }
    for (Index index : table.indexes()) {
      claim(
          relations,
          table.name().sibling(index.name()),
          "an index of table '" + table.name() + "'",
          new Address.OfIndex(table.name(), index.name()));
    }
  }

  /**
   * PostgreSQL numbers the sequence of an identity column where its name is taken; but where it is
   * there before, a sequence of that name cannot be made.
   */
  private void identity(Table table, Column column) {
    QualifiedName name = ServerChosenNames.of(table.name(), column.name());
    Claim other = relations.get(name);
    if (column.identity() != Column.Identity.NONE
        && other != null
        && other.address instanceof Address.OfSequence) {
      String label = "the sequence of identity column '" + table.name() + "." + column.name() + "'";
      problems.add(
          places.of(other.address), new DuplicateName(name.toString(), other.label, label, false));
    }
  }

  private void constraint(
      Table table, Constraint constraint, Map<QualifiedName, Claim> constraints) {
    QualifiedName name = table.name().sibling(constraint.name());
    Address address = new Address.OfConstraint(table.name(), constraint.name());
    String label = "a constraint of table '" + table.name() + "'";
    if (claim(constraints, name, label, address) && constraint.hasIndex()) {
      claim(relations, name, label, address);
    }
  }

  private boolean claim(
      Map<QualifiedName, Claim> names, QualifiedName name, String label, Address address) {
    Claim other = names.putIfAbsent(name, new Claim(label, address));
    if (other != null) {
      boolean same = places.haveOneAnnotation(address, other.address);
      problems.add(
          places.of(address), new DuplicateName(name.toString(), label, other.label, same));
    }
    return other == null;
  }
}
