package dev.schemac.processor.read.element;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.SqlText;
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
import javax.lang.model.type.TypeKind;
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

  /** Whether it is a value of another annotation's member, so that its members have no place. */
  private final boolean nested;

  /**
   * The values of an annotation.
   *
   * @param place where it stands
   */
  public AnnotationView(AnnotationMirror mirror, Place place) {
    this(mirror, place, false);
  }

  private AnnotationView(AnnotationMirror mirror, Place place, boolean nested) {
    this.place = place;
    this.nested = nested;
    var written = AnnotationMembers.of(mirror);
    if (written != null) {
      for (var value : written.entrySet()) {
        values.put(value.getKey().getSimpleName().toString(), value.getValue());
      }
    }
  }

  private AnnotationView(AnnotationView view, Map<String, AnnotationValue> others) {
    this.place = view.place;
    this.nested = true;
    values.putAll(view.values);
    values.putAll(others);
  }

  /**
   * The same with values for some members that are written elsewhere, where these have no place.
   */
  public AnnotationView with(Map<String, AnnotationValue> others) {
    return others.isEmpty() ? this : new AnnotationView(this, others);
  }

  public Place place() {
    return place;
  }

  /** Whether a member is written. */
  public boolean has(String member) {
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

  /**
   * The SQL of a member; null where it is not written, and where it is no SQL, which is reported.
   */
  public @Nullable SqlText sql(String member, Problems problems) {
    if (!has(member)) {
      return null;
    }
    try {
      return SqlText.parse(text(member));
    } catch (BadSqlException e) {
      problems.add(at(member), new BadSql(text(member), String.valueOf(e.getMessage())));
      return null;
    }
  }

  /** Whether a member is written and true. */
  public boolean flag(String member) {
    return value(member) instanceof Boolean flag && flag;
  }

  /** The number of a member, or the other where it is not written. */
  public int number(String member, int otherwise) {
    return value(member) instanceof Integer number ? number : otherwise;
  }

  /** The whole number of a member, of whatever width; 0 where it is not written. */
  public long wholeNumber(String member) {
    return value(member) instanceof Number number ? number.longValue() : 0;
  }

  /** The number of a {@code long} member; null where it is not written. */
  @Nullable Long number(String member) {
    return value(member) instanceof Long number ? number : null;
  }

  /** The name of the enum constant. */
  public String constant(String member, String otherwise) {
    return value(member) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : otherwise;
  }

  /** The class of a member; null where it is not written. Not to be held beyond a round. */
  public @Nullable TypeMirror type(String member) {
    return value(member) instanceof TypeMirror type ? type : null;
  }

  /** The class of a member; the other where it is not written, or is {@code void}. */
  public @Nullable TypeMirror type(String member, @Nullable TypeMirror otherwise) {
    TypeMirror type = type(member);
    return type == null || type.getKind() == TypeKind.VOID ? otherwise : type;
  }

  /** The annotations in a member, whether it is an array of them or a single one. */
  public List<AnnotationView> annotations(String member) {
    Object value = value(member);
    if (value instanceof AnnotationMirror mirror) {
      return List.of(new AnnotationView(mirror, at(member), true));
    }
    List<AnnotationView> views = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) instanceof AnnotationValue item
            && item.getValue() instanceof AnnotationMirror mirror) {
          views.add(new AnnotationView(mirror, at(member, i), true));
        }
      }
    }
    return views;
  }

  /** Where a member is written. */
  public Place at(String member) {
    return nested ? place : place.member(member);
  }

  /** Where one value of an array member is written, counted from 0. */
  public Place at(String member, int index) {
    return nested ? place : place.member(member).index(index);
  }

  private @Nullable Object value(String member) {
    AnnotationValue value = values.get(member);
    return value == null ? null : value.getValue();
  }
}
