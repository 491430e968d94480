package dev.schemac.core.history.snapshot;

import dev.schemac.core.text.QualifiedName;

/**
 * Qualified names as one text: dotted, and in double quotes only where a dot or a quote would be
 * misread. SQL's own quoting follows a list of key words that changes with PostgreSQL; this does
 * not.
 */
public final class NameText {

  private NameText() {}

  public static String write(QualifiedName name) {
    return name.schema().isEmpty()
        ? part(name.name())
        : part(name.schema()) + "." + part(name.name());
  }

  public static QualifiedName read(String text) throws SnapshotException {
    int firstEnd = partEnd(text, 0);
    String first = unquote(text.substring(0, firstEnd));
    if (firstEnd == text.length()) {
      return QualifiedName.of(notEmpty(first, text));
    }
    int secondEnd = partEnd(text, firstEnd + 1);
    if (text.charAt(firstEnd) != '.' || secondEnd != text.length()) {
      throw new SnapshotException("'" + text + "' is no qualified name");
    }
    String second = unquote(text.substring(firstEnd + 1));
    return new QualifiedName(notEmpty(first, text), notEmpty(second, text));
  }

  private static String part(String name) {
    boolean plain = name.indexOf('.') < 0 && name.indexOf('"') < 0;
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  private static int partEnd(String text, int start) throws SnapshotException {
    if (start >= text.length() || text.charAt(start) != '"') {
      int dot = text.indexOf('.', start);
      return dot < 0 ? text.length() : dot;
    }
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '"') {
          return i + 1;
        }
        i++;
      }
    }
    throw new SnapshotException("'" + text + "' is no qualified name");
  }

  private static String unquote(String part) {
    return part.startsWith("\"")
        ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
        : part;
  }

  private static String notEmpty(String part, String text) throws SnapshotException {
    if (part.isEmpty()) {
      throw new SnapshotException("'" + text + "' is no qualified name");
    }
    return part;
  }
}
