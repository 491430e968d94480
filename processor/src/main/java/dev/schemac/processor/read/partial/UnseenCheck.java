package dev.schemac.processor.read.partial;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Place;

/**
 * Whether the tables and types that this compile did not see still stand in the schema that their
 * package names, and whether each native type that a column has is still there.
 */
public final class UnseenCheck implements SchemaObject.Visitor<RuntimeException> {

  private final CompiledClasses classes;
  private final PartialCompileConflicts partialCompileConflicts;
  private final Origins origins;
  private final Unseen unseen;

  /**
   * @param origins where the objects of the schema were read
   * @param unseen which of them this compile did not see
   */
  public UnseenCheck(
      CompiledClasses classes,
      PartialCompileConflicts partialCompileConflicts,
      Origins origins,
      Unseen unseen) {
    this.classes = classes;
    this.partialCompileConflicts = partialCompileConflicts;
    this.origins = origins;
    this.unseen = unseen;
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

  /** Reports each object that stands in another schema than its package names now. */
  public void packages(Schema schema) {
    // Tables come before the types that they use: a reader looks for those first.
    for (int i = ObjectKind.ALL.size() - 1; i >= 0; i--) {
      for (SchemaObject object : schema.objects(ObjectKind.ALL.get(i)).values()) {
        object.accept(this);
      }
    }
  }

  @Override
  public void visit(Table table) {
    if (unseen.tables().contains(table.name())) {
      schemaOf(table, "Table");
    }
  }

  @Override
  public void visit(EnumType type) {
    if (unseen.enumTypes().contains(type.name())) {
      schemaOf(type, "EnumType");
    }
  }

  @Override
  public void visit(Sequence sequence) {
    if (unseen.sequences().contains(sequence.name())) {
      schemaOf(sequence, "Sequence");
    }
  }

  /** Its package is another build's. */
  @Override
  public void visit(ExternalTable table) {}

  private void schemaOf(SchemaObject object, String annotation) {
    QualifiedName name = object.name();
    Origins.OfObject origin = origins.objects().of(object.kind()).get(name);
    if (origin != null) {
      schemaOf(name, annotation, origin.className(), origin.sourceFile());
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
