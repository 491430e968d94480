package dev.schemac.processor.read;

import java.util.List;

/** Reads the annotations of keys, checks and indexes into a table's draft. */
final class ConstraintReader {

  private final TableDraft draft;
  private final Use use;

  ConstraintReader(TableDraft draft, Use use) {
    this.draft = draft;
    this.use = use;
  }

  void onClass(Annotations annotations) {
    AnnotationView ignored = annotations.get("Ignored");
    if (ignored != null) {
      draft.ignored().add(new TableDraft.IgnoredDraft(ignored.texts("value"), ignored));
    }
    read(annotations, "", "");
  }

  /**
   * Reads the annotations of a field.
   *
   * @param column the field's column
   */
  void onField(Annotations annotations, String column) {
    read(annotations, column, use.prefix());
  }

  private void read(Annotations annotations, String own, String prefix) {
    for (AnnotationView view : annotations.all("PrimaryKey")) {
      key(view, true, own, prefix);
    }
    for (AnnotationView view : annotations.all("Unique")) {
      key(view, false, own, prefix);
    }
    for (AnnotationView view : annotations.all("ForeignKey")) {
      foreignKey(view, own, prefix);
    }
    for (AnnotationView view : annotations.all("Check")) {
      draft
          .checks()
          .add(new TableDraft.CheckDraft(view.text("value"), view.text("name"), own, origin(view)));
    }
    for (AnnotationView view : annotations.all("Index")) {
      index(view, own, prefix);
    }
  }

  private void key(AnnotationView view, boolean primary, String own, String prefix) {
    draft
        .keys()
        .add(
            new TableDraft.KeyDraft(
                primary,
                columns(view, "value", own, prefix),
                view.text("name"),
                view.flag("nullsNotDistinct"),
                view.constant("deferrable", "NOT"),
                origin(view)));
  }

  private void foreignKey(AnnotationView view, String own, String prefix) {
    draft
        .foreignKeys()
        .add(
            new TableDraft.ForeignKeyDraft(
                TypeNames.canonical(view.type("value")),
                columns(view, "columns", own, prefix),
                view.texts("references"),
                view.constant("onDelete", "NO_ACTION"),
                view.constant("onUpdate", "NO_ACTION"),
                prefixed(view.texts("onDeleteColumns"), prefix),
                view.constant("deferrable", "NOT"),
                view.text("name"),
                origin(view)));
  }

  private void index(AnnotationView view, String own, String prefix) {
    boolean bare = view.texts("value").isEmpty() && !own.isEmpty();
    draft
        .indexes()
        .add(
            new TableDraft.IndexDraft(
                bare ? List.of(own) : view.texts("value"),
                view.text("name"),
                view.flag("unique"),
                view.text("where"),
                view.constant("using", "BTREE"),
                prefixed(view.texts("include"), prefix),
                view.flag("nullsNotDistinct"),
                view.texts("with"),
                bare,
                origin(view)));
  }

  private static List<String> columns(
      AnnotationView view, String member, String own, String prefix) {
    List<String> written = view.texts(member);
    return written.isEmpty() && !own.isEmpty() ? List.of(own) : prefixed(written, prefix);
  }

  /** Names written inside an embedded type mean its own columns. */
  private static List<String> prefixed(List<String> names, String prefix) {
    return prefix.isEmpty() ? names : names.stream().map(name -> prefix + name).toList();
  }

  private TableDraft.Origin origin(AnnotationView view) {
    return new TableDraft.Origin(view.place(), use);
  }
}
