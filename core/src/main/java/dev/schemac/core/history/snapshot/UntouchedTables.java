package dev.schemac.core.history.snapshot;

import java.util.Collection;

/** Says of a table of the snapshot whether it stays as it is, whatever a compile has read. */
@FunctionalInterface
public interface UntouchedTables {

  /**
   * Whether the table stays.
   *
   * @param className the canonical name of its class
   * @param sourceFile the source file of its class; empty: the class was generated
   * @param inherited what other types than its class determine parts of it, as in {@link
   *     dev.schemac.core.schema.Origins.OfObject#inherited}
   */
  boolean test(String className, String sourceFile, Collection<String> inherited);
}
