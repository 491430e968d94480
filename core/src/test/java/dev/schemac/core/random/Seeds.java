package dev.schemac.core.random;

import java.util.stream.LongStream;

/**
 * The seeds of a test's cases: {@code -Dschemac.seed=17} gives that one alone, {@code
 * -Dschemac.cases=10000} another number of them.
 */
public final class Seeds {

  private Seeds() {}

  /** The seeds to use, from 1. */
  public static LongStream of(int cases) {
    Long one = Long.getLong("schemac.seed");
    return one == null
        ? LongStream.rangeClosed(1, Integer.getInteger("schemac.cases", cases))
        : LongStream.of(one);
  }

  /** Runs a case for each seed; what fails says how to run it alone. */
  public static void forEach(int cases, Case theCase) {
    of(cases)
        .forEach(
            seed -> {
              try {
                theCase.run(seed);
              } catch (Exception | AssertionError e) {
                throw new AssertionError("run again with -Dschemac.seed=" + seed, e);
              }
            });
  }

  /** One case. */
  @FunctionalInterface
  public interface Case {
    void run(long seed) throws Exception;
  }
}
