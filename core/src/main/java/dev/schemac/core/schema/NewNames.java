package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.List;

/**
 * What the things that a part of a table mentions are called from now on. Each method gives back
 * what it was given unless that has another name.
 */
public interface NewNames {

  /** Columns of the part's own table. */
  List<String> columns(List<String> names);

  /** An SQL text about a row of the part's own table. */
  SqlText text(SqlText text);

  /** A table that a foreign key references. */
  default QualifiedName target(QualifiedName table) {
    return table;
  }

  /**
   * Columns that a foreign key references.
   *
   * @param table the referenced table by its name until now
   */
  default List<String> targetColumns(QualifiedName table, List<String> names) {
    return names;
  }
}
