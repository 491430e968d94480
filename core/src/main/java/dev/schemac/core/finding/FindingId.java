package dev.schemac.core.finding;

/**
 * The stable ids of all that schemac says; scripts search for them. The catalogue in package {@code
 * report} holds the kind and the words of each.
 */
public enum FindingId {
  // The classes
  UNMAPPED_TYPE,
  BAD_TYPE,
  BAD_SQL,
  BAD_NAME,
  BAD_VALUE,
  CONTRADICTION,
  DUPLICATE_TABLE,
  DUPLICATE_COLUMN,
  DUPLICATE_NAME,
  DUPLICATE_LABEL,
  NAME_TOO_LONG,
  RESERVED_NAME,
  RESERVED_WORD,
  UNKNOWN_COLUMN,
  UNKNOWN_REFERENCE,
  REFERENCE_MISMATCH,
  NO_COLUMNS,
  NO_EFFECT,
  CLASS_EXISTS,
  CLASS_NOT_WRITTEN,
  NULLNESS_HIDDEN,
  SCHEMA_INCONSISTENT,

  // The options
  UNKNOWN_OPTION,
  MIGRATIONS_NOT_SET,
  SOURCES_NOT_SET,
  TABLES_OUTSIDE,

  // Changes
  DROP_NOT_CONFIRMED,
  HAND_OVER_NOT_CONFIRMED,
  TAKE_OVER_NOT_CONFIRMED,
  BACKFILL_MISSING,
  CONVERSION_MISSING,
  REWRITE_ON_LIVE_TABLE,
  NO_PHASE_LEFT,
  RENAME_CONTRADICTION,
  DROP_CONTRADICTION,
  INTENT_INERT,

  // The migrations folder
  FOREIGN_FOLDER,
  SHARED_FOLDER,
  FOLDER_UNUSABLE,
  FOLDER_BUSY,
  OUT_OF_SYNC,
  EDITED_MIGRATION,
  MISSING_MIGRATION,
  LEFT_OUT_OF_CHECKOUT,
  ORPHAN_MIGRATION,
  NUMBER_COLLISION,
  NUMBER_GAP,
  FORKED_HISTORY,
  HISTORY_UNCLEAR,
  MERGE_CONFLICT,
  SNAPSHOT_BROKEN,
  SNAPSHOT_TOO_NEW,
  SNAPSHOT_MISSING,
  NOTHING_TO_BASELINE,
  GIT_FAILED,
  BUNDLE_FAILED,

  // News
  WROTE,
  ADVICE,
  UP_TO_DATE,
  TABLES_LEFT_OUT,
  REMOVED_DRAFT,
  NO_REPOSITORY,
  FOLDER_IGNORED,
  ADOPTED,
  RECORDED,
  RENUMBERED,
  RENUMBERED_EDITED,
  BASELINED,
  CLASS_FILE_UNREADABLE,
  INTERNAL_ERROR;

  /** The id as it is printed: {@code UNMAPPED_TYPE} is {@code UnmappedType}. */
  public String printed() {
    StringBuilder out = new StringBuilder();
    boolean upper = true;
    for (char c : name().toCharArray()) {
      if (c != '_') {
        out.append(upper ? c : Character.toLowerCase(c));
      }
      upper = c == '_';
    }
    return out.toString();
  }
}
