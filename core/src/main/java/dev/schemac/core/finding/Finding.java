package dev.schemac.core.finding;

/**
 * Something to tell the person who compiles.
 *
 * @param address what it is about
 * @param message what it says of that
 */
public record Finding(Address address, Message message) {

  /** A finding about the schema as a whole or the migrations folder. */
  public static Finding of(Message message) {
    return new Finding(new Address.Whole(), message);
  }

  /** A finding about the schema as a whole or the migrations folder. */
  public static Finding of(FindingId id, String... arguments) {
    return of(TemplateMessage.of(id, arguments));
  }

  /** A finding about one thing of the schema. */
  public static Finding at(Address address, FindingId id, String... arguments) {
    return new Finding(address, TemplateMessage.of(id, arguments));
  }

  /** What it is. */
  public FindingId id() {
    return message.id();
  }
}
