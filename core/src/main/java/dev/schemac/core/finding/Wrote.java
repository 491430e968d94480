package dev.schemac.core.finding;

/**
 * What was written.
 *
 * @param files the files
 * @param changes how many changes they make; 0: the snapshot alone, since only source files moved
 */
public record Wrote(String files, int changes) implements Message {

  @Override
  public FindingId id() {
    return FindingId.WROTE;
  }

  @Override
  public String words() {
    String made =
        switch (changes) {
          case 0 -> "the schema is the same";
          case 1 -> "1 change";
          default -> changes + " changes";
        };
    return "wrote " + files + ": " + made;
  }
}
