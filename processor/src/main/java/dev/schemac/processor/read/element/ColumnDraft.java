package dev.schemac.processor.read.element;

import dev.schemac.core.schema.Column;
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
public record ColumnDraft(
    Column column,
    Place place,
    MappedTypeUse mappedTypeUse,
    boolean byScope,
    boolean saysNullable,
    List<FormerName> formerNames) {

  public String name() {
    return column.name();
  }

  /** The canonical name of the type that declares the field. */
  public String declaredBy() {
    return mappedTypeUse.type();
  }

  public ColumnDraft with(Column other) {
    return new ColumnDraft(other, place, mappedTypeUse, byScope, saysNullable, formerNames);
  }

  /** The same column, once called otherwise. */
  public ColumnDraft withFormerNames(List<FormerName> names) {
    return new ColumnDraft(column, place, mappedTypeUse, byScope, saysNullable, names);
  }
}
