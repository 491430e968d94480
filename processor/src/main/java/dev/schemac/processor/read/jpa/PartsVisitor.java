package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts what the attributes of one entity map into its table and its secondary tables. */
final class PartsVisitor implements AttributeWalker.Visitor {

  private final TableParts parts;
  private final Map<String, TableParts> secondary;
  private final EntityTables tables;
  private final ReferencedColumns referencedColumns;
  private final MappingRules rules;
  private final Problems problems;
  private final boolean columnsAreThere;
  private final Set<String> unknown = new HashSet<>();

  /**
   * For the attributes of one entity.
   *
   * @param parts the table that holds them
   * @param secondary the secondary tables of the entity, by their names
   * @param referencedColumns takes what references lead to
   */
  PartsVisitor(
      TableParts parts,
      Map<String, TableParts> secondary,
      EntityTables tables,
      ReferencedColumns referencedColumns,
      MappingRules rules,
      Problems problems) {
    this(parts, secondary, tables, referencedColumns, rules, problems, false);
  }

  private PartsVisitor(
      TableParts parts,
      Map<String, TableParts> secondary,
      EntityTables tables,
      ReferencedColumns referencedColumns,
      MappingRules rules,
      Problems problems,
      boolean columnsAreThere) {
    this.parts = parts;
    this.secondary = secondary;
    this.tables = tables;
    this.referencedColumns = referencedColumns;
    this.rules = rules;
    this.problems = problems;
    this.columnsAreThere = columnsAreThere;
  }

  /** For references within the identifier, whose columns the table has already. */
  PartsVisitor ofKey() {
    return new PartsVisitor(parts, secondary, tables, referencedColumns, rules, problems, true);
  }

  private TableParts table(MappedColumn column) {
    String name = rules.physical(column.table());
    TableParts table = secondary.get(name);
    if (table != null || name.isEmpty() || name.equals(parts.draft().name().name())) {
      return table == null ? parts : table;
    }
    if (unknown.add(name)) {
      problems.add(
          FindingId.BAD_VALUE,
          column.place(),
          "table = \"" + column.table() + "\"",
          "no @SecondaryTable of the entity has that name");
    }
    return parts;
  }

  @Override
  public void column(MappedColumn column) {
    table(column).column(column);
  }

  @Override
  public void toOne(ToOne toOne) {
    // Both rows have the same key then, so that Hibernate makes no column for it.
    boolean byKey = toOne.isUnique() && !columnsAreThere && parts.isPrimaryKey(toOne.columnNames());
    if (byKey && toOne.isOptional()) {
      return;
    }
    TableParts table = toOne.columns().isEmpty() ? parts : table(toOne.columns().get(0));
    for (MappedColumn column : toOne.columns()) {
      if (columnsAreThere || byKey || toOne.isDerived()) {
        table.uses(column.use());
      } else {
        table.column(column);
      }
    }
    referencedColumns.add(toOne.target(), toOne.references());
    tables.reference(toOne, table);
  }

  @Override
  public void collection(Attribute attribute, BindingContext context) {
    // Collections come when each entity has its table.
  }
}
