package dev.schemac.processor.read.element;

import javax.lang.model.element.TypeElement;

/**
 * Reads classes that annotations of one kind map to tables, schemac's own or those of another
 * library. The drafts of all front ends have the same form, so that nothing behind a front end
 * needs to know which annotations said what.
 */
public interface FrontEnd {

  /** Whether annotations of this kind stand on a class that make it a table. */
  boolean isTable(TypeElement type);

  /** Whether a type can be a table at all; an interface, for example, has no fields. */
  boolean canBeTable(TypeElement type);

  /**
   * Reads one table.
   *
   * @param type a class for which {@link #isTable} and {@link #canBeTable} hold, whose types the
   *     compiler could all resolve
   */
  TableDraft read(TypeElement type);
}
