package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.report.Place;

/**
 * A column as it was read.
 *
 * @param column the column; NOT NULL by a primary key comes later
 * @param place its field
 * @param declaredBy the canonical name of the type that declares the field
 */
record ColumnDraft(Column column, Place place, String declaredBy) {

  String name() {
    return column.name();
  }

  ColumnDraft with(Column other) {
    return new ColumnDraft(other, place, declaredBy);
  }
}
