package dev.schemac.core.finding;

import dev.schemac.core.text.HiddenCharacters;

/** Something to tell the person who compiles: its words, and the values that go into them. */
public interface Message {

  /** What it is. */
  FindingId id();

  /** What it says, without its id. */
  String words();

  /**
   * The message as it is printed: an error behind its id in brackets, a note behind {@code
   * schemac:}. A character that nobody would see is printed as Java escapes it.
   */
  default String printed() {
    String start = id().isError() ? "[schemac:" + id().printed() + "] " : "schemac: ";
    return start + HiddenCharacters.escaped(words().replace("\r\n", "\n"));
  }
}
