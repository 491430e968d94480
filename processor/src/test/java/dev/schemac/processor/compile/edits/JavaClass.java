package dev.schemac.processor.compile.edits;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A source file of a project that is being edited. */
final class JavaClass implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What a class is to the schema. */
  enum Kind {
    TABLE,
    BASE,
    EMBEDDED,
    TEXT_ENUM,
    NATIVE_ENUM,
    TYPED_ID,
    /** A class that has lost its {@code @Table}. */
    PLAIN
  }

  Kind kind;
  String packageName;
  String name;

  /** Whether another build makes it, so that it can use only what that build has. */
  boolean isForeign;

  /** The name of its table or type; null where it has none. */
  String sqlName;

  /** Its superclass; null: none. */
  JavaClass base;

  List<String> formerNames = new ArrayList<>();
  List<JavaField> fields = new ArrayList<>();
  List<String> droppedColumns = new ArrayList<>();
  List<String> droppedTables = new ArrayList<>();

  /** Each with what replaces it. */
  TreeMap<String, String> droppedLabels = new TreeMap<>();

  /** A member that does not compile; empty: none. */
  String junk = "";

  JavaClass(Kind kind, String packageName, String name, String sqlName) {
    this.kind = kind;
    this.packageName = packageName;
    this.name = name;
    this.sqlName = sqlName;
  }

  String file() {
    return packageName + "/" + name + ".java";
  }

  /** Moves it to the library, or from there to this build, where packages have other names. */
  void setForeign(boolean foreign) {
    if (foreign != isForeign) {
      isForeign = foreign;
      packageName = RandomProject.packageOfOtherBuild(packageName);
    }
  }

  boolean isTable() {
    return kind == Kind.TABLE;
  }

  boolean isEnum() {
    return kind == Kind.TEXT_ENUM || kind == Kind.NATIVE_ENUM;
  }

  /** The fields that can be edited like any column. */
  List<JavaField> plainFields() {
    return fields.stream().filter(JavaField::isPlain).toList();
  }

  /** The classes that this one names. */
  List<JavaClass> uses() {
    List<JavaClass> uses = new ArrayList<>();
    if (base != null) {
      uses.add(base);
    }
    for (JavaField field : fields) {
      if (field.type != null) {
        uses.add(field.type);
      }
      if (field.target != null) {
        uses.add(field.target);
      }
    }
    return uses;
  }

  /** Takes the hints away, which a migration has carried out. */
  void tidy() {
    formerNames.clear();
    droppedColumns.clear();
    droppedTables.clear();
    droppedLabels.clear();
    for (JavaField field : fields) {
      field.formerNames.clear();
      field.backfill = null;
    }
  }

  String text() {
    StringBuilder out = new StringBuilder("package " + packageName + ";\n");
    out.append("import dev.schemac.*;\nimport org.jspecify.annotations.Nullable;\n");
    names(out, "DroppedColumn", droppedColumns);
    names(out, "DroppedTable", droppedTables);
    droppedLabels.forEach(
        (label, by) ->
            out.append("@DroppedLabel(value = \"" + label + "\", replacedBy = \"" + by + "\")\n"));
    names(out, "RenamedFrom", formerNames);
    switch (kind) {
      case TABLE -> out.append("@Table(\"" + sqlName + "\")\n");
      case NATIVE_ENUM -> out.append("@EnumType(\"" + sqlName + "\")\n");
      case TYPED_ID -> out.append("@SqlType(\"uuid\")\n");
      default -> {}
    }
    out.append(kind == Kind.BASE ? "public abstract " : "public ");
    out.append(isEnum() ? "enum " : "class ").append(name);
    out.append(base == null ? "" : " extends " + base).append(" {\n");
    boolean marked = RandomProject.isMarked(packageName);
    for (JavaField field : fields) {
      out.append("  ").append(isEnum() ? field.constant() : field.text(marked)).append('\n');
    }
    return out.append(junk).append("}\n").toString();
  }

  static void names(StringBuilder out, String annotation, List<String> names) {
    if (!names.isEmpty()) {
      out.append("@" + annotation + "({\"" + String.join("\", \"", names) + "\"}) ");
    }
  }

  /** Its qualified name. */
  @Override
  public String toString() {
    return packageName + "." + name;
  }
}
