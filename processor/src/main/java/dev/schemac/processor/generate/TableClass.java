package dev.schemac.processor.generate;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.QualifiedName;
import java.util.List;

/**
 * What the class of a table is made of.
 *
 * @param packageName the package of the annotated class
 * @param simpleName the generated class's simple name
 * @param isPublic whether it is public, as the annotated class is
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} can be used
 * @param table the table's name
 * @param columns its columns in order
 * @param primaryKey the columns of its primary key, in order
 */
public record TableClass(
    String packageName,
    String simpleName,
    boolean isPublic,
    boolean generatedAnnotation,
    QualifiedName table,
    List<Column> columns,
    List<String> primaryKey) {

  /** Copies the lists. */
  public TableClass {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
  }

  /** The generated class's qualified name. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
