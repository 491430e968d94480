package dev.schemac.processor.read.element;

import java.util.List;

/** Reads the annotations of keys, checks and indexes into a table's draft. */
public final class ConstraintReader {

  private final TableDraft draft;
  private final MappedTypeUse mappedTypeUse;

  /**
   * A reader for one way in which a type gives a table parts.
   *
   * @param draft takes them
   */
  public ConstraintReader(TableDraft draft, MappedTypeUse mappedTypeUse) {
    this.draft = draft;
    this.mappedTypeUse = mappedTypeUse;
  }

  /** Reads the annotations of a class. */
  public void onClass(Annotations annotations) {
    AnnotationView ignored = annotations.get("Ignored");
    if (ignored != null) {
      draft
          .ignored()
          .add(new TableDraft.IgnoredDraft(ignored.texts("value"), ignored, mappedTypeUse));
    }
    read(annotations, "", "");
  }

  /**
   * Reads the annotations of a field.
   *
   * @param column the field's column, or what its columns go by until they are known
   * @param targetClass the field's type if that is the class of a table, else the empty string
   */
  public void onField(Annotations annotations, String column, String targetClass) {
    read(annotations, column, targetClass);
  }

  private void read(Annotations annotations, String own, String targetClass) {
    for (AnnotationView view : annotations.all("PrimaryKey")) {
      key(view, true, own);
    }
    for (AnnotationView view : annotations.all("Unique")) {
      key(view, false, own);
    }
    for (AnnotationView view : annotations.all("ForeignKey")) {
      foreignKey(view, own, targetClass);
    }
    for (AnnotationView view : annotations.all("Check")) {
      draft
          .checks()
          .add(new TableDraft.CheckDraft(view.text("value"), view.text("name"), own, origin(view)));
    }
    for (AnnotationView view : annotations.all("Index")) {
      index(view, own);
    }
    for (AnnotationView view : annotations.all("Exclude")) {
      draft.excludes().add(ExcludeDraft.of(view, origin(view)));
    }
  }

  private void key(AnnotationView view, boolean primary, String own) {
    boolean onField = isBare(view, "value", own);
    draft
        .keys()
        .add(
            new TableDraft.KeyDraft(
                primary,
                onField ? List.of(own) : view.texts("value"),
                onField,
                view.text("name"),
                view.flag("nullsNotDistinct"),
                view.constant("deferrable", "NOT"),
                origin(view)));
  }

  private void foreignKey(AnnotationView view, String own, String targetClass) {
    boolean onField = isBare(view, "columns", own);
    draft
        .foreignKeys()
        .add(
            new TableDraft.ForeignKeyDraft(
                view.has("value") ? TypeNames.canonical(view.type("value")) : targetClass,
                onField ? List.of(own) : view.texts("columns"),
                onField,
                view.texts("references"),
                view.constant("onDelete", "NO_ACTION"),
                view.constant("onUpdate", "NO_ACTION"),
                view.texts("onDeleteColumns"),
                view.constant("deferrable", "NOT"),
                view.text("name"),
                origin(view)));
  }

  private void index(AnnotationView view, String own) {
    boolean onField = isBare(view, "value", own);
    draft
        .indexes()
        .add(
            new TableDraft.IndexDraft(
                onField ? List.of(own) : view.texts("value"),
                view.text("name"),
                view.flag("unique"),
                view.text("where"),
                view.constant("using", "BTREE"),
                view.texts("include"),
                view.flag("nullsNotDistinct"),
                view.texts("with"),
                onField,
                origin(view)));
  }

  /** Whether an annotation names no columns, so that it means its field's. */
  private static boolean isBare(AnnotationView view, String member, String own) {
    return !own.isEmpty() && view.texts(member).isEmpty();
  }

  private TableDraft.Origin origin(AnnotationView view) {
    return new TableDraft.Origin(view.place(), mappedTypeUse);
  }
}
