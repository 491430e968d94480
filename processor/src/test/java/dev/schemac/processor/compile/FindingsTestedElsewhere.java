package dev.schemac.processor.compile;

import dev.schemac.core.finding.FindingId;
import java.util.Set;

/** Error ids that no single compile raises, each with the tests that do. */
final class FindingsTestedElsewhere {

  static final Set<FindingId> IDS =
      Set.of(
          // the tests of core.diff and the evolution cases
          FindingId.DROP_NOT_CONFIRMED,
          FindingId.BACKFILL_MISSING,
          FindingId.CONVERSION_MISSING,
          FindingId.REWRITE_ON_LIVE_TABLE,
          FindingId.RENAME_CONTRADICTION,
          FindingId.DROP_CONTRADICTION,
          FindingId.PENDING_NAME,
          FindingId.PENDING_NOT_POSSIBLE,
          // The case refused-online-without-phase
          FindingId.NO_PHASE_LEFT,
          // The tests of package history, and FolderTest
          FindingId.FOREIGN_FOLDER,
          FindingId.FOLDER_UNUSABLE,
          FindingId.FOLDER_BUSY,
          FindingId.OUT_OF_SYNC,
          FindingId.EDITED_MIGRATION,
          FindingId.MISSING_MIGRATION,
          FindingId.LEFT_OUT_OF_CHECKOUT,
          FindingId.HISTORY_UNCLEAR,
          FindingId.ORPHAN_MIGRATION,
          FindingId.NUMBER_COLLISION,
          FindingId.NUMBER_GAP,
          FindingId.FORKED_HISTORY,
          FindingId.MERGE_CONFLICT,
          FindingId.SNAPSHOT_BROKEN,
          FindingId.SNAPSHOT_TOO_NEW,
          FindingId.SNAPSHOT_MISSING,
          FindingId.NOTHING_TO_BASELINE,
          FindingId.GIT_FAILED,
          // ProjectFolderTest
          FindingId.PROJECT_FOLDER_UNCLEAR,
          // SharedFolderTest
          FindingId.SHARED_FOLDER,
          // ForeignTypesTest
          FindingId.HAND_OVER_NOT_CONFIRMED,
          // ExternalTablesTest
          FindingId.TAKE_OVER_NOT_CONFIRMED,
          // BundleTest
          FindingId.BUNDLE_FAILED,
          // IncrementalNullnessTest
          FindingId.NULLNESS_HIDDEN,
          // UnseenReferencesTest
          FindingId.SCHEMA_INCONSISTENT,
          // DiskTest
          FindingId.CLASS_NOT_WRITTEN,
          // EntityCompileTest
          FindingId.MAPPING_UNDECIDED,
          FindingId.BASELINE_OF_ENTITIES,
          // EntityChangeTest
          FindingId.ROWS_NOT_MOVED,
          // MappingFileTest
          FindingId.MAPPING_FILE,
          FindingId.MAPPING_FILE_UNREADABLE,
          // ErrorsTest
          FindingId.INTERNAL_ERROR);

  private FindingsTestedElsewhere() {}
}
