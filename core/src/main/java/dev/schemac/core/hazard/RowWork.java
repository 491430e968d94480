package dev.schemac.core.hazard;

import dev.schemac.core.text.QualifiedName;

/**
 * What a statement does to the rows of a table one after the other, so that it takes longer the
 * more there are.
 */
public record RowWork(QualifiedName table, Kind kind) {

  /** Kinds of such work, in the order in which they are listed. */
  public enum Kind {
    /** It writes the table and all its indexes anew. */
    REWRITES,
    /** It does so under a condition. */
    MAY_REWRITE,
    /** It builds indexes. */
    BUILDS,
    /** It reads all rows. */
    SCANS,
    /** It updates rows. */
    UPDATES
  }
}
