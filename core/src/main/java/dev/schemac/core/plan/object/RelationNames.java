package dev.schemac.core.plan.object;

import dev.schemac.core.plan.statement.ObjectName;
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
import java.util.ArrayList;
import java.util.List;

/** The names that an object and what is in it have among the relations and types of its schema. */
final class RelationNames implements SchemaObject.Visitor<RuntimeException> {

  private final List<ObjectName> names = new ArrayList<>();

  private RelationNames() {}

  static List<ObjectName> of(SchemaObject object) {
    RelationNames names = new RelationNames();
    object.accept(names);
    return names.names;
  }

  /** Those of all objects; a name that two of them have is there twice. */
  static List<ObjectName> of(Schema schema) {
    RelationNames names = new RelationNames();
    for (ObjectKind kind : ObjectKind.ALL) {
      for (SchemaObject object : schema.objects(kind).values()) {
        object.accept(names);
      }
    }
    return names.names;
  }

  @Override
  public void visit(EnumType type) {
    names.add(ObjectName.ofRelation(type.name()));
  }

  @Override
  public void visit(Sequence sequence) {
    names.add(ObjectName.ofRelation(sequence.name()));
  }

  @Override
  public void visit(Table table) {
    names.add(ObjectName.ofRelation(table.name()));
    if (table.primaryKey() != null) {
      names.add(Context.index(table.name(), table.primaryKey().name()));
    }
    for (Constraint constraint : table.constraints()) {
      if (constraint.hasIndex()) {
        names.add(Context.index(table.name(), constraint.name()));
      }
    }
    for (Index index : table.indexes()) {
      names.add(Context.index(table.name(), index.name()));
    }
    for (Column column : table.columns()) {
      if (column.identity() != Column.Identity.NONE) {
        names.add(Context.sequence(table.name(), column.name()));
      }
    }
  }

  /** Its build knows what its names meet. */
  @Override
  public void visit(ExternalTable table) {}
}
