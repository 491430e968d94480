package dev.schemac.core.plan.graph;

/**
 * The order in which a reader expects the statements of a migration, where the graph leaves a
 * choice. Within a stage, everything about one object stands together, objects by name; what is
 * done to one object comes in the order of {@link Action}, and its parts by name.
 */
enum Stage {
  /** Barriers come as soon as they can, so that they hold up nothing. */
  BARRIER,
  /** What must not wait: the keepers go before what they know of their tables changes. */
  FIRST,
  SURROUNDINGS,
  TYPES,
  SEQUENCES,
  RENAMES,
  DROPPED_INDEXES,
  DROPPED_KEYS,
  NEW_TABLES,
  TABLES,
  OWNED_SEQUENCES,
  NEW_KEYS,
  BUILDS,
  /** What refuses rows of running code while it is made comes last. */
  CHECKED_ROWS,
  UNIQUE_BUILDS,
  DROPS,
  DROPPED_SEQUENCES,
  DROPPED_TYPES,
  DROPPED_SURROUNDINGS,
  LAST;

  /** By stage, then by object, by action and by part. */
  static int compare(Vertex one, Vertex other) {
    int byStage = one.action().stage.compareTo(other.action().stage);
    if (byStage != 0) {
      return byStage;
    }
    int byObject = one.object().compareTo(other.object());
    if (byObject != 0) {
      return byObject;
    }
    int byAction = one.action().compareTo(other.action());
    return byAction != 0 ? byAction : one.part().compareTo(other.part());
  }
}
