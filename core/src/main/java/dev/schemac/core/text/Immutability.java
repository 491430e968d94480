package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what makes an expression depend on more than the row, so that PostgreSQL refuses it in a
 * generated column and in an index. Only what is sure is found: of a function of the user, and
 * where the type of an argument does not show, nothing is said.
 */
public final class Immutability {

  /** Words that are functions in effect (manual, sections 9.9.5 and 9.27). */
  private static final Set<String> MOMENTS =
      Set.of(
          "current_date",
          "current_time",
          "current_timestamp",
          "localtime",
          "localtimestamp",
          "current_user",
          "current_role",
          "current_catalog",
          "current_schema",
          "session_user",
          "user");

  /** Functions in SQL, which PostgreSQL replaces by the operator that they consist of. */
  private static final Set<String> CONCATENATIONS = Set.of("textanycat", "anytextcat");

  /**
   * Functions of text, which PostgreSQL replaces by a cast to text where they take another type.
   */
  private static final Set<String> QUOTES = Set.of("quote_literal", "quote_nullable");

  private final Map<String, SqlType> columns;
  private final Set<QualifiedName> enumTypes;
  private final PostgresVersion oldest;
  private final List<Token> tokens;
  private final SimpleOperands operands;

  private Immutability(
      SqlText sql,
      Map<String, SqlType> columns,
      Set<QualifiedName> enumTypes,
      PostgresVersion oldest) {
    this.columns = columns;
    this.enumTypes = enumTypes;
    this.oldest = oldest;
    this.tokens = sql.tokens();
    this.operands = new SimpleOperands(tokens, columns);
  }

  /**
   * What in an expression is surely not immutable.
   *
   * @param columns the types of the table's columns
   * @param enumTypes the names of the native enum types
   * @param oldest the version of the oldest server: what it refuses, or one of a later version
   *     does, is refused
   * @return a phrase such as {@code now()}; null: nothing that is sure
   */
  public static @Nullable String violation(
      SqlText sql,
      Map<String, SqlType> columns,
      Set<QualifiedName> enumTypes,
      PostgresVersion oldest) {
    return new Immutability(sql, columns, enumTypes, oldest).violation();
  }

  private @Nullable String violation() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.WORD && MOMENTS.contains(token.text()) && !isName(i)) {
        return token.text();
      } else if (token.is("::")) {
        String cast = cast(operands.endingAt(i - 1), operands.typeAt(i + 1));
        if (cast != null) {
          return cast;
        }
      } else if (token.kind() == Token.Kind.OPERATOR) {
        String operation = operation(token.text(), operands.before(i), operands.behind(i));
        if (operation != null) {
          return operation;
        }
      }
    }
    for (FunctionCalls.Call call : FunctionCalls.of(tokens)) {
      String found = call.builtIn() ? call(call) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a word is a part of a qualified name. */
  private boolean isName(int i) {
    return (i > 0 && tokens.get(i - 1).is("."))
        || (i + 1 < tokens.size() && tokens.get(i + 1).is("."));
  }

  private @Nullable String cast(@Nullable SqlType from, @Nullable SqlType to) {
    return from != null && to != null && isStableCast(from, to)
        ? "the cast of " + from.sql() + " to " + to.sql()
        : null;
  }

  private boolean isStableCast(SqlType from, SqlType to) {
    if (from.array() && to.array()) {
      return isStableCast(from.element(), to.element());
    } else if (from.equals(to)) {
      return false;
    } else if (isCast(from, to)) {
      return true;
    }
    return (to.isText() && dependsOnSession(from, PgCatalog.OUTPUT))
        || (from.isText() && dependsOnSession(to, PgCatalog.INPUT));
  }

  private static boolean isCast(SqlType from, SqlType to) {
    return !from.array()
        && !to.array()
        && PgCatalog.section(PgCatalog.CASTS)
            .contains(from.name().name() + " > " + to.name().name());
  }

  /** Whether a type's text depends on settings; that of an enum does on its labels. */
  private boolean dependsOnSession(SqlType type, String section) {
    if (type.array() || enumTypes.contains(type.name())) {
      return true;
    }
    return type.isBuiltIn() && PgCatalog.section(section).contains(type.name().name());
  }

  private @Nullable String operation(
      String operator, @Nullable SqlType left, @Nullable SqlType right) {
    if (left == null || right == null || left.array() || right.array()) {
      return null;
    }
    if (operator.equals("||") && (left.isText() || right.isText())) {
      return left.isText() ? cast(right, SqlType.TEXT) : cast(left, SqlType.TEXT);
    }
    if (isComparison(operator)
        && isTime(left)
        && isTime(right)
        && !left.name().equals(right.name())) {
      // The one without a zone gets the session's, as a cast gives it.
      SqlType zoned = SqlType.builtIn("timetz");
      return cast(left.equals(zoned) ? right : left, zoned);
    }
    if (operator.equals("-") && isMoment(left) && isMoment(right)) {
      // There is no operator for the two types; the one that has no zone gets the session's.
      SqlType zoned = SqlType.builtIn("timestamptz");
      SqlType other = left.equals(zoned) ? right : left;
      return left.equals(zoned) || right.equals(zoned) ? cast(other, zoned) : null;
    }
    String entry = left.name().name() + " " + operator + " " + right.name().name();
    return PgCatalog.section(PgCatalog.OPERATORS).contains(entry)
        ? left.sql() + " " + operator + " " + right.sql()
        : null;
  }

  private static boolean isComparison(String operator) {
    return Set.of("=", "<>", "<", "<=", ">", ">=").contains(operator);
  }

  private static boolean isTime(SqlType type) {
    return type.isBuiltIn() && Set.of("time", "timetz").contains(type.name().name());
  }

  private static boolean isMoment(SqlType type) {
    return Set.of("date", "timestamp", "timestamptz").contains(type.name().name());
  }

  private @Nullable String call(FunctionCalls.Call call) {
    if (CONCATENATIONS.contains(call.name()) && call.arguments().size() == 2) {
      return operation("||", type(call.arguments().get(0)), type(call.arguments().get(1)));
    } else if (QUOTES.contains(call.name()) && call.arguments().size() == 1) {
      return cast(type(call.arguments().get(0)), SqlType.TEXT);
    } else if (BuiltInFunctions.isNeverImmutable(call.name())) {
      return call.text();
    } else if (call.name().equals("cast") && call.arguments().size() == 1) {
      List<Token> inner = call.arguments().get(0);
      SimpleOperands parts = new SimpleOperands(inner, columns);
      for (int i = 1; i + 1 < inner.size(); i++) {
        if (inner.get(i).isWord("as")) {
          return cast(parts.whole(0, i), parts.typeAt(i + 1));
        }
      }
      return null;
    }
    List<BuiltInFunctions.Overload> overloads = BuiltInFunctions.overloads(call.name());
    return overloads.isEmpty() ? null : call(call, overloads);
  }

  private @Nullable String call(FunctionCalls.Call call, List<BuiltInFunctions.Overload> all) {
    List<@Nullable SqlType> types = types(call);
    boolean always =
        isNeverImmutable(BuiltInFunctions.overloads(all, PostgresVersion.NEWEST.major()), types);
    for (int major = oldest.major(); major < PostgresVersion.NEWEST.major() && !always; major++) {
      boolean here = isNeverImmutable(BuiltInFunctions.overloads(all, major), types);
      boolean next = isNeverImmutable(BuiltInFunctions.overloads(all, major + 1), types);
      if (here && !next) {
        int since = major + 1;
        return "%s before PostgreSQL %d (see -Aschemac.postgres)".formatted(call.text(), since);
      }
    }
    return always ? call.text() : null;
  }

  /** The types of the arguments; null for each that does not show. */
  private List<@Nullable SqlType> types(FunctionCalls.Call call) {
    List<@Nullable SqlType> types = new ArrayList<>();
    for (List<Token> argument : call.arguments()) {
      if (argument.size() > 2 && argument.get(1).isWord("from")) {
        // EXTRACT(field FROM value)
        types.add(null);
        types.add(type(argument.subList(2, argument.size())));
      } else {
        types.add(type(argument));
      }
    }
    return types;
  }

  private @Nullable SqlType type(List<Token> argument) {
    return new SimpleOperands(argument, columns).whole(0, argument.size());
  }

  private static boolean isNeverImmutable(
      List<BuiltInFunctions.Overload> overloads, List<@Nullable SqlType> arguments) {
    List<BuiltInFunctions.Overload> fitting = new ArrayList<>();
    for (BuiltInFunctions.Overload overload : overloads) {
      if (fits(overload, arguments)) {
        fitting.add(overload);
      }
    }
    for (BuiltInFunctions.Overload overload : fitting) {
      if (overload.volatility() == BuiltInFunctions.Volatility.IMMUTABLE) {
        return false;
      }
    }
    return !fitting.isEmpty();
  }

  private static boolean fits(
      BuiltInFunctions.Overload overload, List<@Nullable SqlType> arguments) {
    if (overload.arguments().size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      SqlType argument = arguments.get(i);
      String taken = overload.arguments().get(i);
      if (argument != null && !argument.sql().equals(taken) && !isTakenAs(argument, taken)) {
        return false;
      }
    }
    return true;
  }

  /** A varchar is taken as text, and a date, as a timestamptz, which its category prefers. */
  private static boolean isTakenAs(SqlType argument, String taken) {
    String name = argument.array() ? "" : argument.name().name();
    return (name.equals("varchar") && taken.equals("text"))
        || (name.equals("date") && taken.equals("timestamptz"))
        || (argument.element().name().name().equals(taken) && !argument.array());
  }
}
