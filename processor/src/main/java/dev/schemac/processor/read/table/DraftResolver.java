package dev.schemac.processor.read.table;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.EmbeddedNames;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.ReferenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Completes the draft of a table: gives fields that reference tables their columns, and names,
 * which are as written, the meaning that they have in the table.
 */
final class DraftResolver {

  private final TableDraft draft;
  private final ReferencedTables tables;
  private final Problems problems;
  private final TableDraft resolved;

  /** The columns that each marker stands for; empty where they could not be found out. */
  private final Map<String, List<String>> references = new HashMap<>();

  DraftResolver(TableDraft draft, ReferencedTables tables, Problems problems) {
    this.draft = draft;
    this.tables = tables;
    this.problems = problems;
    this.resolved = new TableDraft(draft.className(), draft.part(), draft.name(), draft.place());
  }

  /** Whether a draft says all that there is to say, in the table's own names. */
  static boolean isComplete(TableDraft draft) {
    return draft.references().isEmpty()
        && EmbeddedNames.of(draft.columns().values()) == EmbeddedNames.NONE;
  }

  /** The whole draft. SQL that is not read yet has its names by {@link TableDraft#names}. */
  TableDraft resolve() {
    Set<String> all = new HashSet<>();
    for (ReferenceDraft reference : draft.references()) {
      all.add(reference.marker());
    }
    return resolve(all);
  }

  /**
   * A part of the draft.
   *
   * @param markers those of the references to make columns of; other markers stay
   */
  TableDraft resolve(Set<String> markers) {
    List<ReferenceDraft> waiting = new ArrayList<>();
    for (ReferenceDraft reference : draft.references()) {
      if (markers.contains(reference.marker())) {
        waiting.add(reference);
      }
    }
    columns(waiting);
    return copied();
  }

  private void columns(List<ReferenceDraft> waiting) {
    int position = 0;
    for (ColumnDraft column : draft.columns().values()) {
      while (!waiting.isEmpty() && waiting.get(0).position() == position) {
        reference(waiting.remove(0));
      }
      resolved.columns().put(column.name(), column);
      position++;
    }
    waiting.forEach(this::reference);
  }

  private void reference(ReferenceDraft reference) {
    references.put(reference.marker(), List.of());
    ReferenceColumns columns = new ReferenceColumns(reference, draft, tables, problems);
    List<String> names = new ArrayList<>();
    for (ColumnDraft column : columns.drafts()) {
      ColumnDraft other = draft.columns().get(column.name());
      other = other == null ? resolved.columns().get(column.name()) : other;
      if (other == null) {
        resolved.columns().put(column.name(), column);
      } else if (!columns.mayShare()) {
        problems.add(
            FindingId.DUPLICATE_COLUMN,
            reference.place(),
            column.name(),
            draft.name().toString(),
            other.declaredBy() + "." + other.place().field());
      }
      names.add(column.name());
    }
    references.put(reference.marker(), names);
    if (names.isEmpty()) {
      resolved.incomplete();
    }
  }

  private TableDraft copied() {
    EmbeddedNames names = EmbeddedNames.of(resolved.columns().values());
    resolved.names(names);
    resolved.comment(draft.comment());
    if (draft.isIncomplete()) {
      resolved.incomplete();
    }
    resolved.uses().addAll(draft.uses());
    resolved.columns().replaceAll((name, column) -> column.with(column(column)));
    for (TableDraft.KeyDraft key : draft.keys()) {
      List<String> columns = named(key.columns(), key.onField(), key.at().mappedTypeUse());
      if (!columns.isEmpty() || key.columns().isEmpty()) {
        resolved.keys().add(key.of(columns));
      }
    }
    for (TableDraft.ForeignKeyDraft key : draft.foreignKeys()) {
      foreignKey(key);
    }
    for (TableDraft.CheckDraft check : draft.checks()) {
      List<String> own = references.get(check.own());
      resolved.checks().add(own == null ? check : check.of(own.size() == 1 ? own.get(0) : ""));
    }
    resolved.labels().addAll(draft.labels());
    for (TableDraft.IndexDraft index : draft.indexes()) {
      index(index);
    }
    resolved.excludes().addAll(draft.excludes());
    for (TableDraft.IgnoredDraft ignored : draft.ignored()) {
      List<String> columns = names.columns(ignored.columns(), ignored.mappedTypeUse());
      resolved
          .ignored()
          .add(new TableDraft.IgnoredDraft(columns, ignored.view(), ignored.mappedTypeUse()));
    }
    for (TableDraft.IntentDraft intent : draft.intents()) {
      intent(intent);
    }
    return resolved;
  }

  private Column column(ColumnDraft of) {
    Column column = of.column();
    return new Column(
        column.name(),
        column.type(),
        column.nullable(),
        sql(column.defaultSql(), of.mappedTypeUse()),
        sql(column.generatedAs(), of.mappedTypeUse()),
        column.identity(),
        column.collation(),
        column.comment(),
        false,
        column.held());
  }

  private @Nullable SqlText sql(@Nullable SqlText written, MappedTypeUse mappedTypeUse) {
    return written == null ? null : resolved.names().sql(written, mappedTypeUse);
  }

  /** The table's names of columns that are written, or that a field gives. */
  private List<String> named(List<String> columns, boolean onField, MappedTypeUse mappedTypeUse) {
    if (!onField) {
      return resolved.names().columns(columns, mappedTypeUse);
    }
    return references.getOrDefault(columns.get(0), columns);
  }

  private void foreignKey(TableDraft.ForeignKeyDraft key) {
    MappedTypeUse mappedTypeUse = key.at().mappedTypeUse();
    String marker = marker(key);
    List<String> columns =
        marker == null
            ? named(key.columns(), key.onField(), mappedTypeUse)
            : references.getOrDefault(marker, List.of());
    if (columns.isEmpty() && marker != null) {
      return;
    }
    resolved
        .foreignKeys()
        .add(key.of(columns, resolved.names().columns(key.onDeleteColumns(), mappedTypeUse)));
  }

  /** The marker of the field that a key stands on, if that is of a table's class. */
  private @Nullable String marker(TableDraft.ForeignKeyDraft key) {
    for (ReferenceDraft reference : draft.references()) {
      if (ReferenceColumns.isOn(key, reference)) {
        return reference.marker();
      }
    }
    return null;
  }

  private void index(TableDraft.IndexDraft index) {
    List<String> elements =
        index.onField()
            ? named(index.elements(), true, index.at().mappedTypeUse())
            : index.elements();
    if (!elements.isEmpty() || index.elements().isEmpty()) {
      List<String> include = resolved.names().columns(index.include(), index.at().mappedTypeUse());
      resolved.indexes().add(index.of(elements, include));
    }
  }

  private void intent(TableDraft.IntentDraft of) {
    EmbeddedNames names = resolved.names();
    if (of.intent() instanceof Intent.Backfill it) {
      String column = only(it.column(), "@Backfill", of);
      if (column != null) {
        add(new Intent.Backfill(it.table(), column, names.sql(it.value(), of.mappedTypeUse())), of);
      }
    } else if (of.intent() instanceof Intent.Using it) {
      String column = only(it.column(), "@Using", of);
      if (column != null) {
        add(new Intent.Using(it.table(), column, names.sql(it.value(), of.mappedTypeUse())), of);
      }
    } else {
      throw new AssertionError(of);
    }
  }

  private void add(Intent intent, TableDraft.IntentDraft of) {
    resolved.intents().add(new TableDraft.IntentDraft(intent, of.place(), of.mappedTypeUse()));
  }

  /** One value is for one column. */
  private @Nullable String only(String column, String annotation, TableDraft.IntentDraft of) {
    List<String> columns = references.getOrDefault(column, List.of(column));
    if (columns.size() > 1) {
      problems.add(
          FindingId.NO_EFFECT,
          of.place(),
          annotation,
          "a field of several columns (" + String.join(", ", columns) + ")",
          "Give each a field of its own");
    }
    return columns.size() == 1 ? columns.get(0) : null;
  }
}
