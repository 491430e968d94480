package dev.schemac.core.text;

/**
 * The major versions of PostgreSQL that schemac knows, in their order. What a version brings that
 * schemac makes use of has a method here. What else a new version takes is listed in
 * CONTRIBUTING.md, under "A version of PostgreSQL".
 */
public enum PostgresVersion {
  V15(15),
  V16(16),
  V17(17),
  V18(18);

  /** The oldest version that is supported, which migrations are for unless told otherwise. */
  public static final PostgresVersion OLDEST = V15;

  /** The newest version that is known. */
  public static final PostgresVersion NEWEST = V18;

  private final int major;

  PostgresVersion(int major) {
    this.major = major;
  }

  /** The number, such as 15. */
  public int major() {
    return major;
  }

  /**
   * The version of a number.
   *
   * @throws IllegalArgumentException if it is none that schemac knows
   */
  public static PostgresVersion of(int major) {
    for (PostgresVersion version : values()) {
      if (version.major == major) {
        return version;
      }
    }
    throw new IllegalArgumentException("PostgreSQL " + major);
  }

  /** The major version, such as 16, of a server's {@code server_version_num}, such as 160004. */
  public static int majorOf(int serverVersion) {
    return serverVersion / 10_000;
  }

  /** The numbers of all versions, as an option takes them. */
  public static String[] numbers() {
    PostgresVersion[] versions = values();
    String[] numbers = new String[versions.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = String.valueOf(versions[i].major);
    }
    return numbers;
  }

  /** Whether {@code pg_input_is_valid} is there. */
  boolean hasInputIsValid() {
    return compareTo(V16) >= 0;
  }

  /** Whether {@code ALTER COLUMN … SET EXPRESSION} changes a generated column. */
  public boolean hasSetExpression() {
    return compareTo(V17) >= 0;
  }

  /** Whether {@code NOT NULL} can be added as {@code NOT VALID}, and validated later. */
  public boolean hasNotNullNotValid() {
    return compareTo(V18) >= 0;
  }
}
