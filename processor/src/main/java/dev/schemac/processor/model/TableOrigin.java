package dev.schemac.processor.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a table was read, as far as a later compile that sees only some classes must know.
 *
 * @param className the binary name of its class
 * @param sourceFile its source file relative to its source root, with {@code /}; empty for a class
 *     that was generated
 * @param inherited for each column, constraint and index, by name, that another type than the
 *     table's class declares (a superclass, the type of an embedded field): that type's binary name
 */
public record TableOrigin(
    String className, String sourceFile, SortedMap<String, String> inherited) {

  /** Copies the map. */
  public TableOrigin {
    inherited = Collections.unmodifiableSortedMap(new TreeMap<>(inherited));
  }
}
