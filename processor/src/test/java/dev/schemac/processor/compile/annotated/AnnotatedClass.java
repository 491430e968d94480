package dev.schemac.processor.compile.annotated;

import java.util.ArrayList;
import java.util.List;

/** A class with schemac's annotations. Others refer to it by its number, whatever its name is. */
final class AnnotatedClass {

  /** What a class is to the tables. */
  enum Kind {
    TABLE,
    SUPERCLASS,
    VALUE,
    ENUM,
    ID
  }

  final int id;
  final Kind kind;
  String packageName;
  String name;

  /** Whether it stands in a class of its own file. */
  boolean nested;

  String table;
  String schema = "";

  /** The native type of an enum; null: its labels are text. */
  String enumType;

  /** The SQL type of a typed id. */
  String sqlType = "bigint";

  /** The superclass; 0: none. */
  int superId;

  /** Whether a superclass has a type parameter {@code T}, the type of its key. */
  boolean generic;

  /** Whether the primary key is written on the class. */
  boolean keyOnClass;

  /** A unique constraint over several columns, written on the class. */
  final List<String> uniqueOnClass = new ArrayList<>();

  /** A key of two columns to the two of another table's key; 0: none. */
  int pairTargetId;

  final List<AnnotatedField> pair = new ArrayList<>();

  final List<AnnotatedField> fields = new ArrayList<>();
  final List<AnnotatedLabel> labels = new ArrayList<>();
  final List<String> formerNames = new ArrayList<>();
  final List<String> droppedColumns = new ArrayList<>();
  final List<String> droppedTables = new ArrayList<>();
  final List<String> droppedLabels = new ArrayList<>();

  AnnotatedClass(int id, Kind kind, String packageName, String name) {
    this.id = id;
    this.kind = kind;
    this.packageName = packageName;
    this.name = name;
  }

  boolean isTable() {
    return kind == Kind.TABLE;
  }

  String qualifiedName() {
    return packageName + "." + (nested ? "In" + name + "." : "") + name;
  }

  String file() {
    return packageName.replace('.', '/') + "/" + (nested ? "In" : "") + name + ".java";
  }

  void forgetHints() {
    formerNames.clear();
    droppedColumns.clear();
    droppedTables.clear();
    droppedLabels.clear();
    fields.forEach(field -> field.formerNames.clear());
    labels.forEach(label -> label.formerNames.clear());
  }
}
