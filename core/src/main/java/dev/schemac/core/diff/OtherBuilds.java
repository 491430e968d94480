package dev.schemac.core.diff;

import dev.schemac.core.text.QualifiedName;
import java.util.Set;

/**
 * What other builds have to do with the tables of a comparison, beside the external tables of its
 * schemas.
 *
 * @param classes the tables of the base that the target lacks and whose classes another build has:
 *     nobody is asked whether they may be dropped
 * @param tables the tables that this build handed over and has not taken back: they are in the
 *     database, though the base lacks them
 */
public record OtherBuilds(Set<QualifiedName> classes, Set<QualifiedName> tables) {

  /** No other build has to do with them. */
  public static final OtherBuilds NONE = new OtherBuilds(Set.of(), Set.of());

  /** Copies. */
  public OtherBuilds {
    classes = Set.copyOf(classes);
    tables = Set.copyOf(tables);
  }
}
