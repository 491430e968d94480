package dev.schemac.processor.read.element;

import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the names written in an embedded type mean in the table: its own columns have the prefix of
 * the place that embeds it. A name that is none of them is looked for in the types around, from the
 * inside out, and else means what it says: a column of the table.
 */
public final class EmbeddedNames {

  /** For a table that embeds nothing under a prefix. */
  public static final EmbeddedNames NONE = new EmbeddedNames(new HashMap<>());

  /** For each embedded type the names of its columns in the table by those that they have in it. */
  private final Map<MappedTypeUse, Map<String, String>> byEmbedded;

  private EmbeddedNames(Map<MappedTypeUse, Map<String, String>> byEmbedded) {
    this.byEmbedded = byEmbedded;
  }

  public static EmbeddedNames of(Collection<ColumnDraft> columns) {
    Map<MappedTypeUse, Map<String, String>> byEmbedded = new HashMap<>();
    for (ColumnDraft column : columns) {
      for (MappedTypeUse mappedTypeUse = column.mappedTypeUse();
          mappedTypeUse != null;
          mappedTypeUse = mappedTypeUse.within()) {
        if (mappedTypeUse.embedding() != null && !mappedTypeUse.prefix().isEmpty()) {
          Map<String, String> names = byEmbedded.get(mappedTypeUse);
          if (names == null) {
            names = new HashMap<>();
            byEmbedded.put(mappedTypeUse, names);
          }
          names.put(column.name().substring(mappedTypeUse.prefix().length()), column.name());
        }
      }
    }
    return byEmbedded.isEmpty() ? NONE : new EmbeddedNames(byEmbedded);
  }

  /** The column that a name means where it is written. */
  public String column(String name, MappedTypeUse where) {
    for (MappedTypeUse mappedTypeUse = where;
        mappedTypeUse != null;
        mappedTypeUse = mappedTypeUse.within()) {
      String full = byEmbedded.getOrDefault(mappedTypeUse, Map.of()).get(name);
      if (full != null) {
        return full;
      }
    }
    return name;
  }

  public List<String> columns(List<String> names, MappedTypeUse where) {
    if (byEmbedded.isEmpty()) {
      return names;
    }
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(column(name, where));
    }
    return columns;
  }

  /** SQL with the columns that its names mean where it is written. */
  public SqlText sql(SqlText written, MappedTypeUse where) {
    Map<String, String> names = byEmbedded.isEmpty() ? Map.of() : in(where);
    return names.isEmpty() ? written : written.renamed(names);
  }

  private Map<String, String> in(MappedTypeUse where) {
    MappedTypeUse within = where.within();
    Map<String, String> names = within == null ? new HashMap<>() : in(within);
    names.putAll(byEmbedded.getOrDefault(where, Map.of()));
    return names;
  }
}
