package dev.schemac.processor.jpa;

/** What people change on entities. */
enum EditKind {
  RENAME_ATTRIBUTE,
  RENAME_COLUMN,
  RENAME_ENTITY,
  RENAME_TABLE,
  ADD_ATTRIBUTE,
  DROP_ATTRIBUTE,
  ADD_ENTITY,
  DROP_ENTITY,
  ADD_REFERENCE,
  REFERENCE_TO_PLAIN,
  ADD_COLLECTION,
  WIDEN_TYPE,
  CHANGE_LENGTH,
  ENUM_TO_STRING,
  ENUM_TO_ORDINAL,
  MORE_CONSTANTS,
  FEWER_CONSTANTS,
  NOT_NULL,
  NULLABLE,
  REQUIRED_REFERENCE,
  OPTIONAL_REFERENCE,
  UNIQUE,
  INDEX,
  SUBCLASS_OF_PLAIN,
  SUBCLASS_SINGLE_TABLE,
  SUBCLASS_JOINED,
  SUBCLASS_TABLE_PER_CLASS,
  CHANGE_STRATEGY,
  MOVE_TO_SUPERCLASS,
  MOVE_TO_EMBEDDABLE,
  CHANGE_GENERATOR,
  MANY_FEWER;

  /** Whether the database is to stay as it is. */
  boolean changesNothing() {
    return this == MOVE_TO_SUPERCLASS || this == MOVE_TO_EMBEDDABLE;
  }

  /** Whether something is to have another name and to keep what it holds. */
  boolean renames() {
    return name().startsWith("RENAME_");
  }

  /** Whether rows or values are given up. */
  boolean drops() {
    return name().startsWith("DROP_") || this == MANY_FEWER;
  }

  /**
   * Whether Hibernate need not read all that it read before. A hierarchy with another strategy
   * keeps its rows where they are, so that objects may be read as those of another class (rule 58).
   */
  boolean mayHide() {
    return drops() || this == REFERENCE_TO_PLAIN || this == CHANGE_STRATEGY;
  }

  /**
   * Whether rows may be wrong for the new classes, so that the migration fails: values that are not
   * unique, numbers of constants that are gone, references to rows of a class that is gone.
   */
  boolean rowsMayRefuse(String sqlState) {
    return switch (this) {
      case UNIQUE, REQUIRED_REFERENCE -> sqlState.equals("23505");
      case FEWER_CONSTANTS -> sqlState.equals("23514");
      case DROP_ENTITY -> sqlState.equals("23503");
      default -> false;
    };
  }
}
