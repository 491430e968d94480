package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code [schema.]name(modifiers)[]} with all the spellings PostgreSQL has for one type
 * (manual, table 8.1), and says which member of an annotation holds what else was written.
 */
final class SqlTypeParser {

  /** The internal name of {@code "char"}, which has no spelling without quotes. */
  static final String SINGLE_BYTE_CHAR = "\"char\"";

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("int", "integer"),
          Map.entry("int2", "smallint"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("bool", "boolean"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("dec", "numeric"),
          Map.entry("decimal", "numeric"),
          Map.entry("character", "char"),
          Map.entry("nchar", "char"),
          Map.entry("character varying", "varchar"),
          Map.entry("char varying", "varchar"),
          Map.entry("nchar varying", "varchar"),
          Map.entry("national character", "char"),
          Map.entry("national char", "char"),
          Map.entry("national character varying", "varchar"),
          Map.entry("national char varying", "varchar"),
          Map.entry("bit varying", "varbit"),
          Map.entry("time without time zone", "time"),
          Map.entry("time with time zone", "timetz"),
          Map.entry("timestamp without time zone", "timestamp"),
          Map.entry("timestamp with time zone", "timestamptz"));

  /** The names of the types that PostgreSQL ships, of one word and without quotes. */
  static final Set<String> BUILT_IN =
      Set.of(
          """
          smallint integer bigint boolean real numeric money text varchar char bpchar bytea name \
          uuid json jsonb jsonpath xml date time timetz timestamp timestamptz interval bit varbit \
          inet cidr macaddr macaddr8 point line lseg box path polygon circle tsvector tsquery \
          int4range int8range numrange tsrange tstzrange daterange int4multirange int8multirange \
          nummultirange tsmultirange tstzmultirange datemultirange oid xid xid8 cid tid pg_lsn \
          pg_snapshot txid_snapshot refcursor regclass regcollation regconfig regdictionary \
          regnamespace regoper regoperator regproc regprocedure regrole regtype"""
              .split(" ", -1));

  private static final Set<String> SIZED_SERIALS = Set.of("serial2", "serial4", "serial8");

  /** The words that may follow a first word and belong to the type's name. */
  private static final Set<String> MORE_NAME_WORDS =
      Set.of("precision", "varying", "character", "char");

  private static final Set<String> INTERVAL_FIELDS =
      Set.of("year", "month", "day", "hour", "minute", "second", "to");

  private static final Map<String, String> WHERE_IT_BELONGS =
      Map.ofEntries(
          Map.entry("not", "write nullable = false"),
          Map.entry("null", "write nullable = true"),
          Map.entry("default", "write defaultSql = \"…\""),
          Map.entry("collate", "write collation = \"…\""),
          Map.entry("generated", "write generatedAs = \"…\" or identity = …"),
          Map.entry("primary", "write @PrimaryKey"),
          Map.entry("unique", "write @Unique"),
          Map.entry("references", "write @ForeignKey"),
          Map.entry("check", "write @Check"),
          Map.entry("constraint", "write @Check, @Unique, @PrimaryKey or @ForeignKey"));

  private final String written;
  private final List<Token> tokens;
  private int at;
  private boolean array;

  private SqlTypeParser(String written, List<Token> tokens) {
    this.written = written;
    this.tokens = tokens;
  }

  static SqlType parse(String written) throws BadTypeException {
    try {
      return new SqlTypeParser(written, SqlLexer.lex(written)).type();
    } catch (BadSqlException e) {
      throw new BadTypeException("'" + written + "' is no type: " + e.getMessage());
    }
  }

  private SqlType type() throws BadTypeException {
    Token first = next();
    if (first.kind() != Token.Kind.WORD && first.kind() != Token.Kind.QUOTED) {
      throw bad("a type begins with its name");
    }
    if (first.isWord("setof")) {
      throw bad("a column holds no SETOF");
    }
    String schema = "";
    Token name = first;
    if (takes(".")) {
      schema = first.text();
      name = next();
    }
    boolean builtInSchema = schema.isEmpty() || schema.equals(SqlType.BUILT_IN);
    if (name.kind() == Token.Kind.QUOTED && name.text().equals("char") && builtInSchema) {
      return finish(new QualifiedName(SqlType.BUILT_IN, SINGLE_BYTE_CHAR), List.of());
    }
    if (name.kind() == Token.Kind.QUOTED || !builtInSchema) {
      return finish(new QualifiedName(schema, name.text()), modifiers());
    }
    return builtInOrOwn(schema, name.text());
  }

  private SqlType builtInOrOwn(String schema, String firstWord) throws BadTypeException {
    StringBuilder spelled = new StringBuilder(firstWord);
    while (at < tokens.size() && continuesName(spelled.toString())) {
      spelled.append(' ').append(next().text());
    }
    List<String> modifiers = modifiers();
    if (isWord("with") || isWord("without")) {
      spelled.append(' ').append(zone());
    }
    String canonical = ALIASES.getOrDefault(spelled.toString(), spelled.toString());
    if (canonical.endsWith("serial") || SIZED_SERIALS.contains(canonical)) {
      throw bad(
          "serial is not a type but a default with side effects; write identity ="
              + " Identity.BY_DEFAULT on a field of type int or long");
    }
    if (canonical.equals("float")) {
      return finish(new QualifiedName(SqlType.BUILT_IN, floatType(modifiers)), List.of());
    }
    if (canonical.startsWith("interval")
        || canonical.equals("double precision")
        || BUILT_IN.contains(canonical)) {
      List<String> checked = TypeModifiers.canonical(canonical, modifiers, written);
      String name = canonical.equals("bpchar") && !checked.isEmpty() ? "char" : canonical;
      return finish(new QualifiedName(SqlType.BUILT_IN, name), checked);
    }
    return finish(new QualifiedName(schema, canonical), modifiers);
  }

  private boolean continuesName(String soFar) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    return switch (soFar) {
      case "double" -> token.isWord("precision");
      case "bit", "character", "char", "nchar", "national character", "national char" ->
          token.isWord("varying");
      case "national" -> MORE_NAME_WORDS.contains(token.text());
      default -> soFar.startsWith("interval") && INTERVAL_FIELDS.contains(token.text());
    };
  }

  private String zone() throws BadTypeException {
    String with = next().text();
    if (!isWord("time") || at + 1 >= tokens.size() || !tokens.get(at + 1).isWord("zone")) {
      throw bad("after '" + with + "' comes 'time zone'");
    }
    at += 2;
    return with + " time zone";
  }

  private List<String> modifiers() throws BadTypeException {
    List<String> modifiers = new ArrayList<>();
    if (!takes("(")) {
      return modifiers;
    }
    StringBuilder modifier = new StringBuilder();
    while (true) {
      Token token = next();
      if (token.is(")") || token.is(",")) {
        if (modifier.isEmpty()) {
          throw bad("a modifier is missing");
        }
        modifiers.add(modifier.toString());
        modifier.setLength(0);
        if (token.is(")")) {
          return modifiers;
        }
      } else if (token.is("(") || token.is("[") || token.is("]") || token.is(".")) {
        throw bad("a modifier is a number or a word");
      } else if (token.kind() == Token.Kind.STRING
          && HiddenCharacters.firstInName(token.text()) != null) {
        throw bad(
            "a modifier cannot hold the character " + HiddenCharacters.firstInName(token.text()));
      } else {
        modifier.append(
            token.kind() == Token.Kind.QUOTED ? Identifiers.inQuotes(token.text()) : token.text());
      }
    }
  }

  private SqlType finish(QualifiedName name, List<String> modifiers) throws BadTypeException {
    if (isWord("array")) {
      at++;
      array = true;
      bound();
    }
    while (bound()) {
      array = true;
    }
    if (at < tokens.size()) {
      throw leftOver();
    }
    return new SqlType(name, modifiers, array);
  }

  private boolean bound() throws BadTypeException {
    if (!takes("[")) {
      return false;
    }
    if (at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER) {
      at++;
    }
    if (!takes("]")) {
      throw bad("an array is written []");
    }
    return true;
  }

  private BadTypeException leftOver() {
    Token token = tokens.get(at);
    String rest = SqlText.of(tokens.subList(at, tokens.size())).text();
    String advice = WHERE_IT_BELONGS.get(token.text().toLowerCase(Locale.ROOT));
    return bad(
        advice == null
            ? "'" + rest + "' is left over"
            : "'" + rest + "' does not belong to a type; " + advice);
  }

  private String floatType(List<String> modifiers) throws BadTypeException {
    if (modifiers.isEmpty()) {
      return "double precision";
    }
    int bits = TypeModifiers.number(modifiers.get(0), 1, 53, written);
    return bits <= 24 ? "real" : "double precision";
  }

  private boolean isWord(String word) {
    return at < tokens.size() && tokens.get(at).isWord(word);
  }

  private boolean takes(String punctuation) {
    if (at < tokens.size() && tokens.get(at).is(punctuation)) {
      at++;
      return true;
    }
    return false;
  }

  private Token next() throws BadTypeException {
    if (at >= tokens.size()) {
      throw bad("it ends too early");
    }
    return tokens.get(at++);
  }

  private BadTypeException bad(String why) {
    return new BadTypeException("'" + written + "' is no type: " + why);
  }
}
