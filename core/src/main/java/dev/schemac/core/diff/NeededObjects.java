package dev.schemac.core.diff;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.HashSet;
import java.util.Set;

/** The native enum types and named schemas that tables cannot be without. */
final class NeededObjects {

  private final Set<QualifiedName> enumTypes = new HashSet<>();
  private final Set<String> schemas = new HashSet<>();

  void addThoseOf(Table table) {
    schemas.add(table.name().schema());
    for (Column column : table.columns()) {
      enumTypes.add(column.type().name());
      schemas.add(column.type().name().schema());
    }
  }

  boolean haveType(QualifiedName enumType) {
    return enumTypes.contains(enumType);
  }

  boolean haveSchema(String schema) {
    return schemas.contains(schema);
  }
}
