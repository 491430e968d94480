package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.report.Place;
import java.util.List;

/**
 * A column as it was read.
 *
 * @param column the column; NOT NULL by a primary key comes later
 * @param place its field
 * @param mappedTypeUse the use of the type that declares the field
 * @param byScope whether it is NOT NULL because nothing on it or its type says otherwise
 * @param saysNullable whether {@code nullable = true} is written
 * @param formerNames its former names as its field says them, newest first
 */
record ColumnDraft(
    Column column,
    Place place,
    MappedTypeUse mappedTypeUse,
    boolean byScope,
    boolean saysNullable,
    List<FormerName> formerNames) {

  String name() {
    return column.name();
  }

  /** The canonical name of the type that declares the field. */
  String declaredBy() {
    return mappedTypeUse.type();
  }

  ColumnDraft with(Column other) {
    return new ColumnDraft(other, place, mappedTypeUse, byScope, saysNullable, formerNames);
  }
}
