package dev.schemac.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  POSTGRES("postgres", "15", "16", "17", "18"),
  NAME("name"),
  NAMING("naming", "plain", "flyway"),
  BASE("base"),
  REBASE("rebase"),
  BASELINE("baseline", "true", "false"),
  RUNNER("runner", "flyway", "plain"),
  CLASSES("classes", "true", "false"),
  BUNDLE("bundle");

  static final String PREFIX = "schemac.";

  private static final Map<String, OptionKey> BY_NAME =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(OptionKey::fullName, key -> key));

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
    return Optional.ofNullable(BY_NAME.get(fullName));
  }

  static List<String> fullNames() {
    return Arrays.stream(values()).map(OptionKey::fullName).toList();
  }
}
