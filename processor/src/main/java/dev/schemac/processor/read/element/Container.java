package dev.schemac.processor.read.element;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * A class whose fields, and those of its superclasses, become columns of a table: the table's own,
 * or the type of an embedded field. To be held no longer than a round.
 *
 * @param type the class with its type arguments
 * @param field the embedded field that has this type; null for the table's own class
 * @param within the class that has the field, or inherits it; null for the table's own class
 */
public record Container(
    DeclaredType type, @Nullable VariableElement field, @Nullable Container within) {

  /** The class of a table. */
  public static Container ofTable(TypeElement table) {
    return new Container((DeclaredType) table.asType(), null, null);
  }

  /** The class. */
  public TypeElement element() {
    return (TypeElement) type.asElement();
  }
}
