package dev.schemac.core.plan.graph;

/**
 * What can be done to an object, in the order in which it is done to one object within a {@link
 * Stage}: to have one kind of statement come earlier, move its constant. What shares one {@code
 * ALTER TABLE} is ordered once more there, by {@link AlterationOrder}, as PostgreSQL takes it.
 */
public enum Action {
  DROP_KEEPER(Stage.FIRST),
  /** Queries are planned without statistics of a column until then. */
  ANALYZE(Stage.FIRST),

  CREATE_SCHEMA(Stage.SURROUNDINGS),
  CREATE_EXTENSION(Stage.SURROUNDINGS),

  /** A type that goes makes room for another one of its name. */
  PARK_TYPE(Stage.TYPES),
  RENAME_TYPE_AWAY(Stage.TYPES),
  MOVE_TYPE(Stage.TYPES),
  RENAME_TYPE(Stage.TYPES),
  /** Barrier: the type has the name it keeps. */
  TYPE_RENAMED(Stage.BARRIER),
  PARK_LABEL(Stage.TYPES),
  RENAME_LABEL(Stage.TYPES),
  /** Barrier: the labels that stay are spelled as they will be. */
  LABELS_RENAMED(Stage.BARRIER),
  ADD_LABELS(Stage.TYPES),
  /** A type that is made anew makes room for its successor. */
  REPLACE_TYPE(Stage.TYPES),
  CREATE_TYPE(Stage.TYPES),
  COMMENT_TYPE(Stage.TYPES),
  /** Barrier: the type is as the target has it. */
  TYPE_READY(Stage.BARRIER),

  /** Before its owner goes, with which it would go. */
  DISOWN_SEQUENCE(Stage.SEQUENCES),
  RENAME_DECLARED_SEQUENCE_AWAY(Stage.SEQUENCES),
  MOVE_SEQUENCE(Stage.SEQUENCES),
  RENAME_DECLARED_SEQUENCE(Stage.SEQUENCES),
  CREATE_SEQUENCE(Stage.SEQUENCES),
  /** Barrier: the sequence is there under the name that it keeps. */
  SEQUENCE_READY(Stage.BARRIER),
  ALTER_SEQUENCE(Stage.SEQUENCES),

  RENAME_TABLE_AWAY(Stage.RENAMES),
  MOVE_TABLE(Stage.RENAMES),
  RENAME_TABLE(Stage.RENAMES),
  RENAME_COLUMN_AWAY(Stage.RENAMES),
  RENAME_COLUMN(Stage.RENAMES),
  RENAME_CONSTRAINT_AWAY(Stage.RENAMES),
  RENAME_CONSTRAINT(Stage.RENAMES),
  RENAME_INDEX_AWAY(Stage.RENAMES),
  RENAME_INDEX(Stage.RENAMES),
  RENAME_SEQUENCE_AWAY(Stage.RENAMES),
  RENAME_SEQUENCE(Stage.RENAMES),
  /** Barrier: the table and its columns have the names, and its types the labels, they keep. */
  RENAMED(Stage.BARRIER),

  DROP_INDEX(Stage.DROPPED_INDEXES),
  DROP_FOREIGN_KEY(Stage.DROPPED_KEYS),
  /** Barrier: no key references a table that goes any more. */
  UNREFERENCED(Stage.BARRIER),

  CREATE_TABLE(Stage.NEW_TABLES),

  DROP_CONSTRAINT(Stage.TABLES),
  DROP_IDENTITY(Stage.TABLES),
  /** Barrier: what an identity column refuses can follow. */
  NO_IDENTITY(Stage.BARRIER),
  DROP_DEFAULT(Stage.TABLES),
  DROP_EXPRESSION(Stage.TABLES),
  /** Barrier: what a generated column refuses can follow. */
  NO_EXPRESSION(Stage.BARRIER),
  DROP_NOT_NULL(Stage.TABLES),
  DROP_SEQUENCE(Stage.TABLES),
  ALTER_TYPE(Stage.TABLES),
  ADD_COLUMN(Stage.TABLES),
  SET_EXPRESSION(Stage.TABLES),
  CHECK_CONSTRAINTS_NOW(Stage.TABLES),
  /** A check that takes old labels and new ones, while rows hold both. */
  WIDEN_CHECK(Stage.TABLES),
  RELABEL(Stage.TABLES),
  FILL(Stage.TABLES),
  SET_DEFAULT(Stage.TABLES),
  /** What SET NOT NULL finds, so that it need not look at the rows. */
  ADD_NOT_NULL(Stage.CHECKED_ROWS),
  VALIDATE_NOT_NULL(Stage.CHECKED_ROWS),
  SET_NOT_NULL(Stage.TABLES),
  DROP_NOT_NULL_CHECK(Stage.TABLES),
  ADD_IDENTITY(Stage.TABLES),
  SET_IDENTITY(Stage.TABLES),
  PASS_VALUES(Stage.TABLES),
  ALTER_CONSTRAINT(Stage.TABLES),
  ADD_CONSTRAINT(Stage.TABLES),
  /** The labels that rows got before the new check. */
  RELABEL_AGAIN(Stage.TABLES),
  VALIDATE_CONSTRAINT(Stage.TABLES),
  NARROW_CHECK(Stage.TABLES),
  CREATE_INDEX(Stage.TABLES),
  /** Barrier: whatever a foreign key may reference of a new table is there. */
  KEYS(Stage.BARRIER),
  DROP_COLUMN(Stage.TABLES),
  COMMENT_TABLE(Stage.TABLES),
  COMMENT_COLUMN(Stage.TABLES),

  SET_SEQUENCE_OWNER(Stage.OWNED_SEQUENCES),

  ADD_FOREIGN_KEY(Stage.NEW_KEYS),
  VALIDATE_FOREIGN_KEY(Stage.NEW_KEYS),

  /** An index is built while everybody works on. */
  BUILD_INDEX(Stage.BUILDS),
  /** The same, of one that refuses duplicates from its beginning on. */
  BUILD_UNIQUE_INDEX(Stage.UNIQUE_BUILDS),

  /** Barrier: whatever reads a table that goes has read it. */
  UNREAD(Stage.BARRIER),
  DROP_TABLE(Stage.DROPS),
  /** Barrier: a table that goes is gone. */
  GONE(Stage.BARRIER),
  /** Barrier: nothing of tables takes values from a sequence that goes any more. */
  SEQUENCE_UNUSED(Stage.BARRIER),
  DROP_DECLARED_SEQUENCE(Stage.DROPPED_SEQUENCES),
  DROP_REPLACED_TYPE(Stage.DROPPED_TYPES),
  DROP_TYPE(Stage.DROPPED_TYPES),
  DROP_EXTENSION(Stage.DROPPED_SURROUNDINGS),
  DROP_SCHEMA(Stage.DROPPED_SURROUNDINGS),

  CREATE_KEEPER(Stage.LAST),
  /** Statistics of expressions, which PostgreSQL has for none before it has an index. */
  ANALYZE_EXPRESSIONS(Stage.LAST),
  /** An index goes that has left its name to another one, or that nobody waits for. */
  DROP_INDEX_AT_LAST(Stage.LAST);

  final Stage stage;

  Action(Stage stage) {
    this.stage = stage;
  }
}
