package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.SqlType;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The column type of a basic attribute.
 *
 * @param type the SQL type
 * @param enumClass the enum whose constants the column holds; null where it holds none
 * @param values the only values that a converter of Hibernate writes, as SQL; empty: any
 */
record BasicType(SqlType type, @Nullable TypeElement enumClass, List<String> values) {

  static BasicType of(SqlType type) {
    return new BasicType(type, null, List.of());
  }

  /** Whether the column holds the names of an enum's constants. */
  boolean holdsNames() {
    return enumClass != null && type.isText();
  }

  /** Whether the column holds the positions of an enum's constants. */
  boolean holdsOrdinals() {
    return enumClass != null
        && (type.equals(SqlType.builtIn("smallint")) || type.equals(SqlType.builtIn("integer")));
  }

  /** Whether the column is of a native type with the constants of an enum. */
  boolean isNativeEnum() {
    return enumClass != null && !type.isBuiltIn();
  }

  /** An array; no check says what its elements are. */
  BasicType asArray() {
    return new BasicType(type.asArray(), isNativeEnum() ? enumClass : null, List.of());
  }
}
