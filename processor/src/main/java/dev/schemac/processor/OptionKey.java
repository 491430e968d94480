package dev.schemac.processor;

import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options, each with the values it takes; none: any text. */
enum OptionKey {
  MIGRATIONS("migrations"),
  SOURCES("sources"),
  MODE("mode", "write", "check", "off"),
  UNRESOLVED("unresolved", "error", "note"),
  DROPS("drops", "confirm", "allow"),
  REWRITES("rewrites", "confirm", "allow"),
  ONLINE("online", "true", "false"),
  LOCK_TIMEOUT("lockTimeout"),
  HELD_LOCK_TIMEOUT("heldLockTimeout"),
  BATCH("batch"),
  BATCH_PAUSE("batchPause"),
  POSTGRES("postgres", PostgresVersion.numbers()),
  NAME("name"),
  NAMING("naming", "plain", "flyway"),
  BASE("base"),
  REBASE("rebase"),
  BASELINE("baseline", "true", "false"),
  RUNNER("runner", "flyway", "plain"),
  CLASSES("classes", "true", "false"),
  BUNDLE("bundle");

  static final String PREFIX = "schemac.";

  private final String shortName;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> choices;

  OptionKey(String shortName, String... choices) {
    this.shortName = shortName;
    this.choices = List.of(choices);
  }

  /** The option's name, as {@code schemac.mode}. */
  String fullName() {
    return PREFIX + shortName;
  }

  /** The values it takes; empty: any. */
  List<String> choices() {
    return choices;
  }

  /** Whether the options of a compile have a value for it. */
  boolean isWritten(Map<String, String> options) {
    String value = options.get(fullName());
    return value != null && !value.isBlank();
  }

  static Optional<OptionKey> of(String fullName) {
    for (OptionKey key : values()) {
      if (key.fullName().equals(fullName)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  static List<String> fullNames() {
    List<String> names = new ArrayList<>();
    for (OptionKey key : values()) {
      names.add(key.fullName());
    }
    return names;
  }
}
