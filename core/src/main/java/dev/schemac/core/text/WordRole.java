package dev.schemac.core.text;

/**
 * What a token of an SQL expression is to PostgreSQL's grammar ({@code gram.y}, {@code a_expr}).
 */
public enum WordRole {
  /** No word at all: a literal, an operator, a bracket, a comma. */
  NO_WORD,

  /** A column without a qualifier, or the table's own name as a value of its whole row. */
  COLUMN,

  /** The column at the end of {@code t.column}. */
  QUALIFIED_COLUMN,

  /** A name within a subquery; whether of a column, a table or an alias, only its FROM can tell. */
  SUBQUERY_NAME,

  /** The name of a function that is called. */
  FUNCTION,

  /** The name of a type that has no grammar of its own, so that a person can have created it. */
  TYPE,

  /** A word of a built-in type's name, as in {@code double precision}, or of a type's modifiers. */
  BUILT_IN_TYPE,

  /** The name of a collation. */
  COLLATION,

  /** The name of an argument: {@code days} in {@code make_interval(days => 40)}. */
  ARGUMENT,

  /** A field of a composite value, of {@code extract} or of an interval. */
  FIELD,

  /** A schema or table before the dot of another name. */
  QUALIFIER,

  /** A reserved word that is a value by itself: {@code current_date}, {@code user}. */
  VALUE,

  /** A word of the grammar, such as {@code AND} or {@code NULL}. */
  KEYWORD,

  /** A reserved word where a value is expected, which is a syntax error unless it is quoted. */
  MISPLACED,

  /** A word behind a whole expression: the operator class of an index's element. */
  TRAILING
}
