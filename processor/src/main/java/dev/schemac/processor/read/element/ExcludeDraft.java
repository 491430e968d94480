package dev.schemac.processor.read.element;

import java.util.List;

/**
 * An exclusion constraint as it is written.
 *
 * @param elements what is compared, each with its operator
 * @param method the constant of {@code Index.Method}
 * @param where its condition, or the empty string
 * @param deferrable the constant of {@code Deferrable}
 * @param name its written name, or the empty string
 * @param at its annotation and where that stands
 */
public record ExcludeDraft(
    List<String> elements,
    String method,
    String where,
    String deferrable,
    String name,
    TableDraft.Origin at) {

  static ExcludeDraft of(AnnotationView view, TableDraft.Origin at) {
    return new ExcludeDraft(
        view.texts("value"),
        view.constant("using", "GIST"),
        view.text("where"),
        view.constant("deferrable", "NOT"),
        view.text("name"),
        at);
  }
}
