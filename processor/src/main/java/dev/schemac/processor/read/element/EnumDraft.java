package dev.schemac.processor.read.element;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enum as it was read.
 *
 * @param className the canonical name of its class
 * @param type the name of its native type; null where its labels are text
 * @param labels its labels in the order of the constants
 * @param formerNames the former names of the native type, newest first
 * @param dropped pairs of a label that may go and the one that replaces it
 * @param comment the native type's comment
 * @param place where it stands
 */
public record EnumDraft(
    String className,
    @Nullable QualifiedName type,
    List<LabelDraft> labels,
    List<String> formerNames,
    List<String[]> dropped,
    @Nullable String comment,
    Place place) {

  /**
   * A label.
   *
   * @param text the label
   * @param former what it was, newest first
   * @param place its constant, or the annotation that names it
   */
  public record LabelDraft(String text, List<String> former, Place place) {}

  public List<String> labelTexts() {
    return labels.stream().map(LabelDraft::text).toList();
  }
}
