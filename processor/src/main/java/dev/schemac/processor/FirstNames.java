package dev.schemac.processor;

import java.util.Collection;
import java.util.StringJoiner;

/** The first of several names, as many as a message has room for. */
final class FirstNames {

  private static final int NAMED = 3;

  private FirstNames() {}

  /** The names with commas between them; what is left out shows as {@code …}. */
  static String of(Collection<String> names) {
    StringJoiner joined = new StringJoiner(", ");
    int named = 0;
    for (String name : names) {
      if (named++ == NAMED) {
        joined.add("…");
        break;
      }
      joined.add(name);
    }
    return joined.toString();
  }
}
