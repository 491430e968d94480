package dev.schemac.processor.read.jpa;

import java.util.Collection;
import javax.lang.model.element.TypeElement;

/**
 * Which entities are read.
 *
 * @param definers the classes that can define generators and converters
 * @param wanted the entities whose tables are made, each with its whole hierarchy; other classes do
 *     not count
 * @param unread the entities that these may reference beside
 * @param packages the packages that can define generators beside those of the definers
 */
record EntityScope(
    Collection<TypeElement> definers,
    Collection<TypeElement> wanted,
    UnreadEntities unread,
    GeneratorPackages packages) {

  /** All entities among some classes, and no other. */
  static EntityScope all(Collection<TypeElement> types, GeneratorPackages packages) {
    return new EntityScope(types, types, UnreadEntities.NONE, packages);
  }
}
