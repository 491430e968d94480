package dev.schemac.database.pull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of one scope. Two that differ in case alone count as one: files are named after classes,
 * and not every file system tells these apart.
 */
final class TakenNames {

  private final Set<String> taken = new HashSet<>();

  boolean has(String name) {
    return taken.contains(key(name));
  }

  void add(String name) {
    taken.add(key(name));
  }

  /** Takes the name, with a number behind it where it is taken. */
  String take(String wanted) {
    String name = wanted;
    for (int i = 2; has(name); i++) {
      name = wanted + i;
    }
    add(name);
    return name;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
