package dev.schemac.database.verify;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.database.catalog.Introspection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Leaves the tables of other builds out of what is compared: those builds verify them. */
public final class OwnTables {

  private OwnTables() {}

  /**
   * What a database has without the tables that the schema knows as another build's.
   *
   * @param schema the schema of the classes
   */
  public static Introspection of(Introspection introspection, Schema schema) {
    Set<QualifiedName> external = schema.externalTables().keySet();
    SortedMap<QualifiedName, Table> tables = new TreeMap<>(introspection.schema().tables());
    tables.keySet().removeAll(external);
    return new Introspection(
        introspection.serverVersion(),
        introspection.schema().with(ObjectKind.TABLE, tables),
        introspection.leftovers().stream()
            .filter(leftover -> leftover.table() == null || !external.contains(leftover.table()))
            .toList());
  }
}
