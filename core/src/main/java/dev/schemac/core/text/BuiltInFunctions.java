package dev.schemac.core.text;

import java.util.ArrayList;
import java.util.List;

/** What is known of the functions that PostgreSQL ships. */
public final class BuiltInFunctions {

  /** How much the result of a function may change (manual, section 36.7). */
  public enum Volatility {
    /** The same arguments give the same result for ever. */
    IMMUTABLE,
    /** The same arguments give the same result within one statement. */
    STABLE,
    /** Each call may give another result; also that of a function that is not known. */
    VOLATILE
  }

  private BuiltInFunctions() {}

  /** The most volatile overload of a function; {@code VOLATILE} where there is no such function. */
  public static Volatility volatility(String function) {
    if (PgCatalog.section(PgCatalog.IMMUTABLE).contains(function)) {
      return Volatility.IMMUTABLE;
    } else if (PgCatalog.section(PgCatalog.STABLE).contains(function)) {
      return Volatility.STABLE;
    }
    Volatility worst = null;
    for (Overload overload : overloads(function)) {
      if (worst == null || overload.volatility.compareTo(worst) > 0) {
        worst = overload.volatility;
      }
    }
    return worst == null ? Volatility.VOLATILE : worst;
  }

  /** Whether no overload of a function is immutable. */
  static boolean isNeverImmutable(String function) {
    return PgCatalog.section(PgCatalog.STABLE).contains(function)
        || PgCatalog.section(PgCatalog.VOLATILE).contains(function);
  }

  /** Whether it is an aggregate function or a window function. */
  static boolean isAggregate(String function) {
    return PgCatalog.section(PgCatalog.AGGREGATES).contains(function);
  }

  /** Whether it returns a set. */
  static boolean returnsSet(String function) {
    return PgCatalog.section(PgCatalog.SETS).contains(function);
  }

  /**
   * One of several functions of a name.
   *
   * @param arguments the types that it takes, by their canonical names
   * @param until the last major version of PostgreSQL that gives it this volatility
   */
  record Overload(List<String> arguments, Volatility volatility, int until) {}

  /** The overloads of a function of which some are immutable and others are not; else none. */
  static List<Overload> overloads(String function) {
    List<Overload> overloads = new ArrayList<>();
    for (String entry : PgCatalog.section(PgCatalog.OVERLOADS)) {
      if (entry.startsWith(function + "(")) {
        int close = entry.indexOf(')');
        String types = entry.substring(function.length() + 1, close);
        List<String> arguments = types.isEmpty() ? List.of() : List.of(types.split(";", -1));
        String[] words = entry.substring(close + 2).split(" ", -1);
        int until = words.length == 1 ? PostgresVersion.NEWEST.major() : Integer.parseInt(words[2]);
        overloads.add(new Overload(arguments, Volatility.valueOf(words[0]), until));
      }
    }
    return overloads;
  }

  /** The overloads that a major version of PostgreSQL has, or a version that is like it. */
  static List<Overload> overloads(List<Overload> all, int major) {
    List<Overload> now = new ArrayList<>();
    for (Overload overload : all) {
      boolean current = overload.until >= major;
      for (Overload other : all) {
        boolean earlier = other.until >= major && other.until < overload.until;
        current &= !(earlier && other.arguments.equals(overload.arguments));
      }
      if (current) {
        now.add(overload);
      }
    }
    return now;
  }
}
