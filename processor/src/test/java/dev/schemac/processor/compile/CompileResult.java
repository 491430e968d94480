package dev.schemac.processor.compile;

import java.io.Serializable;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * What a compile said.
 *
 * @param success whether it made class files
 * @param messages its messages in order
 * @param output what it printed besides
 */
public record CompileResult(boolean success, List<Message> messages, String output)
    implements Serializable {

  /**
   * A message.
   *
   * @param kind error, warning or note
   * @param file the simple name of the source file; empty: none
   * @param line its line, from 1; negative: none
   * @param text its text
   */
  public record Message(Diagnostic.Kind kind, String file, long line, String text)
      implements Serializable {
    @Override
    public String toString() {
      return kind + " " + file + ":" + line + " " + text;
    }
  }

  /** The messages of schemac. */
  public List<Message> ofSchemac() {
    return messages.stream().filter(message -> isOfSchemac(message.text())).toList();
  }

  static boolean isOfSchemac(String text) {
    return text.startsWith("[schemac:") || text.startsWith("schemac: ");
  }

  /** The errors. */
  public List<Message> errors() {
    return messages.stream().filter(message -> message.kind() == Diagnostic.Kind.ERROR).toList();
  }

  /** The texts of the notes. */
  public List<String> notes() {
    return messages.stream()
        .filter(message -> message.kind() == Diagnostic.Kind.NOTE)
        .map(Message::text)
        .toList();
  }
}
