package dev.schemac.processor.read.element;

import dev.schemac.processor.report.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that a table has from an embedded type.
 *
 * @param prefixes what each {@code @Embedded} field on the way puts before its name, the table's
 *     first
 * @param ownName its name without them
 * @param field its field in the embedded type
 */
public record EmbeddedColumn(List<Prefix> prefixes, String ownName, Place field) {

  /**
   * One prefix.
   *
   * @param text the prefix, perhaps empty
   * @param field the {@code @Embedded} field
   */
  public record Prefix(String text, Place field) {}

  /** Copies the list. */
  public EmbeddedColumn {
    prefixes = List.copyOf(prefixes);
  }

  /** How a column is embedded; null where it is not. */
  static @Nullable public EmbeddedColumn of(ColumnDraft column) {
    Deque<Prefix> prefixes = new ArrayDeque<>();
    for (MappedTypeUse mappedTypeUse = column.mappedTypeUse();
        mappedTypeUse != null;
        mappedTypeUse = mappedTypeUse.within()) {
      Embedding embedding = mappedTypeUse.embedding();
      if (embedding != null) {
        prefixes.addFirst(new Prefix(embedding.prefix(), embedding.field()));
      }
    }
    String ownName = column.name().substring(column.mappedTypeUse().prefix().length());
    return prefixes.isEmpty()
        ? null
        : new EmbeddedColumn(List.copyOf(prefixes), ownName, column.place());
  }
}
