package dev.schemac.processor.compile.edits;

import dev.schemac.processor.compile.edits.JavaClass.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A thing that a person does to the classes of a project, and says of it what must be said. */
public enum RandomEdit {
  ADD_COLUMN,
  ADD_REQUIRED_COLUMN,
  REQUIRE,
  RENAME_COLUMN,
  DROP_COLUMN,
  ANNOTATE,
  LENGTHEN,
  REORDER,
  RENAME_TABLE,
  RENAME_CLASS,
  MOVE_CLASS,
  ADD_TABLE,
  DELETE_TABLE,
  TAKE_TABLE_ANNOTATION_AWAY,
  CHANGE_BASE,
  CHANGE_EMBEDDED,
  CHANGE_LABELS,
  BREAK;

  /** Makes one, and says which. */
  public static RandomEdit make(RandomProject project, Random random) {
    RandomEdit edit = values()[random.nextInt(values().length)];
    JavaClass owner =
        project.any(random, c -> c.isTable() || (c.kind == Kind.BASE && random.nextInt(4) == 0));
    edit.apply(project, owner, random);
    return edit;
  }

  /** Moves a class that is no table to the library, or from there to this build, if one can be. */
  public static void moveToOtherBuild(RandomProject project, Random random) {
    JavaClass moved =
        project.any(random, c -> !c.isTable() && c.kind != Kind.PLAIN && project.fitsOtherBuild(c));
    if (moved != null) {
      moved.setForeign(!moved.isForeign);
    }
  }

  /** Repairs what {@link #BREAK} did. */
  public static void repair(RandomProject project) {
    project.classes.forEach(c -> c.junk = "");
  }

  /** Takes the hints out of some classes, whose migrations are committed. */
  public static void tidy(RandomProject project, Random random) {
    project.classes.stream().filter(c -> random.nextInt(4) == 0).forEach(JavaClass::tidy);
  }

  private void apply(RandomProject project, JavaClass owner, Random random) {
    switch (this) {
      case ADD_COLUMN -> project.addField(owner, random);
      case ADD_REQUIRED_COLUMN -> {
        JavaField field = new JavaField(project.fresh("f"));
        field.nullable = false;
        field.backfill = "'x'";
        owner.fields.add(random.nextInt(owner.fields.size() + 1), field);
      }
      case REQUIRE ->
          owner.plainFields().stream()
              .filter(field -> field.nullable && field.isText())
              .forEach(RandomEdit::require);
      case RENAME_COLUMN -> owner.plainFields().forEach(field -> field.rename(project.fresh("r")));
      case DROP_COLUMN -> drop(owner, random);
      case ANNOTATE -> owner.plainFields().forEach(field -> annotate(field, random));
      case LENGTHEN ->
          owner.plainFields().forEach(field -> field.length += field.length > 0 ? 5 : 0);
      case REORDER -> {
        if (!owner.fields.isEmpty()) {
          owner.fields.add(owner.fields.remove(0));
        }
      }
      case RENAME_TABLE -> {
        JavaClass named = project.any(random, c -> c.isTable() || c.kind == Kind.NATIVE_ENUM);
        named.formerNames.add(0, named.sqlName);
        named.sqlName = project.fresh("t");
      }
      case RENAME_CLASS -> project.any(random, c -> true).name = project.fresh("C");
      case MOVE_CLASS -> {
        JavaClass moved = project.any(random, c -> true);
        moved.packageName = RandomProject.otherPackage(moved.packageName);
      }
      case ADD_TABLE -> project.addTable(random);
      case DELETE_TABLE -> project.classes.remove(forget(project, random));
      case TAKE_TABLE_ANNOTATION_AWAY -> {
        JavaClass table = forget(project, random);
        table.tidy();
        table.kind = Kind.PLAIN;
        table.fields.clear();
        table.fields.add(new JavaField(project.fresh("f")));
      }
      case CHANGE_BASE -> {
        JavaClass base = project.any(random, c -> c.kind == Kind.BASE);
        project.addField(base, random);
        if (random.nextBoolean()) {
          drop(base, random);
        }
      }
      case CHANGE_EMBEDDED -> {
        JavaClass embedded = project.any(random, c -> c.kind == Kind.EMBEDDED);
        project.addField(embedded, random);
        if (random.nextBoolean()) {
          embedded.fields.get(0).rename(project.fresh("e"));
        }
      }
      case CHANGE_LABELS -> changeLabels(project, random);
      case BREAK ->
          project.any(random, c -> !c.isEnum() && !c.isForeign).junk =
              List.of("  Missing junk;\n", "  int junk() { return \"\"; }\n", "  void junk( {\n")
                  .get(random.nextInt(3));
    }
  }

  private static void require(JavaField field) {
    field.nullable = false;
    field.backfill = "'none'";
  }

  private static void annotate(JavaField field, Random random) {
    String annotation =
        switch (random.nextInt(8)) {
          case 0 -> "@Index";
          case 1 -> "@Unique";
          case 2 -> "@Comment(\"it's \\\"" + field.name + "\\\"\")";
          case 3 -> "@Check(\"" + field.name + " is not null\")";
          default -> "";
        };
    if (!annotation.isEmpty() && !field.annotations.remove(annotation)) {
      field.annotations.add(annotation);
    }
  }

  private static void drop(JavaClass owner, Random random) {
    List<JavaField> fields = owner.plainFields();
    if (fields.size() > 1) {
      drop(owner, fields.get(random.nextInt(fields.size())));
    }
  }

  /** The database may still have it under a former name. */
  private static void drop(JavaClass owner, JavaField field) {
    owner.fields.remove(field);
    owner.droppedColumns.add(field.name);
    owner.droppedColumns.addAll(field.formerNames);
  }

  /** Another class says that a table goes, and what refers to it goes too. */
  private static JavaClass forget(RandomProject project, Random random) {
    JavaClass table = project.any(random, JavaClass::isTable);
    for (JavaClass c : project.classes) {
      for (JavaField field : new ArrayList<>(c.fields)) {
        if (field.target == table) {
          drop(c, field);
        }
      }
    }
    JavaClass other = project.any(random, c -> c.isTable() && c != table);
    other.droppedTables.add(table.sqlName);
    other.droppedTables.addAll(table.formerNames);
    // A compile that does not see who said it cannot know that nobody says it any more.
    other.droppedTables.addAll(table.droppedTables);
    return table;
  }

  private static void changeLabels(RandomProject project, Random random) {
    JavaClass labels = project.any(random, JavaClass::isEnum);
    int at = random.nextInt(labels.fields.size());
    int what = random.nextInt(3);
    if (what == 0) {
      labels.fields.add(at, new JavaField(project.fresh("L")));
    } else if (what == 1) {
      labels.fields.get(at).rename(project.fresh("L"));
    } else if (labels.fields.size() > 2) {
      JavaField gone = labels.fields.remove(at);
      String other = labels.fields.get(0).name;
      labels.droppedLabels.replaceAll((label, by) -> by.equals(gone.name) ? other : by);
      labels.droppedLabels.put(gone.name, other);
      gone.formerNames.forEach(name -> labels.droppedLabels.put(name, other));
    }
  }
}
