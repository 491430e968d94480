package dev.schemac.core.schema;

import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import java.nio.charset.StandardCharsets;

/** The names that PostgreSQL itself gives to the sequences and constraints of columns. */
public final class ServerChosenNames {

  private static final String SEQUENCE = "_seq";
  private static final String NOT_NULL = "_not_null";

  private ServerChosenNames() {}

  /** The name of the sequence of an identity column. */
  public static QualifiedName of(QualifiedName table, String column) {
    return table.sibling(of(table, column, SEQUENCE));
  }

  /** The name of the constraint behind {@code NOT NULL}, since PostgreSQL 18. */
  public static String notNull(QualifiedName table, String column) {
    return of(table, column, NOT_NULL);
  }

  /** The name, cut where it is too long ({@code makeObjectName} in {@code indexcmds.c}). */
  private static String of(QualifiedName table, String column, String suffix) {
    int available = Identifiers.MAX_BYTES - 1 - suffix.length();
    int tableBytes = Identifiers.bytes(table.name());
    int columnBytes = Identifiers.bytes(column);
    while (tableBytes + columnBytes > available) {
      if (tableBytes > columnBytes) {
        tableBytes--;
      } else {
        columnBytes--;
      }
    }
    return cut(table.name(), tableBytes) + "_" + cut(column, columnBytes) + suffix;
  }

  /** The longest beginning of whole characters within so many bytes. */
  private static String cut(String name, int limit) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    int end = Math.min(limit, bytes.length);
    while (end < bytes.length && end > 0 && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }
}
