package dev.schemac.processor;

import dev.schemac.core.text.PostgresVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  BASELINE("baseline", "true", "names", "false"),
  RUNNER("runner", "flyway", "plain"),
  CLASSES("classes", "true", "all", "false"),
  BUNDLE("bundle"),
  JPA("jpa", "off", "spring", "standard"),
  HIBERNATE("hibernate", "6", "7"),
  SPRING_DATA("springData", "true", "false");

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

  /**
   * Whether it says what one compile is to do, and not how the project is. In a file it would do so
   * in each compile.
   */
  boolean isForOneCompile() {
    return this == MODE
        || this == DROPS
        || this == REWRITES
        || this == NAME
        || this == REBASE
        || this == BASELINE;
  }

  /** The option of that full name; null where there is none. */
  static @Nullable OptionKey of(String fullName) {
    for (OptionKey key : values()) {
      if (key.fullName().equals(fullName)) {
        return key;
      }
    }
    return null;
  }

  /** The names that {@code schemac.properties} takes. */
  static List<String> lastingNames() {
    List<String> names = new ArrayList<>();
    for (OptionKey key : values()) {
      if (!key.isForOneCompile()) {
        names.add(key.shortName);
      }
    }
    return names;
  }

  static List<String> fullNames() {
    List<String> names = new ArrayList<>();
    for (OptionKey key : values()) {
      names.add(key.fullName());
    }
    return names;
  }
}
