package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.processor.report.AnnotationMembers;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The values written into one annotation. A value of another type than the member's, which ecj
 * hands over for code that does not compile, counts as not written.
 */
public final class AnnotationView {

  private final Place place;

  /** By member; javac makes a map of them anew each time it is asked. */
  private final Map<String, AnnotationValue> values = new LinkedHashMap<>();

  AnnotationView(AnnotationMirror mirror, Place place) {
    this.place = place;
    var written = AnnotationMembers.of(mirror);
    if (written != null) {
      for (var value : written.entrySet()) {
        values.put(value.getKey().getSimpleName().toString(), value.getValue());
      }
    }
  }

  public Place place() {
    return place;
  }

  boolean has(String member) {
    return value(member) != null;
  }

  /** The text of a member; empty where it is not written. */
  public String text(String member) {
    return value(member) instanceof String text ? text : "";
  }

  /** The texts of an array member, also where only one was written without braces. */
  public List<String> texts(String member) {
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

  /**
   * Refuses what no text of PostgreSQL can hold: U+0000, and half of a surrogate pair, which Java's
   * strings may hold and UTF-8 cannot.
   */
  void checkTexts(Problems problems) {
    for (String member : values.keySet()) {
      List<String> texts = texts(member);
      for (int i = 0; i < texts.size(); i++) {
        Place at = value(member) instanceof List<?> ? at(member, i) : at(member);
        if (texts.get(i).indexOf('\0') >= 0) {
          problems.add(
              FindingId.BAD_VALUE, at, member, "it holds U+0000, which PostgreSQL cannot keep");
        } else if (HiddenCharacters.hasHalf(texts.get(i))) {
          problems.add(
              FindingId.BAD_VALUE, at, member, "it holds half of a surrogate pair; write both");
        }
      }
    }
  }

  boolean flag(String member) {
    return value(member) instanceof Boolean flag && flag;
  }

  int number(String member, int otherwise) {
    return value(member) instanceof Integer number ? number : otherwise;
  }

  /** The number of a {@code long} member; null where it is not written. */
  @Nullable Long number(String member) {
    return value(member) instanceof Long number ? number : null;
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

  public Place at(String member, int index) {
    return place.member(member).index(index);
  }

  private @Nullable Object value(String member) {
    AnnotationValue value = values.get(member);
    return value == null ? null : value.getValue();
  }
}
