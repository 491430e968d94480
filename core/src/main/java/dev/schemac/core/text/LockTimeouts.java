package dev.schemac.core.text;

/**
 * How long a file waits for locks on live tables, as PostgreSQL writes times: {@code 3s}, {@code
 * 500ms}.
 *
 * <p>Which file has them is said by {@code OnlinePlanner.plan}: that of new enum labels has none,
 * since a new label locks no table. What a file makes of them is in {@code SessionSettings}.
 *
 * @param first how long a statement waits for a lock, while nobody waits for the file yet
 * @param held how long the file waits for all further locks together, while others wait for those
 *     that it holds
 */
public record LockTimeouts(String first, String held) {

  /** How long the first lock may take where nobody says otherwise. */
  public static final String FIRST = "3s";

  /** How long the further locks may take where nobody says otherwise. */
  public static final String HELD = "300ms";

  /** How much longer than its lock a statement may take that changes only the catalogue. */
  private static final long WORK = 5_000;

  /** The longest time that PostgreSQL takes for a time-out, in milliseconds. */
  private static final long MAX = Integer.MAX_VALUE;

  /** Time-outs with the usual wait for further locks. */
  public LockTimeouts(String first) {
    this(first, HELD);
  }

  /**
   * How long a statement may take that only changes the catalogue: five seconds more than its lock
   * may take. {@code 0} means for ever, here and there.
   */
  public String ofStatement() {
    long lock = milliseconds(first);
    long all = lock + WORK;
    if (lock <= 0 || all > MAX) {
      return "0";
    }
    return all % 1_000 == 0 ? all / 1_000 + "s" : all + "ms";
  }

  /**
   * A time in milliseconds: digits and, perhaps behind spaces, {@code ms}, {@code s}, {@code min},
   * {@code h} or {@code d}; without a unit it is in milliseconds. -1 where the text is no such
   * time, or a longer one than PostgreSQL takes.
   */
  public static long milliseconds(String time) {
    int end = 0;
    long number = 0;
    while (end < time.length() && time.charAt(end) >= '0' && time.charAt(end) <= '9') {
      number = Math.min(number * 10 + time.charAt(end) - '0', MAX + 1);
      end++;
    }
    long unit =
        switch (time.substring(end).strip()) {
          case "", "ms" -> 1;
          case "s" -> 1_000;
          case "min" -> 60_000;
          case "h" -> 3_600_000;
          case "d" -> 86_400_000;
          default -> -1;
        };
    boolean valid = end > 0 && unit > 0 && number * unit <= MAX;
    return valid ? number * unit : -1;
  }
}
