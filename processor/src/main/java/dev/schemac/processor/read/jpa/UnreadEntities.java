package dev.schemac.processor.read.jpa;

import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The entities whose tables a compile does not make, though others may reference them. */
interface UnreadEntities {

  /** There are none. */
  UnreadEntities NONE = type -> List.of();

  /**
   * The entity of a class with all of its hierarchy, so that what others must know of it can be
   * read; empty where the class is no such entity.
   */
  Collection<TypeElement> hierarchyOf(TypeElement type);
}
