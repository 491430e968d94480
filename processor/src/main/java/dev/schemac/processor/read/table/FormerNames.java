package dev.schemac.processor.read.table;

import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.Embedding;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The former names of columns. A name written in an embedded type is relative to the place that
 * embeds it, as all names there are, and that place may have had other prefixes: so each former
 * name may follow each prefix, the one of now or a former one. Which of them the table really had
 * is for the comparison with the last schema to tell.
 */
public final class FormerNames {

  private FormerNames() {}

  /** The names that a column may have had in its table, without the one that it has. */
  public static List<FormerName> of(ColumnDraft column) {
    List<FormerName> names = new ArrayList<>();
    String ownName = column.name().substring(column.mappedTypeUse().prefix().length());
    names.add(new FormerName(ownName, Place.NOWHERE));
    names.addAll(column.formerNames());
    for (MappedTypeUse mappedTypeUse = column.mappedTypeUse();
        mappedTypeUse != null;
        mappedTypeUse = mappedTypeUse.within()) {
      Embedding embedding = mappedTypeUse.embedding();
      if (embedding != null) {
        names = prefixed(names, embedding);
      }
    }
    names.removeIf(name -> name.text().equals(column.name()));
    return names;
  }

  private static List<FormerName> prefixed(List<FormerName> names, Embedding embedding) {
    List<FormerName> prefixed = new ArrayList<>();
    for (FormerName name : names) {
      prefixed.add(new FormerName(embedding.prefix() + name.text(), name.at()));
    }
    for (FormerName prefix : embedding.formerPrefixes()) {
      for (FormerName name : names) {
        prefixed.add(new FormerName(prefix.text() + name.text(), prefix.at()));
      }
    }
    return prefixed;
  }
}
