package dev.schemac.processor.plan;

import dev.schemac.processor.model.Identifiers;
import dev.schemac.processor.model.QualifiedName;
import java.nio.charset.StandardCharsets;

/** The names that PostgreSQL gives to the sequences of identity columns. */
final class SequenceNames {

  private static final String SUFFIX = "_seq";

  private SequenceNames() {}

  /**
   * The sequence's name, cut where it is too long ({@code makeObjectName} in {@code indexcmds.c}).
   */
  static QualifiedName of(QualifiedName table, String column) {
    int available = Identifiers.MAX_BYTES - 1 - SUFFIX.length();
    int tableBytes = Identifiers.bytes(table.name());
    int columnBytes = Identifiers.bytes(column);
    while (tableBytes + columnBytes > available) {
      if (tableBytes > columnBytes) {
        tableBytes--;
      } else {
        columnBytes--;
      }
    }
    return table.sibling(cut(table.name(), tableBytes) + "_" + cut(column, columnBytes) + SUFFIX);
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
