package dev.schemac.processor.jpa;

/** What people change on entities. */
enum EditKind {
  RENAME_ATTRIBUTE,
  RENAME_COLUMN,
  RENAME_ENTITY,
  RENAME_TABLE,
  RENAME_JOIN_COLUMN,
  ADD_ATTRIBUTE,
  DROP_ATTRIBUTE,
  ADD_ENTITY,
  DROP_ENTITY,
  ADD_REFERENCE,
  REFERENCE_TO_PLAIN,
  PLAIN_TO_REFERENCE,
  ADD_COLLECTION,
  WIDEN_TYPE,
  CHANGE_LENGTH,
  CHANGE_PRECISION,
  ENUM_TO_STRING,
  ENUM_TO_ORDINAL,
  MORE_CONSTANTS,
  FEWER_CONSTANTS,
  FIRST_CONSTANT,
  WITHOUT_FIRST_CONSTANT,
  RENAME_CONSTANT,
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
  MIDDLE_ENTITY,
  MIDDLE_SUPERCLASS,
  CHANGE_STRATEGY,
  MOVE_TO_SUPERCLASS,
  MOVE_FROM_SUPERCLASS,
  MOVE_TO_EMBEDDABLE,
  MOVE_FROM_EMBEDDABLE,
  MOVE_TO_PARENT,
  MOVE_TO_CHILD,
  TO_ELEMENTS,
  COLUMN_TO_JOIN_TABLE,
  JOIN_TABLE_TO_COLUMN,
  ORDER_COLUMN,
  LIST_TO_SET,
  TO_SECONDARY_TABLE,
  ADD_VERSION,
  SOFT_DELETE,
  CHANGE_GENERATOR,
  MANY_FEWER;

  /** Whether the database is to stay as it is. */
  boolean changesNothing() {
    return switch (this) {
      case MOVE_TO_SUPERCLASS,
          MOVE_FROM_SUPERCLASS,
          MOVE_TO_EMBEDDABLE,
          MOVE_FROM_EMBEDDABLE,
          MIDDLE_SUPERCLASS ->
          true;
      default -> false;
    };
  }

  /** Whether something is to have another name and to keep what it holds. */
  boolean renames() {
    return name().startsWith("RENAME_") && this != RENAME_CONSTANT;
  }

  /** Whether rows or values are given up that a person has to confirm. */
  boolean loses() {
    return drops()
        || switch (this) {
          case MOVE_TO_PARENT,
              MOVE_TO_CHILD,
              TO_ELEMENTS,
              COLUMN_TO_JOIN_TABLE,
              JOIN_TABLE_TO_COLUMN,
              LIST_TO_SET,
              TO_SECONDARY_TABLE,
              CHANGE_GENERATOR ->
              true;
          default -> false;
        };
  }

  /** Whether the attribute that changes may have other values afterwards. */
  boolean changesValues() {
    return switch (this) {
      case MOVE_TO_PARENT, MOVE_TO_CHILD, TO_SECONDARY_TABLE, CHANGE_PRECISION -> true;
      default -> false;
    };
  }

  /** Whether an attribute or an entity goes. */
  boolean drops() {
    return name().startsWith("DROP_") || this == MANY_FEWER;
  }

  /** Whether constants of an enum get other names or numbers. */
  boolean isOfConstants() {
    return name().endsWith("_CONSTANT") || name().endsWith("_CONSTANTS");
  }

  /**
   * Whether Hibernate need not read all that it read before. A hierarchy with another strategy
   * keeps its rows where they are, so that objects may be read as those of another class (rule 58).
   */
  boolean mayHide() {
    return switch (this) {
      case REFERENCE_TO_PLAIN, PLAIN_TO_REFERENCE, CHANGE_STRATEGY, TO_ELEMENTS, MOVE_TO_CHILD ->
          true;
      default -> drops();
    };
  }

  /**
   * Whether rows may be wrong for the new classes, so that the migration fails: values that are not
   * unique, or become equal, references to rows of a class that is gone, or to none, no row that a
   * reference could lead to, positions that nobody knows.
   */
  boolean rowsMayRefuse(String sqlState) {
    return switch (this) {
      case REQUIRED_REFERENCE -> sqlState.equals("23505") || sqlState.equals("23514");
      case UNIQUE, ORDER_COLUMN, LIST_TO_SET, FEWER_CONSTANTS, WITHOUT_FIRST_CONSTANT ->
          sqlState.equals("23505");
      case DROP_ENTITY, PLAIN_TO_REFERENCE, MIDDLE_ENTITY -> sqlState.equals("23503");
      // A subclass in the table of its root: its rows have no value, and the column takes NULL.
      case ADD_ATTRIBUTE -> sqlState.equals("23514");
      case CHANGE_PRECISION -> sqlState.equals("22003");
      default -> false;
    };
  }

  /**
   * Whether Hibernate may fail to read rows that the database takes: no key leads to a hierarchy of
   * several tables, so that they may lead to what is gone or never was, and nothing says at which
   * position of a list a row of its element is.
   */
  boolean mayLeadNowhere(String failure) {
    return switch (this) {
      case DROP_ENTITY ->
          failure.contains("No row with") || failure.contains("\"this.persister\" is null");
      case PLAIN_TO_REFERENCE -> failure.contains("No row with");
      case ORDER_COLUMN -> failure.contains("Illegal null value for list index");
      default -> false;
    };
  }
}
