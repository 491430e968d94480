package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table whose parts are looked up and checked; its foreign keys may still be missing. */
final class BuiltTable {

  final TableDraft draft;
  private final String sourceFile;
  final Map<String, Column> columns = new LinkedHashMap<>();
  final List<Constraint> constraints = new ArrayList<>();
  final List<Index> indexes = new ArrayList<>();
  final SortedMap<String, String> inherited = new TreeMap<>();
  @Nullable PrimaryKey primaryKey;

  /** The uses whose parts came from the snapshot. */
  final Set<MappedTypeUse> carried = new HashSet<>();

  final Map<String, MappedTypeUse> constraintUses = new HashMap<>();
  final Map<String, MappedTypeUse> indexUses = new HashMap<>();
  @Nullable MappedTypeUse keyUse;

  /** For each check of labels, by name, the enum. */
  final Map<String, String> labelTypes = new HashMap<>();

  BuiltTable(TableDraft draft, String sourceFile) {
    this.draft = draft;
    this.sourceFile = sourceFile;
  }

  /** Notes where a part comes from, unless that is the table's class. */
  void comesFrom(String part, DeclarationPath declarationPath) {
    if (!declarationPath.path().equals(draft.className())) {
      inherited.put(part, declarationPath.text());
    }
  }

  /** Lets {@link #comesFrom} be told anew. */
  void forgetInherited() {
    inherited.clear();
  }

  void forgetInherited(String part) {
    inherited.remove(part);
  }

  Column column(String name) {
    return Objects.requireNonNull(columns.get(name), name);
  }

  void makeNotNull(String name) {
    Column column = columns.get(name);
    if (column != null) {
      columns.put(name, column.withNullable(false));
    }
  }

  /** The use that a column was read from. */
  MappedTypeUse useOf(String column) {
    return Objects.requireNonNull(draft.columns().get(column), column).mappedTypeUse();
  }

  void replaceConstraints(List<Constraint> others) {
    List<Constraint> copy = List.copyOf(others);
    constraints.clear();
    constraints.addAll(copy);
  }

  Origins.OfTable origin() {
    return new Origins.OfTable(draft.className(), sourceFile, inherited);
  }

  Table table() {
    return new Table(
        draft.name(),
        new ArrayList<>(columns.values()),
        primaryKey,
        constraints,
        indexes,
        draft.comment());
  }
}
