package dev.schemac.core.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message whose words are those of its id, with arguments in place of {@code {0}}, {@code {1}} ….
 *
 * @param arguments what the words are filled with, in order; a missing one is empty
 */
public record TemplateMessage(FindingId id, List<String> arguments) implements Message {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a record of its own has the words of this id
   */
  public TemplateMessage {
    arguments = List.copyOf(arguments);
    if (id.words().isEmpty()) {
      throw new IllegalArgumentException(id + " is a record of its own");
    }
  }

  /** A message of these arguments. */
  public static TemplateMessage of(FindingId id, String... arguments) {
    return new TemplateMessage(id, List.of(arguments));
  }

  @Override
  public String words() {
    String words = id.words();
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int open = words.indexOf('{', at);
      int close = open < 0 ? -1 : words.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(words, at, open);
      out.append(filled(words.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(words, at, words.length()).toString();
  }

  /**
   * What stands in place of {@code {1}}: the argument; of {@code {1?text}}: the text where the
   * argument is not empty; of {@code {1#noun}}: the number and its noun.
   */
  private String filled(String placeholder) {
    int index = placeholder.charAt(0) - '0';
    String argument = index < arguments.size() ? arguments.get(index) : "";
    if (placeholder.length() == 1) {
      return argument;
    }
    String rest = placeholder.substring(2);
    if (placeholder.charAt(1) == '?') {
      return argument.isEmpty() ? "" : rest;
    }
    return argument + " " + rest.strip() + (argument.equals("1") ? "" : "s");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TemplateMessage that
        && id == that.id
        && arguments.equals(that.arguments);
  }

  @Override
  public int hashCode() {
    return arguments.hashCode();
  }
}
