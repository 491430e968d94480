package dev.schemac.processor.read;

import dev.schemac.processor.model.BadSqlException;
import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.SqlText;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what people say about changes: renames, confirmed losses, values for rows. */
final class IntentReader {

  private final Problems problems;
  private final Map<Intent, Place> places = new LinkedHashMap<>();

  IntentReader(Problems problems) {
    this.problems = problems;
  }

  /** All intents but those of fields, with the place of each. */
  Map<Intent, Place> all() {
    return places;
  }

  void onClass(Annotations annotations, TableDraft draft) {
    boolean own = annotations.has("Table");
    AnnotationView renamed = annotations.get("RenamedFrom");
    if (own && renamed != null) {
      for (int i = 0; i < renamed.texts("value").size(); i++) {
        QualifiedName from = qualified(renamed.texts("value").get(i));
        add(new Intent.RenamedTable(from, draft.name()), renamed.at("value", i));
      }
    }
    AnnotationView dropped = annotations.get("DroppedColumn");
    if (dropped != null) {
      for (int i = 0; i < dropped.texts("value").size(); i++) {
        add(
            new Intent.DroppedColumn(draft.name(), dropped.texts("value").get(i)),
            dropped.at("value", i));
      }
    }
    droppedTables(annotations);
  }

  void onPackage(Annotations annotations) {
    droppedTables(annotations);
  }

  /** Former names of the column stand in its {@link ColumnDraft}. */
  void onField(Annotations annotations, TableDraft draft, String column, Use use) {
    SqlText backfill = sql(annotations.get("Backfill"));
    if (backfill != null) {
      Intent intent = new Intent.Backfill(draft.name(), column, backfill);
      draft.intents().add(new TableDraft.IntentDraft(intent, annotations.place(), use));
    }
    SqlText using = sql(annotations.get("Using"));
    if (using != null) {
      Intent intent = new Intent.Using(draft.name(), column, using);
      draft.intents().add(new TableDraft.IntentDraft(intent, annotations.place(), use));
    }
  }

  /** The intents of a native enum type. */
  void onEnumType(EnumDraft type, QualifiedName name) {
    for (String former : type.formerNames()) {
      add(new Intent.RenamedEnumType(qualified(former), name), type.place());
    }
    for (EnumDraft.LabelDraft label : type.labels()) {
      for (String former : label.former()) {
        add(new Intent.RenamedLabel(name, former, label.text()), type.place());
      }
    }
    for (String[] dropped : type.dropped()) {
      add(new Intent.DroppedLabel(name, dropped[0], dropped[1]), type.place());
    }
  }

  /** The intents of an enum whose labels a text column holds. */
  void onTextLabels(EnumDraft type, QualifiedName table, String column) {
    for (EnumDraft.LabelDraft label : type.labels()) {
      for (String former : label.former()) {
        add(new Intent.RenamedTextLabel(table, column, former, label.text()), type.place());
      }
    }
    for (String[] dropped : type.dropped()) {
      add(new Intent.DroppedTextLabel(table, column, dropped[0], dropped[1]), type.place());
    }
  }

  private void droppedTables(Annotations annotations) {
    AnnotationView dropped = annotations.get("DroppedTable");
    if (dropped != null) {
      for (int i = 0; i < dropped.texts("value").size(); i++) {
        add(
            new Intent.DroppedTable(qualified(dropped.texts("value").get(i))),
            dropped.at("value", i));
      }
    }
  }

  private @Nullable SqlText sql(@Nullable AnnotationView view) {
    if (view == null) {
      return null;
    }
    try {
      return SqlText.parse(view.text("value"));
    } catch (BadSqlException e) {
      problems.add(
          FindingId.BAD_SQL, view.at("value"), view.text("value"), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void add(Intent intent, Place place) {
    places.putIfAbsent(intent, place);
  }

  private static QualifiedName qualified(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? QualifiedName.of(written)
        : new QualifiedName(written.substring(0, dot), written.substring(dot + 1));
  }
}
