package dev.schemac.processor.read;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.TableDraft;
import java.util.List;

/**
 * A table as far as its own class tells it.
 *
 * @param className the canonical name of its class
 * @param table its name
 * @param columns its columns in order
 * @param primaryKey the columns of its primary key
 */
public record ReadTable(
    String className, QualifiedName table, List<Column> columns, List<String> primaryKey) {

  static ReadTable of(TableDraft draft) {
    return new ReadTable(
        draft.className(), draft.name(), draft.columnList(), draft.primaryKeyColumns());
  }
}
