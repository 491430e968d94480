package dev.schemac.processor.compile.edits;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A field, or the constant of an enum. */
final class JavaField implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The name of its column or label too. */
  String name;

  /** A type of the JDK, where {@link #type} is null. */
  String jdkType = "String";

  JavaClass type;

  /** The table that it is a foreign key to; null: none. */
  JavaClass target;

  boolean nullable = true;

  /** The length of a text; 0: any. */
  int length;

  /** Null: none. */
  String backfill;

  /** Whole annotations. */
  List<String> annotations = new ArrayList<>();

  List<String> formerNames = new ArrayList<>();

  JavaField(String name) {
    this.name = name;
  }

  /** The key of a table. */
  static JavaField id() {
    JavaField id = new JavaField("id");
    id.jdkType = "long";
    id.annotations.add("@PrimaryKey");
    return id;
  }

  boolean isEmbedded() {
    return type != null && type.kind == JavaClass.Kind.EMBEDDED;
  }

  boolean isPlain() {
    return !isEmbedded() && !annotations.contains("@PrimaryKey");
  }

  boolean isText() {
    return type == null && jdkType.equals("String");
  }

  void rename(String newName) {
    formerNames.add(0, name);
    name = newName;
    annotations.removeIf(annotation -> annotation.startsWith("@Check"));
  }

  String constant() {
    StringBuilder out = new StringBuilder();
    JavaClass.names(out, "RenamedFrom", formerNames);
    return out.append(name).append(',').toString();
  }

  /**
   * @param marked whether all is not null in its package unless said otherwise
   */
  String text(boolean marked) {
    if (isEmbedded()) {
      return "@Embedded(prefix = \"" + name + "_\") " + type + " " + name + ";";
    }
    StringBuilder out = new StringBuilder();
    annotations.forEach(annotation -> out.append(annotation).append(' '));
    JavaClass.names(out, "RenamedFrom", formerNames);
    if (backfill != null) {
      out.append("@Backfill(\"" + backfill + "\") ");
    }
    if (target != null) {
      out.append("@ForeignKey(" + target + ".class) ");
    }
    List<String> column = new ArrayList<>();
    if (length > 0) {
      column.add("length = " + length);
    }
    if (!marked && !nullable) {
      column.add("nullable = false");
    }
    if (!column.isEmpty()) {
      out.append("@Column(" + String.join(", ", column) + ") ");
    }
    String javaType = type == null ? jdkType : type.toString();
    if (marked && nullable && isPlain()) {
      int simple = javaType.lastIndexOf('.') + 1;
      javaType = javaType.substring(0, simple) + "@Nullable " + javaType.substring(simple);
    }
    return out.append(javaType + " " + name + ";").toString();
  }
}
