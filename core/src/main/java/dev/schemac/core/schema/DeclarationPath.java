package dev.schemac.core.schema;

import java.util.List;

/**
 * The type that a part of a table comes from, and how the table's class leads there, so that a
 * later compile can tell whether a class that it sees no longer does.
 *
 * @param path the canonical names of the types that lead from the table's class to the one that
 *     declares the part, which is the last; with {@code >} between them, without the table's class
 *     unless it is the only one
 * @param prefix what embedding puts before the names of the type's columns
 */
public record DeclarationPath(String path, String prefix) {

  /** Reads what {@link #text} wrote. */
  public static DeclarationPath parse(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? new DeclarationPath(text, "")
        : new DeclarationPath(text.substring(0, space), text.substring(space + 1));
  }

  /** The path and, behind a blank, a prefix that is not empty. */
  public String text() {
    return prefix.isEmpty() ? path : path + " " + prefix;
  }

  /** The type that declares the part. */
  public String type() {
    return path.substring(path.lastIndexOf('>') + 1);
  }

  /** The types of the path. */
  public List<String> types() {
    return List.of(path.split(">", -1));
  }

  /** The types on the way to the one that declares the part. */
  public List<String> typesBefore() {
    return types().subList(0, types().size() - 1);
  }
}
