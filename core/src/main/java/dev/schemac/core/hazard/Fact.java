package dev.schemac.core.hazard;

import static dev.schemac.core.hazard.LockMode.ACCESS_EXCLUSIVE;
import static dev.schemac.core.hazard.LockMode.ACCESS_SHARE;
import static dev.schemac.core.hazard.LockMode.ROW_EXCLUSIVE;
import static dev.schemac.core.hazard.LockMode.ROW_SHARE;
import static dev.schemac.core.hazard.LockMode.SHARE;
import static dev.schemac.core.hazard.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.schemac.core.hazard.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.schemac.core.text.PostgresVersion;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL does for each kind of statement: how it locks the table and the tables that keys
 * lead to or come from, and how much it works. A test measures each row on each supported version.
 *
 * <p>Sources are sections of the manual and files of PostgreSQL's own source.
 */
enum Fact {
  // Statements that touch no table.
  CREATE_SCHEMA(null, null, Cost.NONE, "CREATE SCHEMA"),
  DROP_SCHEMA(null, null, Cost.NONE, "DROP SCHEMA"),
  CREATE_EXTENSION(null, null, Cost.NONE, "CREATE EXTENSION"),
  DROP_EXTENSION(null, null, Cost.NONE, "DROP EXTENSION"),
  CREATE_ENUM_TYPE(null, null, Cost.NONE, "CREATE TYPE"),
  DROP_ENUM_TYPE(null, null, Cost.NONE, "DROP TYPE"),
  RENAME_ENUM_TYPE(null, null, Cost.NONE, "ALTER TYPE"),
  MOVE_ENUM_TYPE(null, null, Cost.NONE, "ALTER TYPE"),
  RENAME_LABEL(null, null, Cost.NONE, "ALTER TYPE; pg_enum.c, RenameEnumLabel"),
  ADD_LABEL(null, null, Cost.NONE, "ALTER TYPE; pg_enum.c, AddEnumLabel"),
  COMMENT_ENUM_TYPE(null, null, Cost.NONE, "COMMENT"),
  CREATE_SEQUENCE(null, null, Cost.NONE, "CREATE SEQUENCE"),
  ALTER_SEQUENCE(null, null, Cost.NONE, "ALTER SEQUENCE, Notes; sequence.c, AlterSequence"),
  OWN_SEQUENCE(null, ACCESS_SHARE, Cost.NONE, "ALTER SEQUENCE; sequence.c, process_owned_by"),
  MOVE_SEQUENCE(null, null, Cost.NONE, "tablecmds.c, AlterTableNamespace"),
  DROP_SEQUENCE(null, null, Cost.NONE, "DROP SEQUENCE"),
  CHECK_CONSTRAINTS_NOW(null, null, Cost.NONE, "SET CONSTRAINTS"),
  CREATE_FUNCTION(null, null, Cost.NONE, "CREATE FUNCTION, REVOKE"),
  DROP_FUNCTION(null, null, Cost.NONE, "DROP FUNCTION"),

  // Whole tables.
  CREATE_TABLE(null, SHARE_ROW_EXCLUSIVE, Cost.NONE, "13.3.1; tablecmds.c, ATAddForeignKey"),
  DROP_TABLE(ACCESS_EXCLUSIVE, ACCESS_EXCLUSIVE, Cost.NONE, "13.3.1; tablecmds.c, RemoveRelations"),
  RENAME_TABLE(ACCESS_EXCLUSIVE, null, Cost.NONE, "13.3.1; tablecmds.c, RenameRelation"),
  MOVE_TABLE(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableNamespace"),
  COMMENT_TABLE(SHARE_UPDATE_EXCLUSIVE, null, Cost.NONE, "comment.c, CommentObject"),

  // Parts that only change their names.
  RENAME_COLUMN(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, renameatt"),
  RENAME_CONSTRAINT(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, RenameConstraint"),
  RENAME_INDEX(null, null, Cost.NONE, "ALTER INDEX; tablecmds.c, RenameRelation"),
  RENAME_SEQUENCE(null, null, Cost.NONE, "tablecmds.c, RenameRelation"),
  COMMENT_COLUMN(SHARE_UPDATE_EXCLUSIVE, null, Cost.NONE, "comment.c, CommentObject"),

  // Indexes.
  CREATE_INDEX(SHARE, null, Cost.BUILD, "13.3.1; CREATE INDEX"),
  CREATE_INDEX_CONCURRENTLY(
      SHARE_UPDATE_EXCLUSIVE, null, Cost.BUILD, "CREATE INDEX, Building Indexes Concurrently"),
  DROP_INDEX(ACCESS_EXCLUSIVE, null, Cost.INSTANT, "DROP INDEX"),
  DROP_INDEX_CONCURRENTLY(SHARE_UPDATE_EXCLUSIVE, null, Cost.NONE, "DROP INDEX"),

  // Rows.
  UPDATE(ROW_EXCLUSIVE, null, Cost.UPDATE, "13.3.1, 13.3.2"),
  UPDATE_IN_BATCHES(ROW_EXCLUSIVE, null, Cost.UPDATE, "13.3.1; PL/pgSQL, Transaction Management"),
  PASS_VALUES(ACCESS_SHARE, null, Cost.SCAN, "13.3.1; Sequence Manipulation Functions"),
  PASS_VALUES_BY_INDEX(
      ACCESS_SHARE, null, Cost.NONE, "13.3.1; planagg.c: max() reads the last entry of an index"),
  ANALYZE(SHARE_UPDATE_EXCLUSIVE, null, Cost.NONE, "13.3.1; ANALYZE: reads a sample"),

  // Triggers.
  CREATE_TRIGGER(SHARE_ROW_EXCLUSIVE, null, Cost.NONE, "13.3.1; trigger.c, CreateTriggerFiringOn"),
  ENABLE_TRIGGER(
      SHARE_ROW_EXCLUSIVE, null, Cost.NONE, "ALTER TABLE; tablecmds.c, AlterTableGetLockLevel"),
  DROP_TRIGGER(ACCESS_EXCLUSIVE, null, Cost.NONE, "DROP TRIGGER; trigger.c, RemoveTriggerById"),

  // Columns that come and go.
  ADD_COLUMN(ACCESS_EXCLUSIVE, null, Cost.NONE, "5.6.1; ALTER TABLE, Notes"),
  ADD_COLUMN_WITH_DEFAULT(
      ACCESS_EXCLUSIVE, null, Cost.INSTANT, "5.6.1; ALTER TABLE, Notes; heap.c, StoreAttrDefault"),
  ADD_COLUMN_NOT_NULL(
      ACCESS_EXCLUSIVE, null, Cost.SCAN, "tablecmds.c, ATExecAddColumn: verify_new_notnull"),
  ADD_COLUMN_COMPUTED(
      ACCESS_EXCLUSIVE, null, Cost.REWRITE, "ALTER TABLE, Notes: volatile, generated, identity"),
  ADD_COLUMN_OF_DOMAIN_WITH_CHECK(
      ACCESS_EXCLUSIVE, null, Cost.REWRITE, "tablecmds.c, ATExecAddColumn"),
  ADD_COLUMN_WITH_KEY(
      ACCESS_EXCLUSIVE,
      SHARE_ROW_EXCLUSIVE,
      Cost.INSTANT,
      "parse_utilcmd.c, transformFKConstraints: skip_validation"),
  DROP_COLUMN(ACCESS_EXCLUSIVE, ACCESS_EXCLUSIVE, Cost.NONE, "ALTER TABLE, Notes"),

  // What columns are.
  SET_DEFAULT(
      ACCESS_EXCLUSIVE, null, Cost.NONE, "ALTER TABLE; tablecmds.c, AlterTableGetLockLevel"),
  DROP_DEFAULT(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  SET_NOT_NULL(ACCESS_EXCLUSIVE, null, Cost.SCAN, "ALTER TABLE, SET NOT NULL"),
  SET_NOT_NULL_PROVED(
      ACCESS_EXCLUSIVE,
      null,
      Cost.INSTANT,
      "ALTER TABLE, SET NOT NULL; tablecmds.c, NotNullImpliedByRelConstraints"),
  DROP_NOT_NULL(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  ADD_IDENTITY(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  SET_IDENTITY(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  DROP_IDENTITY(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  SET_EXPRESSION(
      ACCESS_EXCLUSIVE,
      null,
      Cost.REWRITE,
      "ALTER TABLE, SET EXPRESSION; release notes of 17",
      PostgresVersion.V17),
  DROP_EXPRESSION(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),

  // Types of columns.
  ALTER_TYPE(
      ACCESS_EXCLUSIVE,
      ACCESS_EXCLUSIVE,
      Cost.REWRITE,
      "ALTER TABLE, Notes; tablecmds.c, ATPostAlterTypeCleanup"),
  ALTER_TYPE_OF_KEY(
      ACCESS_EXCLUSIVE,
      ACCESS_EXCLUSIVE,
      Cost.REWRITE,
      "tablecmds.c, ATPostAlterTypeParse: keys are checked again after a rewrite"),
  ALTER_TYPE_FREE(
      ACCESS_EXCLUSIVE,
      ACCESS_EXCLUSIVE,
      Cost.INSTANT,
      "ALTER TABLE, Notes; tablecmds.c, ATColumnChangeRequiresRewrite"),
  ALTER_TYPE_WITH_CHECK(
      ACCESS_EXCLUSIVE, ACCESS_EXCLUSIVE, Cost.SCAN, "tablecmds.c, ATPostAlterTypeCleanup"),
  ALTER_TYPE_WITH_INDEX(
      ACCESS_EXCLUSIVE, ACCESS_EXCLUSIVE, Cost.BUILD, "indexcmds.c, CheckIndexCompatible"),
  ALTER_TYPE_ACROSS_TIME_ZONE(
      ACCESS_EXCLUSIVE,
      ACCESS_EXCLUSIVE,
      Cost.REWRITE,
      "release notes of 12; tablecmds.c, ATColumnChangeRequiresRewrite"),

  // Constraints.
  ADD_CHECK(ACCESS_EXCLUSIVE, null, Cost.SCAN, "ALTER TABLE, ADD table_constraint"),
  ADD_CHECK_NOT_VALID(ACCESS_EXCLUSIVE, null, Cost.INSTANT, "ALTER TABLE, NOT VALID"),
  ADD_NOT_NULL_NOT_VALID(
      ACCESS_EXCLUSIVE,
      null,
      Cost.INSTANT,
      "ALTER TABLE, NOT VALID; release notes of 18",
      PostgresVersion.V18),
  ADD_KEY(ACCESS_EXCLUSIVE, null, Cost.BUILD, "ALTER TABLE, ADD table_constraint"),
  ADD_KEY_USING_INDEX(ACCESS_EXCLUSIVE, null, Cost.INSTANT, "ALTER TABLE, USING INDEX"),
  ADD_PRIMARY_KEY_USING_INDEX_WITH_NULLS(
      ACCESS_EXCLUSIVE, null, Cost.SCAN, "ALTER TABLE, USING INDEX: does SET NOT NULL"),
  ADD_EXCLUDE(ACCESS_EXCLUSIVE, null, Cost.BUILD, "ALTER TABLE, ADD table_constraint"),
  ADD_FOREIGN_KEY(
      SHARE_ROW_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, Cost.SCAN, "13.3.1; ALTER TABLE, FOREIGN KEY"),
  ADD_FOREIGN_KEY_NOT_VALID(
      SHARE_ROW_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, Cost.INSTANT, "ALTER TABLE, NOT VALID"),
  VALIDATE_CHECK(SHARE_UPDATE_EXCLUSIVE, null, Cost.SCAN, "ALTER TABLE, VALIDATE CONSTRAINT"),
  VALIDATE_NOT_NULL(
      SHARE_UPDATE_EXCLUSIVE,
      null,
      Cost.SCAN,
      "ALTER TABLE, VALIDATE CONSTRAINT",
      PostgresVersion.V18),
  VALIDATE_FOREIGN_KEY(
      SHARE_UPDATE_EXCLUSIVE, ROW_SHARE, Cost.SCAN, "ALTER TABLE, VALIDATE CONSTRAINT"),
  ALTER_CONSTRAINT(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  DROP_CONSTRAINT(ACCESS_EXCLUSIVE, null, Cost.NONE, "tablecmds.c, AlterTableGetLockLevel"),
  DROP_FOREIGN_KEY(
      ACCESS_EXCLUSIVE, ACCESS_EXCLUSIVE, Cost.NONE, "tablecmds.c, ATExecDropConstraint");

  /** How much a statement does, beyond the catalogue. */
  enum Cost {
    /** It changes the catalogue, as a reader expects. */
    NONE,
    /** It changes only the catalogue where a reader may expect more. */
    INSTANT,
    /** It reads all rows. */
    SCAN,
    /** It builds indexes from all rows. */
    BUILD,
    /** It updates rows. */
    UPDATE,
    /** It writes the table and its indexes anew. */
    REWRITE
  }

  private final @Nullable LockMode lock;
  private final @Nullable LockMode otherLock;
  private final Cost cost;
  private final String source;
  private final PostgresVersion since;

  Fact(@Nullable LockMode lock, @Nullable LockMode otherLock, Cost cost, String source) {
    this(lock, otherLock, cost, source, PostgresVersion.OLDEST);
  }

  Fact(
      @Nullable LockMode lock,
      @Nullable LockMode otherLock,
      Cost cost,
      String source,
      PostgresVersion since) {
    this.lock = lock;
    this.otherLock = otherLock;
    this.cost = cost;
    this.source = source;
    this.since = since;
  }

  /** How it locks its table; null: not at all. */
  @Nullable LockMode lock() {
    return lock;
  }

  /** How it locks tables that the keys it is about lead to or come from; null: not at all. */
  @Nullable LockMode otherLock() {
    return otherLock;
  }

  Cost cost() {
    return cost;
  }

  /** Where PostgreSQL says so. */
  String source() {
    return source;
  }

  /** The first version that has the statement, or the oldest supported one. */
  PostgresVersion since() {
    return since;
  }

  /** Whether it reads the table that a key leads to as well as its own. */
  boolean readsOthers() {
    return this == ADD_FOREIGN_KEY || this == VALIDATE_FOREIGN_KEY || this == ALTER_TYPE_OF_KEY;
  }

  /** Whether it cannot run in a transaction. */
  boolean isConcurrent() {
    return this == CREATE_INDEX_CONCURRENTLY || this == DROP_INDEX_CONCURRENTLY;
  }
}
