package dev.schemac.processor.read.element;

import java.util.List;
import java.util.Set;

/**
 * Which tables hold the rows of an entity that extends another one.
 *
 * @param className its class
 * @param above the classes of the entities above it, the nearest first
 * @param holders the classes whose tables hold its rows: each a part, or its own all of it
 * @param names what tells its rows from others in a table that they share, or may have told them
 */
public record EntityRows(
    String className, List<String> above, Set<String> holders, Set<String> names) {

  /** Copies. */
  public EntityRows {
    above = List.copyOf(above);
    holders = Set.copyOf(holders);
    names = Set.copyOf(names);
  }
}
