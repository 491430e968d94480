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
public record MappedType(SqlType type, @Nullable TypeElement enumClass, boolean optional) {

  /** Of a type that holds no enum's labels. */
  public static MappedType of(SqlType type) {
    return new MappedType(type, null, false);
  }

  /** Of an array of such values. */
  public MappedType asArray() {
    return new MappedType(type.asArray(), enumClass, false);
  }

  /** Of an {@code Optional} of it. */
  public MappedType asOptional() {
    return new MappedType(type, enumClass, true);
  }
}
