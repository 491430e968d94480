package dev.schemac.core.text;

import java.util.Set;

/**
 * The key words of PostgreSQL 15 to 18 that matter to a writer of SQL (manual, appendix C; {@code
 * pg_get_keywords()}).
 */
final class Keywords {

  /** The three words that the lexer makes one. */
  static final String AT_TIME_ZONE = "at time zone";

  private static final Set<String> RESERVED =
      words(
          """
          all analyse analyze and any array as asc asymmetric both case cast check collate column \
          constraint create current_catalog current_date current_role current_time \
          current_timestamp current_user default deferrable desc distinct do else end except false \
          fetch for foreign from grant group having in initially intersect into lateral leading \
          limit localtime localtimestamp not null offset on only or order placing primary \
          references returning select session_user some symmetric system_user table then to \
          trailing true union unique user using variadic when where window with""");

  private static final Set<String> RESERVED_EXCEPT_FUNCTION_OR_TYPE =
      words(
          """
          authorization binary collation concurrently cross current_schema freeze full ilike inner \
          is isnull join left like natural notnull outer overlaps right similar tablesample \
          verbose""");

  /** Allowed as a relation's or column's name, but not as a type's or function's. */
  private static final Set<String> COLUMN_NAMES =
      words(
          """
          between bigint bit boolean char character coalesce dec decimal exists extract float \
          greatest grouping inout int integer interval json json_array json_arrayagg json_exists \
          json_object json_objectagg json_query json_scalar json_serialize json_table json_value \
          least merge_action national nchar none normalize nullif numeric out overlay position \
          precision real row setof smallint substring time timestamp treat trim values varchar \
          xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi \
          xmlroot xmlserialize xmltable""");

  /**
   * Words of expressions that are printed in upper case. All are reserved or no column's likely
   * name; {@code at time zone} is one token to the lexer, since {@code at} alone may be a column.
   */
  private static final Set<String> EXPRESSION_WORDS =
      words(
          """
          all and any array as asc both case cast collate current_catalog current_date \
          current_role current_time current_timestamp current_user default desc distinct else end \
          except false for from group having ilike in intersect is isnull join left like limit \
          localtime localtimestamp not notnull null offset on or order overlaps placing select \
          session_user similar some symmetric then to true union user using when where with \
          between""");

  private Keywords() {}

  static boolean isReserved(String word) {
    return RESERVED.contains(word) || RESERVED_EXCEPT_FUNCTION_OR_TYPE.contains(word);
  }

  /** Whether a reserved word can be the name of a function or type, as {@code left}. */
  static boolean canNameFunction(String word) {
    return RESERVED_EXCEPT_FUNCTION_OR_TYPE.contains(word);
  }

  /** Whether a word means something in one place or another. */
  static boolean isKeyWord(String word) {
    return isReserved(word) || COLUMN_NAMES.contains(word);
  }

  static boolean isExpressionWord(String word) {
    return EXPRESSION_WORDS.contains(word) || word.equals(AT_TIME_ZONE);
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }
}
