package dev.schemac.processor.read.partial;

import java.util.Set;
import java.util.function.Predicate;

/**
 * What a compile knows of the types that tables have something from.
 *
 * @param roots the roots that were read
 * @param read whether it read a type: the roots, and what is foreign
 * @param presence which of the others are there
 */
public record SeenTypes(Set<String> roots, Predicate<String> read, Presence presence) {

  boolean isRoot(String type) {
    return roots.contains(type);
  }

  boolean isRead(String type) {
    return read.test(type);
  }
}
