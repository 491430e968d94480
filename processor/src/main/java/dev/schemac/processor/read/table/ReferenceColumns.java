package dev.schemac.processor.read.table;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.schema.Column;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.NameRules;
import dev.schemac.processor.read.element.ReferenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns of a field that references a table: one for each column of the table's key,
 * {@code customer_id} for a field {@code customer} and a key {@code id}, of the key's type.
 */
final class ReferenceColumns {

  private final ReferenceDraft reference;
  private final TableDraft draft;
  private final ReferencedTables tables;
  private final Problems problems;
  private final TableDraft.ForeignKeyDraft key;

  ReferenceColumns(
      ReferenceDraft reference, TableDraft draft, ReferencedTables tables, Problems problems) {
    this.reference = reference;
    this.draft = draft;
    this.tables = tables;
    this.problems = problems;
    this.key = key();
  }

  /** Whether a foreign key stands on the field that makes these columns. */
  static boolean isOn(TableDraft.ForeignKeyDraft key, ReferenceDraft reference) {
    Place at = key.at().annotation();
    Place field = reference.place();
    return at.kind() == Place.Kind.FIELD
        && at.owner().equals(field.owner())
        && at.field().equals(field.field())
        && key.at().mappedTypeUse().equals(reference.mappedTypeUse());
  }

  private TableDraft.ForeignKeyDraft key() {
    for (TableDraft.ForeignKeyDraft candidate : draft.foreignKeys()) {
      if (isOn(candidate, reference)) {
        return candidate;
      }
    }
    throw new AssertionError(reference);
  }

  /** Whether the names are written, so that they may be those of other fields' columns. */
  boolean mayShare() {
    return !key.onField();
  }

  /** The columns in the order of the key; none where something is wrong. */
  List<ColumnDraft> drafts() {
    ReferencedTable target = tables.of(reference.targetClass(), key.references());
    if (target == null) {
      unknown();
      return List.of();
    }
    List<String> referenced = key.references().isEmpty() ? target.key() : key.references();
    if (!fits(target, referenced)) {
      return List.of();
    }
    List<ColumnDraft> drafts = new ArrayList<>();
    for (int i = 0; i < referenced.size(); i++) {
      Column column = target.columns().get(referenced.get(i));
      if (column != null) {
        drafts.add(draft(column, name(referenced, i), formerNames(target, referenced, i)));
      }
    }
    return drafts;
  }

  private void unknown() {
    if (tables.isUnderWay(reference.targetClass())) {
      problems.add(
          FindingId.BAD_VALUE,
          reference.place(),
          "@ForeignKey in a key",
          "the key of " + reference.targetClass() + " would be made of itself");
    } else if (!tables.isBroken(reference.targetClass())) {
      problems.add(FindingId.UNKNOWN_REFERENCE, reference.place(), reference.targetClass(), "");
    }
  }

  private boolean fits(ReferencedTable target, List<String> referenced) {
    if (referenced.isEmpty()) {
      problems.add(
          FindingId.REFERENCE_MISMATCH,
          reference.place(),
          "table '" + target.name() + "' has no primary key; write references = …");
      return false;
    }
    boolean fits = true;
    for (int i = 0; i < referenced.size(); i++) {
      if (!target.columns().containsKey(referenced.get(i))) {
        problems.add(
            key.at().member("references", i),
            new UnknownColumn(
                referenced.get(i),
                target.name().toString(),
                Suggestion.of(referenced.get(i), target.columns().keySet())));
        fits = false;
      }
    }
    if (fits && !key.onField() && key.columns().size() != referenced.size()) {
      problems.add(
          FindingId.REFERENCE_MISMATCH,
          key.at().member("columns"),
          "the key has the columns " + String.join(", ", referenced) + "; name one for each");
      fits = false;
    }
    if (fits && referenced.size() > 1 && isForOneColumn() != null) {
      problems.add(
          FindingId.NO_EFFECT,
          reference.place().annotation(Annotations.PACKAGE + "Column", 0),
          String.valueOf(isForOneColumn()),
          "a field of several columns (" + String.join(", ", referenced) + ")",
          "Name them with columns in @ForeignKey, or give each a field of its own");
      fits = false;
    }
    return fits;
  }

  private @Nullable String isForOneColumn() {
    if (!reference.written().isEmpty()) {
      return "The name in @Column";
    }
    return reference.defaultSql() == null ? null : "defaultSql";
  }

  private String name(List<String> referenced, int i) {
    if (!key.onField()) {
      return written(key.columns().get(i));
    }
    return reference.written().isEmpty()
        ? reference.name() + "_" + referenced.get(i)
        : reference.written();
  }

  /** A name in an embedded type is its own column's, or else one of the table. */
  private String written(String name) {
    String own = reference.mappedTypeUse().prefix() + name;
    return !draft.columns().containsKey(own) && draft.columns().containsKey(name) ? name : own;
  }

  private List<FormerName> formerNames(ReferencedTable target, List<String> referenced, int i) {
    boolean several = referenced.size() > 1;
    List<FormerName> names = new ArrayList<>();
    for (FormerName former : reference.formerNames()) {
      String name = several ? former.text() + "_" + referenced.get(i) : former.text();
      names.add(new FormerName(name, former.at()));
    }
    if (key.onField() && reference.written().isEmpty()) {
      String stem = reference.name().substring(reference.mappedTypeUse().prefix().length());
      for (FormerName former : target.formerNames().getOrDefault(referenced.get(i), List.of())) {
        names.add(new FormerName(stem + "_" + former.text(), former.at()));
      }
    }
    return names;
  }

  private ColumnDraft draft(Column of, String name, List<FormerName> formerNames) {
    NameRules.check(name, reference.place(), problems);
    Column column =
        new Column(
            name,
            of.type(),
            reference.nullable(),
            reference.defaultSql(),
            null,
            Column.Identity.NONE,
            of.collation(),
            reference.comment(),
            false);
    return new ColumnDraft(
        column,
        reference.place(),
        reference.mappedTypeUse(),
        reference.byScope(),
        false,
        formerNames);
  }
}
