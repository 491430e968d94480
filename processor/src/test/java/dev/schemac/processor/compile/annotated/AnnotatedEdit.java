package dev.schemac.processor.compile.annotated;

import dev.schemac.processor.compile.annotated.AnnotatedClass.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a person does to annotated classes between two compiles, with the annotations it needs. */
public enum AnnotatedEdit {
  ADD_FIELD,
  ADD_FIELD_AGAIN,
  DROP_FIELD,
  RENAME_FIELD,
  REPLACE_FIELD,
  CHANGE_FIELD,
  ADD_TABLE,
  DELETE_TABLE,
  RENAME_TABLE,
  REPLACE_TABLE,
  TABLE_TO_SCHEMA,
  RENAME_CLASS,
  MOVE_CLASS,
  NEST_CLASS,
  NO_TABLE_ANY_MORE,
  SWAP_TABLE_NAMES,
  CHANGE_SUPERCLASS,
  CHANGE_KEY,
  REPLACE_KEY,
  WIDEN_KEY,
  KEY_OF_TWO_COLUMNS,
  UNIQUE_OF_INHERITED_COLUMN,
  ADD_LABEL,
  RENAME_LABEL,
  DROP_LABEL,
  NATIVE_OR_TEXT,
  RENAME_TYPE,
  REPLACE_TYPE,
  CHANGE_ID,
  PACKAGE_SCHEMA,
  PACKAGE_TYPE,
  PACKAGE_EXTENSION;

  /**
   * Makes one edit, perhaps one for which nothing is there.
   *
   * @return what it was
   */
  public static String make(AnnotatedProject project, long seed) {
    Random random = new Random(seed);
    AnnotatedEdit edit = values()[random.nextInt(values().length)];
    AnnotatedClass of = edit.subject(project, random);
    if (of != null) {
      edit.apply(project, of, random);
    }
    return edit + (of == null ? "" : " " + of.name);
  }

  private AnnotatedClass subject(AnnotatedProject project, Random random) {
    return switch (this) {
      case ADD_LABEL, RENAME_LABEL, DROP_LABEL, NATIVE_OR_TEXT ->
          project.any(random, c -> c.kind == Kind.ENUM);
      case RENAME_TYPE, REPLACE_TYPE ->
          project.any(random, c -> c.kind == Kind.ENUM && c.enumType != null);
      case CHANGE_ID -> project.any(random, c -> c.kind == Kind.ID);
      case ADD_FIELD, ADD_FIELD_AGAIN, DROP_FIELD, RENAME_FIELD, REPLACE_FIELD, CHANGE_FIELD ->
          project.any(random, c -> c.kind != Kind.ENUM && c.kind != Kind.ID);
      case RENAME_CLASS, MOVE_CLASS -> project.any(random, c -> true);
      default -> project.any(random, AnnotatedClass::isTable);
    };
  }

  private void apply(AnnotatedProject project, AnnotatedClass of, Random random) {
    switch (this) {
      case ADD_FIELD, ADD_FIELD_AGAIN -> project.addColumn(of, random);
      case DROP_FIELD -> dropField(project, of, field(of, random));
      case RENAME_FIELD -> renameField(project, of, field(of, random));
      case REPLACE_FIELD -> {
        dropField(project, of, field(of, random));
        project.addColumn(of, random);
      }
      case CHANGE_FIELD -> changeField(field(of, random), project, random);
      case ADD_TABLE -> project.add(Kind.TABLE, random);
      case DELETE_TABLE -> delete(project, of, random);
      case RENAME_TABLE -> {
        of.formerNames.add(0, project.qualified(of, of.table));
        of.table = project.fresh("t");
      }
      case REPLACE_TABLE -> {
        confirm(project, project.qualified(of, of.table), of, random);
        of.table = project.fresh("t");
      }
      case TABLE_TO_SCHEMA -> {
        String former = project.qualified(of, of.table);
        of.schema = of.schema.isEmpty() ? "other" : "";
        of.formerNames.add(0, former);
      }
      case RENAME_CLASS -> of.name = project.fresh("C");
      case MOVE_CLASS -> move(project, of, random);
      case NEST_CLASS -> of.nested = !of.nested;
      case NO_TABLE_ANY_MORE -> {
        confirm(project, project.qualified(of, of.table), of, random);
        delete(project, of, random);
        AnnotatedClass left = new AnnotatedClass(of.id, Kind.VALUE, of.packageName, of.name);
        left.nested = of.nested;
        project.classes.add(left);
      }
      case SWAP_TABLE_NAMES -> swap(project, of, random);
      case CHANGE_SUPERCLASS -> {
        AnnotatedClass base = project.any(random, c -> c.kind == Kind.SUPERCLASS);
        if (project.dropsAllowed || of.superId == 0) {
          boolean leaves = of.superId != 0 && random.nextBoolean();
          of.superId = leaves || base == null ? 0 : base.id;
        }
      }
      case CHANGE_KEY -> {
        AnnotatedField field = new AnnotatedField(project.fresh("k"), "long");
        field.primaryKey = true;
        of.fields.add(field);
      }
      case REPLACE_KEY -> {
        List<AnnotatedField> keys = project.keyFields(of);
        AnnotatedField key = keys.get(random.nextInt(keys.size()));
        if (of.fields.contains(key)) {
          renameField(project, of, key);
          key.formerNames.clear();
          of.droppedColumns.add(key.name);
          key.name = project.fresh("k");
        }
      }
      case WIDEN_KEY -> {
        for (AnnotatedField key : project.keyFields(of)) {
          key.type = "int".equals(key.type) ? "long" : key.type;
        }
      }
      case KEY_OF_TWO_COLUMNS -> pair(project, of, random);
      case UNIQUE_OF_INHERITED_COLUMN -> uniqueOfInherited(project, of, random);
      case ADD_LABEL -> of.labels.add(new AnnotatedLabel(project.fresh("L")));
      case RENAME_LABEL -> {
        AnnotatedLabel label = of.labels.get(random.nextInt(of.labels.size()));
        label.formerNames.add(0, label.name);
        label.name = project.fresh("L");
      }
      case DROP_LABEL -> {
        if (of.labels.size() > 1) {
          of.droppedLabels.add(of.labels.remove(of.labels.size() - 1).name);
        }
      }
      case NATIVE_OR_TEXT -> of.enumType = of.enumType == null ? project.fresh("e") : null;
      case RENAME_TYPE -> {
        of.formerNames.add(0, project.qualified(of, of.enumType));
        of.enumType = project.fresh("e");
      }
      case REPLACE_TYPE -> of.enumType = project.fresh("e");
      case CHANGE_ID -> of.sqlType = of.sqlType.equals("bigint") ? "integer" : "bigint";
      case PACKAGE_SCHEMA -> packageSchema(project, of, random);
      case PACKAGE_TYPE -> {
        AnnotatedPackage in = project.packageOf(of);
        in.urlType = in.urlType == null ? "text" : in.urlType.equals("text") ? "varchar" : "text";
      }
      case PACKAGE_EXTENSION -> {
        AnnotatedPackage in = project.packageOf(of);
        if (!in.extensions.remove("citext")) {
          in.extensions.add("citext");
        }
      }
    }
  }

  private static AnnotatedField field(AnnotatedClass of, Random random) {
    List<AnnotatedField> fields = of.fields.stream().filter(f -> !f.primaryKey).toList();
    return fields.isEmpty() ? null : fields.get(random.nextInt(fields.size()));
  }

  /** The columns of a field as {@code @DroppedColumn} names them, where it has just one. */
  private static void dropField(AnnotatedProject project, AnnotatedClass of, AnnotatedField field) {
    boolean confirmed = of.isTable() && field != null && field.prefix == null;
    if (field == null || !(confirmed || project.dropsAllowed)) {
      return;
    }
    of.fields.remove(field);
    if (!project.dropsAllowed) {
      of.droppedColumns.add(field.name);
    }
  }

  private static void renameField(
      AnnotatedProject project, AnnotatedClass of, AnnotatedField field) {
    if (field != null && field.prefix == null) {
      field.formerNames.add(0, field.name);
      field.name = project.fresh("f");
    }
  }

  private static void changeField(AnnotatedField field, AnnotatedProject project, Random random) {
    if (field == null || field.prefix != null) {
      return;
    }
    switch (random.nextInt(7)) {
      case 0 -> field.unique = !field.unique;
      case 1 -> field.index = !field.index;
      case 2 -> field.check = !field.check;
      case 3 -> field.comment = field.comment == null ? project.fresh("says ") : null;
      case 4 -> field.length += field.length > 0 ? 5 : 0;
      case 5 -> {
        if ("Integer".equals(field.type)) {
          field.type = "Long";
        }
      }
      default -> {
        boolean text = "String".equals(field.type) && field.isPlain() && field.length == 0;
        field.notNull = text && !field.notNull;
      }
    }
  }

  private static void delete(AnnotatedProject project, AnnotatedClass of, Random random) {
    List<AnnotatedClass> tables = project.classes.stream().filter(AnnotatedClass::isTable).toList();
    if (tables.size() < 3) {
      return;
    }
    project.classes.remove(of);
    for (AnnotatedClass other : project.classes) {
      for (AnnotatedField field : new ArrayList<>(other.fields)) {
        if (field.targetId == of.id) {
          field.type = "Long";
          field.targetId = 0;
          other.fields.remove(field);
          other.droppedColumns.add(field.name);
        }
      }
      if (other.pairTargetId == of.id) {
        other.pairTargetId = 0;
      }
    }
    confirm(project, project.qualified(of, of.table), of, random);
  }

  /** On a package or on any table's class. */
  private static void confirm(
      AnnotatedProject project, String table, AnnotatedClass of, Random random) {
    if (project.dropsAllowed) {
      return;
    }
    AnnotatedClass on = project.any(random, c -> c.isTable());
    if (on != null && on != of && random.nextBoolean()) {
      on.droppedTables.add(table);
    } else {
      project.packages.get(random.nextInt(project.packages.size())).droppedTables.add(table);
    }
  }

  private static void move(AnnotatedProject project, AnnotatedClass of, Random random) {
    String table = of.isTable() ? of.table : of.enumType;
    String former = table == null ? "" : project.qualified(of, table);
    of.packageName = project.packages.get(random.nextInt(project.packages.size())).name;
    if (table != null && !former.equals(project.qualified(of, table))) {
      of.formerNames.add(0, former);
    }
  }

  private static void swap(AnnotatedProject project, AnnotatedClass of, Random random) {
    AnnotatedClass other = project.any(random, c -> c.isTable() && c != of);
    if (other == null
        || !other.formerNames.isEmpty()
        || !of.formerNames.isEmpty()
        || !project.packageOf(of).schema.equals(project.packageOf(other).schema)
        || !of.schema.equals(other.schema)) {
      return;
    }
    other.formerNames.add(project.qualified(other, other.table));
    of.formerNames.add(project.qualified(of, of.table));
    String table = of.table;
    of.table = other.table;
    other.table = table;
  }

  /** Two columns that reference the two of another table's key. */
  private static void pair(AnnotatedProject project, AnnotatedClass of, Random random) {
    AnnotatedClass target =
        project.any(random, c -> c.isTable() && project.keyFields(c).size() == 2);
    if (target == null || of.pairTargetId != 0) {
      return;
    }
    of.pairTargetId = target.id;
    for (AnnotatedField key : project.keyFields(target)) {
      AnnotatedField field = new AnnotatedField(project.fresh("f"), "Long");
      field.typeId = key.typeId;
      of.pair.add(field);
      of.fields.add(field);
    }
  }

  private static void uniqueOfInherited(
      AnnotatedProject project, AnnotatedClass of, Random random) {
    List<String> columns = new ArrayList<>();
    for (AnnotatedClass c : project.hierarchy(of)) {
      c.fields.stream().filter(f -> f.prefix == null).limit(2).forEach(f -> columns.add(f.name));
    }
    of.uniqueOnClass.clear();
    if (random.nextInt(3) > 0) {
      of.uniqueOnClass.addAll(columns);
    }
  }

  /** Each table and type of the package says where it stood. */
  private static void packageSchema(AnnotatedProject project, AnnotatedClass of, Random random) {
    AnnotatedPackage changed = project.packageOf(of);
    String to = changed.schema.isEmpty() || random.nextBoolean() ? project.fresh("s") : "";
    for (AnnotatedClass c : project.classes) {
      String name = c.isTable() ? c.table : c.enumType;
      if (name != null && c.packageName.equals(changed.name) && c.schema.isEmpty()) {
        c.formerNames.add(0, project.qualified(c, name));
      }
    }
    changed.schema = to;
  }
}
