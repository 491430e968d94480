package dev.schemac.processor.read.element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Gives the fields of classes in the order in which they are declared. */
public final class FieldOrder {

  private final ForeignTypes foreign;

  public FieldOrder(ForeignTypes foreign) {
    this.foreign = foreign;
  }

  /** ecj gives a record's fields in alphabetical order, but its components in theirs. */
  public List<VariableElement> of(TypeElement type) {
    List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
    ClassFile file = foreign.classFile(type);
    if (file != null) {
      return file.inOrder(fields);
    }
    if (type.getKind() != ElementKind.RECORD) {
      return fields;
    }
    List<String> components = new ArrayList<>();
    for (Element component : type.getRecordComponents()) {
      components.add(component.getSimpleName().toString());
    }
    List<VariableElement> ordered = new ArrayList<>(fields);
    ordered.sort(
        Comparator.comparingInt(field -> components.indexOf(field.getSimpleName().toString())));
    return ordered;
  }
}
