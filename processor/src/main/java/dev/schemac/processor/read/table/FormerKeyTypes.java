package dev.schemac.processor.read.table;

import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.ExternalTable;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.ForeignKeyTypes;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.TableDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds foreign keys under which another build gives a referenced column a type that the old one
 * cannot be compared with. PostgreSQL refuses that while the key is there, whatever type the key's
 * own column gets.
 */
final class FormerKeyTypes {

  private final Schema last;

  /**
   * For one compile.
   *
   * @param last the schema of the snapshot
   */
  FormerKeyTypes(Schema last) {
    this.last = last;
  }

  /**
   * What changes under a key and what to do, as the middle of a sentence; null where nothing does.
   *
   * @param table the table that has the key
   * @param target the table that it references, as it is now
   */
  @Nullable String change(
      QualifiedName table,
      TableDraft.ForeignKeyDraft key,
      Table target,
      List<String> targetColumns) {
    ExternalTable before = last.externalTables().get(target.name());
    if (before == null || !hadKey(table, key.columns(), target.name())) {
      return null;
    }
    for (String name : targetColumns) {
      Column was = before.table().column(name);
      Column is = target.column(name);
      if (was != null && is != null && !ForeignKeyTypes.accepts(is.type(), was.type())) {
        return "'"
            + target.name()
            + "."
            + name
            + "', which another build owns, is "
            + is.type()
            + " now and was "
            + was.type()
            + ", and PostgreSQL does not change it so while this key is there; remove the key and"
            + " compile, which drops it, let the other build's migration run, and write the key"
            + " anew with columns of the new type";
      }
    }
    return null;
  }

  private boolean hadKey(QualifiedName name, List<String> columns, QualifiedName target) {
    Table table = last.tables().get(name);
    if (table != null) {
      for (ForeignKey key : table.constraints(ForeignKey.class)) {
        if (key.target().equals(target) && key.columns().equals(columns)) {
          return true;
        }
      }
    }
    return false;
  }
}
