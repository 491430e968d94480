package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Place;

/**
 * Whether the tables and types that this compile did not see still stand in the schema that their
 * package names, and whether each native type that a column has is still there.
 */
public final class UnseenCheck {

  private final CompiledClasses classes;
  private final PartialCompileConflicts partialCompileConflicts;

  public UnseenCheck(CompiledClasses classes, PartialCompileConflicts partialCompileConflicts) {
    this.classes = classes;
    this.partialCompileConflicts = partialCompileConflicts;
  }

  /** Reports each column whose native type came from an enum and comes from none any more. */
  public void enumTypes(Origins last, Schema schema) {
    for (QualifiedName type : last.enumTypes().keySet()) {
      if (!schema.enumTypes().containsKey(type)) {
        for (Table table : schema.tables().values()) {
          columnsOf(type, table);
        }
      }
    }
  }

  private void columnsOf(QualifiedName type, Table table) {
    for (Column column : table.columns()) {
      if (column.type().name().equals(type)) {
        partialCompileConflicts.add(
            Place.NOWHERE,
            "column '"
                + column.name()
                + "' of table '"
                + table.name()
                + "' has the type '"
                + type
                + "', which no enum gives any more");
      }
    }
  }

  /** Reports each table and type that stands in another schema than its package names now. */
  public void packages(Origins origins, Schema schema, Unseen unseen) {
    for (Table table : schema.tables().values()) {
      Origins.OfTable origin = origins.tables().get(table.name());
      if (origin != null && unseen.tables().contains(table.name())) {
        schemaOf(table.name(), "Table", origin.className(), origin.sourceFile());
      }
    }
    for (EnumType type : schema.enumTypes().values()) {
      Origins.OfType origin = origins.enumTypes().get(type.name());
      if (origin != null && unseen.enumTypes().contains(type.name())) {
        schemaOf(type.name(), "EnumType", origin.className(), origin.sourceFile());
      }
    }
  }

  private void schemaOf(
      QualifiedName name, String annotation, String className, String sourceFile) {
    int slash = sourceFile.lastIndexOf('/');
    String packageName = slash < 0 ? "" : sourceFile.substring(0, slash).replace('/', '.');
    String schema = sourceFile.isEmpty() ? null : classes.knownSchemaOf(packageName);
    if (schema != null
        && !schema.equals(name.schema())
        && classes.leavesSchemaToPackage(className, annotation)) {
      partialCompileConflicts.add(
          Place.ofPackage(packageName),
          "package "
              + packageName
              + " puts its tables "
              + (schema.isEmpty() ? "in no named schema" : "into schema '" + schema + "'")
              + ", and '"
              + name
              + "' of "
              + className
              + " stands elsewhere");
    }
  }
}
