package dev.schemac.core.finding;

import java.util.List;

/**
 * Something to tell the person who compiles; its words stand in the message catalogue.
 *
 * @param id what it is
 * @param address what it is about
 * @param arguments what the message's words are filled with, in order
 */
public record Finding(FindingId id, Address address, List<String> arguments) {

  /** Copies the list. */
  public Finding {
    arguments = List.copyOf(arguments);
  }

  /** A finding about the schema as a whole or the migrations folder. */
  public static Finding of(FindingId id, String... arguments) {
    return at(new Address.Whole(), id, arguments);
  }

  /** A finding about one thing of the schema. */
  public static Finding at(Address address, FindingId id, String... arguments) {
    return new Finding(id, address, List.of(arguments));
  }
}
