package dev.schemac.processor.read.element;

import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.Origins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which tables of classes that hang on each other have something from classes that were read. */
public final class TouchedParts {

  /** Each path once: thousands of columns come from the same superclass. */
  private final Map<String, List<String>> types = new HashMap<>();

  /** The types of a path as the snapshot has it. */
  public List<String> typesOf(String path) {
    List<String> known = types.get(path);
    if (known == null) {
      known = DeclarationPath.parse(path).types();
      types.put(path, known);
    }
    return known;
  }

  /** Whether a table of the last schema has something from one of some types, or by way of it. */
  public boolean isFrom(Origins.OfObject table, Predicate<String> isRead) {
    for (String path : table.inherited().values()) {
      for (String type : typesOf(path)) {
        if (isRead.test(type)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a table of the last schema was the one of a class that was read or is gone, or had
   * something from such a class.
   *
   * @param isKnown whether the class of a table is still one
   */
  public boolean isTouched(
      Origins.@Nullable OfObject table, Predicate<String> isRead, Predicate<String> isKnown) {
    return table != null
        && (isRead.test(table.className())
            || !isKnown.test(table.className())
            || isFrom(table, isRead));
  }

  /** Whether a table that was read has something from a class that was. */
  public static boolean isTouched(TableDraft draft, Predicate<String> isRead) {
    for (MappedTypeUse use : draft.uses()) {
      if (isRead.test(use.type())) {
        return true;
      }
    }
    for (TableDraft.LabelsDraft labels : draft.labels()) {
      if (isRead.test(labels.type().className())) {
        return true;
      }
    }
    return false;
  }
}
