package dev.schemac.processor.read;

import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The former names of columns. A name written in an embedded type is relative to the place that
 * embeds it, as all names there are, and that place may have had other prefixes: so each former
 * name may follow each prefix, the one of now or a former one. Which of them the table really had
 * is for the comparison with the last schema to tell.
 */
final class FormerNames {

  /**
   * A name that a column may have had.
   *
   * @param text the end of the name, from some embedding on
   * @param at where it is written; {@link Place#NOWHERE}: nothing of it differs from now
   */
  record FormerName(String text, Place at) {}

  private FormerNames() {}

  /** The names that a column may have had, without the one that it has. */
  static List<FormerName> of(ColumnDraft column) {
    List<FormerName> names = new ArrayList<>();
    names.add(new FormerName(column.name().substring(column.use().prefix().length()), Place.NOWHERE));
    for (int i = 0; i < column.formerNames().size(); i++) {
      names.add(new FormerName(column.formerNames().get(i), written(column.place(), i)));
    }
    for (Use use = column.use(); use != null; use = use.within()) {
      Embedding embedding = use.embedding();
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
    for (int i = 0; i < embedding.formerPrefixes().size(); i++) {
      for (FormerName name : names) {
        String former = embedding.formerPrefixes().get(i) + name.text();
        prefixed.add(new FormerName(former, embedding.former(i)));
      }
    }
    return prefixed;
  }

  /** The place of one value of a field's {@code @RenamedFrom}. */
  static Place written(Place field, int index) {
    return field.annotation(Annotations.PACKAGE + "RenamedFrom", 0).member("value").index(index);
  }
}
