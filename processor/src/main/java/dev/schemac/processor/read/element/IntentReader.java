package dev.schemac.processor.read.element;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.PlainExpression;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what people say about changes: renames, confirmed losses, values for rows. */
public final class IntentReader {

  private final Problems problems;
  private final Map<Intent, Place> places = new LinkedHashMap<>();

  public IntentReader(Problems problems) {
    this.problems = problems;
  }

  /** All intents but those of fields, with the place of each. */
  public Map<Intent, Place> all() {
    return places;
  }

  void onClass(Annotations annotations, TableDraft draft) {
    formerTables(annotations, draft, annotations.has("Table"));
    for (DroppedName dropped : droppedColumns(annotations)) {
      add(draft.name(), dropped.text(), dropped);
    }
    tables(annotations);
  }

  /**
   * The intents of the class of an entity. It has the tables of its collections too, and names a
   * column of one of them behind that table.
   *
   * @param own whether the table is that class's, so that a former name is the table's
   */
  public void onEntity(Annotations annotations, TableDraft draft, boolean own) {
    formerTables(annotations, draft, own);
    for (DroppedName dropped : droppedColumns(annotations)) {
      int dot = dropped.text().lastIndexOf('.');
      if (dot < 0) {
        // A table that takes the attributes of this entity too may have the column elsewhere from.
        if (own || !draft.columns().containsKey(dropped.text())) {
          add(draft.name(), dropped.text(), dropped);
        }
      } else {
        QualifiedName table = QualifiedName.parse(dropped.text().substring(0, dot));
        add(table, dropped.text().substring(dot + 1), dropped);
      }
    }
    tables(annotations);
  }

  /** What a {@code @DroppedColumn} names. */
  private record DroppedName(String text, boolean later, Place at) {}

  private static List<DroppedName> droppedColumns(Annotations annotations) {
    List<DroppedName> columns = new ArrayList<>();
    for (AnnotationView dropped : annotations.all("DroppedColumn")) {
      for (int i = 0; i < dropped.texts("value").size(); i++) {
        columns.add(
            new DroppedName(
                dropped.texts("value").get(i), dropped.flag("later"), dropped.at("value", i)));
      }
    }
    return columns;
  }

  private void add(QualifiedName table, String column, DroppedName said) {
    addNamed(new Intent.DroppedColumn(table, column, said.later()), said.text(), said.at());
  }

  private void formerTables(Annotations annotations, TableDraft draft, boolean own) {
    AnnotationView renamed = annotations.get("RenamedFrom");
    if (own && renamed != null) {
      for (int i = 0; i < renamed.texts("value").size(); i++) {
        QualifiedName from = QualifiedName.parse(renamed.texts("value").get(i));
        addNamed(
            new Intent.RenamedTable(from, draft.name()),
            renamed.texts("value").get(i),
            renamed.at("value", i));
      }
    }
  }

  /**
   * A former name of a table that has no class of its own. Without a schema it is one in the schema
   * of the table.
   */
  public void formerTable(FormerName former, QualifiedName now) {
    QualifiedName from =
        former.text().contains(".")
            ? QualifiedName.parse(former.text())
            : now.sibling(former.text());
    add(new Intent.RenamedTable(from, now), former.at());
  }

  public void onPackage(Annotations annotations) {
    tables(annotations);
  }

  /** The former names of a field's column, newest first. */
  public List<FormerName> formerNames(Annotations annotations) {
    AnnotationView renamed = annotations.get("RenamedFrom");
    if (renamed == null) {
      return List.of();
    }
    List<FormerName> names = new ArrayList<>();
    for (int i = 0; i < renamed.texts("value").size(); i++) {
      String name = renamed.texts("value").get(i);
      if (NameRules.isVisible(name, renamed.at("value", i), problems)) {
        names.add(new FormerName(name, renamed.at("value", i)));
      }
    }
    return names;
  }

  /** Former names of the column stand in its {@link ColumnDraft}. */
  public void onField(
      Annotations annotations, TableDraft draft, String column, MappedTypeUse mappedTypeUse) {
    AnnotationView backfill = annotations.get("Backfill");
    SqlText filled = sql(backfill, true);
    if (backfill != null && filled != null) {
      Intent intent = new Intent.Backfill(draft.name(), column, filled);
      draft.intents().add(new TableDraft.IntentDraft(intent, backfill.at("value"), mappedTypeUse));
    }
    AnnotationView using = annotations.get("Using");
    SqlText converted = sql(using, false);
    if (using != null && converted != null) {
      Intent intent = new Intent.Using(draft.name(), column, converted);
      draft.intents().add(new TableDraft.IntentDraft(intent, using.at("value"), mappedTypeUse));
    }
  }

  /** The intents of a native enum type. */
  public void onEnumType(EnumDraft type, QualifiedName name) {
    for (String former : type.formerNames()) {
      add(new Intent.RenamedEnumType(QualifiedName.parse(former), name), type.place());
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

  /** The intents of a sequence. */
  public void onSequence(SequenceDraft sequence) {
    for (FormerName former : sequence.formerNames()) {
      add(
          new Intent.RenamedSequence(QualifiedName.parse(former.text()), sequence.name()),
          former.at());
    }
  }

  /** The intents of an enum whose labels a text column holds. */
  public void onTextLabels(EnumDraft type, QualifiedName table, String column) {
    for (EnumDraft.LabelDraft label : type.labels()) {
      for (String former : label.former()) {
        add(new Intent.RenamedTextLabel(table, column, former, label.text()), type.place());
      }
    }
    for (String[] dropped : type.dropped()) {
      add(new Intent.DroppedTextLabel(table, column, dropped[0], dropped[1]), type.place());
    }
  }

  /** The intents of entities that a column tells apart. */
  public void onEntityLabels(EnumDraft entities, QualifiedName table, String column) {
    for (EnumDraft.LabelDraft label : entities.labels()) {
      for (String former : label.former()) {
        add(new Intent.RenamedTextLabel(table, column, former, label.text()), label.place());
      }
    }
    for (String[] dropped : entities.dropped()) {
      add(new Intent.DroppedTextLabel(table, column, dropped[0], dropped[1]), entities.place());
    }
  }

  private void tables(Annotations annotations) {
    AnnotationView handedOver = annotations.get("HandedOver");
    if (handedOver != null) {
      for (int i = 0; i < handedOver.texts("value").size(); i++) {
        String table = handedOver.texts("value").get(i);
        addNamed(
            new Intent.HandedOverTable(QualifiedName.parse(table)),
            table,
            handedOver.at("value", i));
      }
    }
    AnnotationView takenOver = annotations.get("TakenOver");
    if (takenOver != null) {
      for (int i = 0; i < takenOver.texts("value").size(); i++) {
        String table = takenOver.texts("value").get(i);
        addNamed(
            new Intent.TakenOverTable(QualifiedName.parse(table)), table, takenOver.at("value", i));
      }
    }
    for (AnnotationView dropped : annotations.all("DroppedSequence")) {
      for (int i = 0; i < dropped.texts("value").size(); i++) {
        String sequence = dropped.texts("value").get(i);
        addNamed(
            new Intent.DroppedSequence(QualifiedName.parse(sequence)),
            sequence,
            dropped.at("value", i));
      }
    }
    for (AnnotationView dropped : annotations.all("DroppedTable")) {
      boolean later = dropped.flag("later");
      for (int i = 0; i < dropped.texts("value").size(); i++) {
        String table = dropped.texts("value").get(i);
        addNamed(
            new Intent.DroppedTable(QualifiedName.parse(table), later),
            table,
            dropped.at("value", i));
      }
    }
  }

  private @Nullable SqlText sql(@Nullable AnnotationView view, boolean queries) {
    if (view == null) {
      return null;
    }
    String written = view.text("value");
    try {
      SqlText sql = SqlText.parse(written);
      String violation = PlainExpression.violation(sql, queries);
      if (violation != null) {
        problems.add(view.at("value"), new BadSql(written, violation + " cannot stand here"));
      }
      return sql;
    } catch (BadSqlException e) {
      problems.add(view.at("value"), new BadSql(written, String.valueOf(e.getMessage())));
      return null;
    }
  }

  /** Adds an intent about something of that name, unless the name cannot be meant. */
  private void addNamed(Intent intent, String name, Place place) {
    if (NameRules.isVisible(name, place, problems)) {
      add(intent, place);
    }
  }

  private void add(Intent intent, Place place) {
    places.putIfAbsent(intent, place);
  }
}
