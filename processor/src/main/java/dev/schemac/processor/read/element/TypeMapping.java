package dev.schemac.processor.read.element;

import dev.schemac.core.text.SqlType;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The column type of a Java type.
 *
 * @param type the SQL type
 * @param enumClass the enum whose labels the column holds, if it does
 * @param optional whether it is the type inside an {@code Optional}
 */
record TypeMapping(SqlType type, @Nullable TypeElement enumClass, boolean optional) {

  static TypeMapping of(SqlType type) {
    return new TypeMapping(type, null, false);
  }

  TypeMapping asArray() {
    return new TypeMapping(type.asArray(), enumClass, false);
  }

  TypeMapping asOptional() {
    return new TypeMapping(type, enumClass, true);
  }
}
