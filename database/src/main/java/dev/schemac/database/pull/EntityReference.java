package dev.schemac.database.pull;

import dev.schemac.core.schema.ForeignKey;

/**
 * A foreign key as an attribute of the entity that it leads to.
 *
 * @param key the foreign key
 * @param attribute the attribute's name
 * @param role what its columns are beside that
 */
record EntityReference(ForeignKey key, String attribute, Role role) {

  /** What the columns of a reference are beside that. */
  enum Role {
    /** Nothing. */
    PLAIN,
    /** One that each other row has another value in. */
    UNIQUE,
    /** A part of the primary key. */
    PART_OF_KEY,
    /** The whole primary key. */
    KEY
  }

  /** Whether its columns are of the primary key. */
  boolean isOfKey() {
    return role == Role.PART_OF_KEY || role == Role.KEY;
  }
}
