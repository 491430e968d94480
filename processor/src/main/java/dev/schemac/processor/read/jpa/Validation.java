package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.Identifiers;
import dev.schemac.processor.read.element.AnnotationView;
import java.util.ArrayList;
import java.util.List;

/** What constraints of Bean Validation make of a column (rule 36). */
final class Validation {

  private Validation() {}

  /** Whether a constraint refuses NULL. */
  static boolean isNotNull(MappingAnnotations annotations) {
    return annotations.hasValidation("NotNull")
        || annotations.hasValidation("NotBlank")
        || annotations.hasValidation("NotEmpty");
  }

  /** The condition on the values of a column that {@code @Min}, {@code @Max} and others say. */
  static List<String> checks(MappingAnnotations annotations, String column) {
    List<String> conditions = new ArrayList<>();
    String quoted = Identifiers.quote(column);
    bound(annotations, "Min", "value", quoted + " >= ", conditions);
    bound(annotations, "Max", "value", quoted + " <= ", conditions);
    bound(annotations, "Range", "min", quoted + " >= ", conditions);
    bound(annotations, "Range", "max", quoted + " <= ", conditions);
    return conditions.isEmpty() ? List.of() : List.of(String.join(" AND ", conditions));
  }

  private static void bound(
      MappingAnnotations annotations,
      String constraint,
      String member,
      String start,
      List<String> conditions) {
    AnnotationView view = annotations.validation(constraint);
    if (view != null && view.has(member)) {
      conditions.add(start + view.wholeNumber(member));
    }
  }
}
