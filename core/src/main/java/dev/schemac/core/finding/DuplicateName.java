package dev.schemac.core.finding;

/**
 * A name that two things have.
 *
 * @param name the name
 * @param thing the thing that is to have another one
 * @param other the thing that has the name already
 * @param oneAnnotation whether one annotation gives both their name
 */
public record DuplicateName(String name, String thing, String other, boolean oneAnnotation)
    implements Message {

  @Override
  public FindingId id() {
    return FindingId.DUPLICATE_NAME;
  }

  @Override
  public String words() {
    String advice =
        oneAnnotation
            ? "This annotation gives both, since its type is embedded or extended more than once:"
                + " leave its name out, and each gets one from its table and columns"
            : "Write another name for " + thing;
    return "The name '%s' is that of %s already. %s.".formatted(name, other, advice);
  }
}
