package dev.schemac.core.text;

/**
 * What an open bracket of an SQL expression holds, as far as words mean something else in it: some
 * functions have a grammar of their own ({@code gram.y}, func_expr_common_subexpr).
 */
enum Bracket {
  /** An expression, a row or a list. */
  GROUP,
  /** The arguments of an ordinary function. */
  CALL,
  /** A subscript or the elements of an array. */
  SUBSCRIPT,
  /** {@code CASE}, which {@code END} closes. */
  CASE,
  /** {@code FILTER (WHERE …)}, {@code WITHIN GROUP (ORDER BY …)}, {@code OVER (…)}. */
  CLAUSE,
  /** A query. */
  SUBQUERY,
  /** {@code CAST(x AS type)}, and the like of {@code TREAT}. */
  CAST,
  /** {@code EXTRACT(year FROM x)}. */
  EXTRACT,
  /** {@code TRIM(BOTH 'x' FROM y)}. */
  TRIM,
  /** {@code SUBSTRING(x FROM 1 FOR 2)}, and the like of {@code OVERLAY} and {@code POSITION}. */
  PARTS,
  /** {@code NORMALIZE(x, NFC)}. */
  NORMALIZE,
  /** {@code XMLELEMENT(NAME x, …)} and the other functions of SQL/XML. */
  XML,
  /** {@code JSON_OBJECT('a' VALUE x)} and the other functions of SQL/JSON. */
  JSON;

  /**
   * What the parentheses behind a function's name hold.
   *
   * @param function the name in lower case, written without quotes and schema
   */
  static Bracket of(String function) {
    return switch (function) {
      case "cast", "treat" -> CAST;
      case "extract" -> EXTRACT;
      case "trim" -> TRIM;
      case "substring", "overlay", "position" -> PARTS;
      case "normalize" -> NORMALIZE;
      case "xmlelement",
          "xmlforest",
          "xmlattributes",
          "xmlpi",
          "xmlroot",
          "xmlparse",
          "xmlserialize",
          "xmlexists",
          "xmltable" ->
          XML;
      case "json",
          "json_array",
          "json_arrayagg",
          "json_exists",
          "json_object",
          "json_objectagg",
          "json_query",
          "json_scalar",
          "json_serialize",
          "json_value" ->
          JSON;
      default -> CALL;
    };
  }
}
