package dev.schemac.core.history.snapshot;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a snapshot with a name that holds a character which a reader cannot see: it would stand
 * in the next migration as it is, where classes cannot bring it.
 */
final class PlainNames implements SchemaObject.Visitor<SnapshotException> {

  private PlainNames() {}

  static void check(Schema schema) throws SnapshotException {
    for (String extension : schema.extensions()) {
      check(extension);
    }
    PlainNames names = new PlainNames();
    for (ObjectKind kind : ObjectKind.ALL) {
      for (SchemaObject object : schema.objects(kind).values()) {
        check(object.name());
        object.accept(names);
      }
    }
  }

  /** Labels are values: they are quoted like every text of a person. */
  @Override
  public void visit(EnumType type) {}

  @Override
  public void visit(Sequence sequence) throws SnapshotException {
    Sequence.Owner owner = sequence.owner();
    if (owner != null) {
      check(owner.table());
      check(owner.column());
    }
  }

  @Override
  public void visit(ExternalTable table) throws SnapshotException {
    visit(table.table());
  }

  @Override
  public void visit(Table table) throws SnapshotException {
    for (Column column : table.columns()) {
      check(column.name());
      check(column.type().name());
      for (String modifier : column.type().modifiers()) {
        check(modifier);
      }
      check(column.collation());
    }
    if (table.primaryKey() != null) {
      check(table.primaryKey().name());
    }
    for (Constraint constraint : table.constraints()) {
      check(constraint.name());
      Index index = constraint instanceof Constraint.Key ? null : constraint.index();
      if (index != null) {
        check(index);
      }
    }
    for (Index index : table.indexes()) {
      check(index);
    }
  }

  private static void check(Index index) throws SnapshotException {
    check(index.name());
    for (Index.Element element : index.elements()) {
      check(element.collation());
      check(element.operatorClass());
    }
    for (Map.Entry<String, String> parameter : index.with().entrySet()) {
      check(parameter.getKey());
      check(parameter.getValue());
    }
  }

  private static void check(QualifiedName name) throws SnapshotException {
    check(name.schema());
    check(name.name());
  }

  private static void check(@Nullable String name) throws SnapshotException {
    String hidden = name == null ? null : HiddenCharacters.firstInName(name);
    if (hidden != null) {
      throw new SnapshotException(
          "a name holds the character " + hidden + ", which a reader cannot see");
    }
  }
}
