package dev.schemac.core.history.journal;

import java.util.List;

/**
 * The text of one file, but for the first lines of its header.
 *
 * @param suffix what the file's name ends in: a phase, or empty
 * @param transactional whether it runs inside one transaction
 * @param header further lines of its header, each a comment
 * @param body the SQL
 */
public record MigrationScript(
    String suffix, boolean transactional, List<String> header, String body) {

  /** One of which the header says no more than of each file. */
  public MigrationScript(String suffix, boolean transactional, String body) {
    this(suffix, transactional, List.of(), body);
  }

  /** Copies the list. */
  public MigrationScript {
    header = List.copyOf(header);
  }

  /** All of it, as a file has it below the lines that each file begins with. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String line : header) {
      text.append(line).append('\n');
    }
    return text.append('\n').append(body.strip()).append('\n').toString();
  }
}
