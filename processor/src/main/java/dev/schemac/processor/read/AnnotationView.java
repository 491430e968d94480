package dev.schemac.processor.read;

import dev.schemac.processor.report.AnnotationMembers;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The values written into one annotation. A value of another type than the member's, which ecj
 * hands over for code that does not compile, counts as not written.
 */
record AnnotationView(AnnotationMirror mirror, Place place) {

  boolean has(String member) {
    return value(member) != null;
  }

  /** The text of a member; empty where it is not written. */
  String text(String member) {
    return value(member) instanceof String text ? text : "";
  }

  /** The texts of an array member, also where only one was written without braces. */
  List<String> texts(String member) {
    Object value = value(member);
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof AnnotationValue text && text.getValue() instanceof String string) {
          texts.add(string);
        }
      }
    } else if (value instanceof String text) {
      texts.add(text);
    }
    return texts;
  }

  boolean flag(String member) {
    return value(member) instanceof Boolean flag && flag;
  }

  int number(String member, int otherwise) {
    return value(member) instanceof Integer number ? number : otherwise;
  }

  /** The name of the enum constant. */
  String constant(String member, String otherwise) {
    return value(member) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : otherwise;
  }

  @Nullable TypeMirror type(String member) {
    return value(member) instanceof TypeMirror type ? type : null;
  }

  Place at(String member) {
    return place.member(member);
  }

  Place at(String member, int index) {
    return place.member(member).index(index);
  }

  private @Nullable Object value(String member) {
    AnnotationValue value = AnnotationMembers.value(mirror, member);
    return value == null ? null : value.getValue();
  }
}
