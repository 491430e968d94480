package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Constraint;
import dev.schemac.processor.model.Index;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.PrimaryKey;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** The types whose parts came from the snapshot. */
  final Set<String> carried = new HashSet<>();

  BuiltTable(TableDraft draft, String sourceFile) {
    this.draft = draft;
    this.sourceFile = sourceFile;
  }

  /** Notes which type declares a part, unless it is the table's class. */
  void declaredBy(String part, String type) {
    if (!type.equals(draft.className())) {
      inherited.put(part, type);
    }
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
