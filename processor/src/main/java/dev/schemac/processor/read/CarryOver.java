package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Takes from the snapshot what this compile saw only in class files: ecj gives their fields in
 * alphabetical order, and javac 17 hides their TYPE_USE annotations.
 */
final class CarryOver {

  private final BuiltTable built;
  private final Table last;
  private final Origins.OfTable origin;
  private final Set<String> roots;
  private final Set<String> lastDeclaring;

  CarryOver(BuiltTable built, Table last, Origins.OfTable origin, Set<String> roots) {
    this.built = built;
    this.last = last;
    this.origin = origin;
    this.roots = roots;
    this.lastDeclaring = new TreeSet<>(origin.inherited().values());
    lastDeclaring.add(origin.className());
  }

  /** Columns and constraints before keys are resolved. */
  void apply() {
    lastDeclaring.stream().filter(this::isCarried).forEach(built.carried::add);
    columns();
    replace(built.constraints, last.constraints(), Constraint::name);
    replace(built.indexes, last.indexes(), Index::name);
    PrimaryKey key = last.primaryKey();
    PrimaryKey read = built.primaryKey;
    boolean readFromClassFile = read != null && isCarried(declaring(read.name()));
    boolean lastCarried = key != null && isCarried(lastDeclaring(key.name()));
    if (readFromClassFile || (read == null && lastCarried)) {
      built.primaryKey = lastCarried ? key : null;
    }
    PrimaryKey result = built.primaryKey;
    if (result != null) {
      result
          .columns()
          .forEach(name -> built.columns.computeIfPresent(name, (n, c) -> c.withNullable(false)));
    }
  }

  private void columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>();
    for (Column column : built.columns.values()) {
      String declaring = declaring(column.name());
      if (!isCarried(declaring)) {
        columns.put(column.name(), column);
      } else if (taken.add(declaring)) {
        addLast(columns, declaring);
      }
    }
    for (String declaring : lastDeclaring) {
      if (isCarried(declaring) && taken.add(declaring)) {
        addLast(columns, declaring);
      }
    }
    built.columns.clear();
    built.columns.putAll(columns);
  }

  private void addLast(Map<String, Column> columns, String declaring) {
    for (Column column : last.columns()) {
      if (lastDeclaring(column.name()).equals(declaring)) {
        columns.putIfAbsent(column.name(), column);
        built.declaredBy(column.name(), declaring);
      }
    }
  }

  private <T> void replace(List<T> parts, List<T> lastParts, Function<T, String> name) {
    List<T> result = new ArrayList<>();
    for (T part : parts) {
      if (!isCarried(declaring(name.apply(part)))) {
        result.add(part);
      }
    }
    for (T part : lastParts) {
      String declaring = lastDeclaring(name.apply(part));
      boolean present =
          result.stream().anyMatch(other -> name.apply(other).equals(name.apply(part)));
      if (isCarried(declaring) && !present) {
        result.add(part);
        built.declaredBy(name.apply(part), declaring);
      }
    }
    parts.clear();
    parts.addAll(result);
  }

  /** Whether a type's parts come from the snapshot: it is no root, and the snapshot knows it. */
  private boolean isCarried(String declaring) {
    return !roots.contains(declaring) && lastDeclaring.contains(declaring);
  }

  private String declaring(String part) {
    return built.inherited.getOrDefault(part, built.draft.className());
  }

  private String lastDeclaring(String part) {
    return origin.inherited().getOrDefault(part, origin.className());
  }
}
