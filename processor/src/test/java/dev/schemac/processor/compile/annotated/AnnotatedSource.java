package dev.schemac.processor.compile.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a class as Java, as the Javadoc of the annotations shows them. */
final class AnnotatedSource {

  private final AnnotatedProject project;
  private final AnnotatedClass written;
  private final Set<Integer> named = new TreeSet<>();

  AnnotatedSource(AnnotatedProject project, AnnotatedClass written) {
    this.project = project;
    this.written = written;
  }

  /** The classes that the text names. */
  Set<Integer> named() {
    text();
    return named;
  }

  String text() {
    String body = written.kind == AnnotatedClass.Kind.ENUM ? enumText() : classText();
    String nested =
        written.nested ? "public class In" + written.name + " {\n" + body + "}\n" : body;
    return "package " + written.packageName + ";\nimport dev.schemac.*;\n" + nested;
  }

  private String enumText() {
    StringBuilder text = new StringBuilder();
    if (written.enumType != null) {
      String schema = written.schema.isEmpty() ? "" : ", schema = " + quoted(written.schema);
      text.append("@EnumType(value = ").append(quoted(written.enumType)).append(schema);
      text.append(")\n");
      formerNames(text, written.formerNames);
    }
    for (String dropped : written.droppedLabels) {
      text.append("@DroppedLabel(value = ").append(quoted(dropped)).append(", replacedBy = ");
      text.append(quoted(written.labels.get(0).name)).append(")\n");
    }
    text.append(modifiers()).append("enum ").append(written.name).append(" {\n");
    for (AnnotatedLabel label : written.labels) {
      formerNames(text, label.formerNames);
      text.append("  ").append(label.name).append(",\n");
    }
    return text + "}\n";
  }

  private String classText() {
    StringBuilder text = new StringBuilder();
    if (written.kind == AnnotatedClass.Kind.ID) {
      text.append("@SqlType(").append(quoted(written.sqlType)).append(")\n");
    }
    if (written.isTable()) {
      text.append("@Table(value = ").append(quoted(written.table));
      text.append(written.schema.isEmpty() ? "" : ", schema = " + quoted(written.schema));
      text.append(")\n");
      formerNames(text, written.formerNames);
    }
    confirmed(text, "DroppedTable", written.droppedTables);
    confirmed(text, "DroppedColumn", written.droppedColumns);
    keys(text);
    text.append(modifiers()).append("class ").append(written.name);
    text.append(written.generic ? "<T>" : "");
    if (written.superId != 0) {
      AnnotatedClass base = project.get(written.superId);
      text.append(" extends ").append(name(base)).append(base.generic ? "<Long>" : "");
    }
    text.append(" {\n");
    for (AnnotatedField field : written.fields) {
      field(text, field);
    }
    return text + "}\n";
  }

  private String modifiers() {
    return written.nested ? "public static " : "public ";
  }

  private void keys(StringBuilder text) {
    if (written.keyOnClass) {
      List<String> columns = new ArrayList<>();
      project.keyFields(written).forEach(field -> columns.add(field.name));
      text.append("@PrimaryKey(").append(names(columns)).append(")\n");
    }
    if (!written.uniqueOnClass.isEmpty()) {
      text.append("@Unique(").append(names(written.uniqueOnClass)).append(")\n");
    }
    if (written.pairTargetId != 0) {
      List<String> columns = new ArrayList<>();
      written.pair.forEach(field -> columns.add(field.name));
      text.append("@ForeignKey(value = ").append(name(project.get(written.pairTargetId)));
      text.append(".class, columns = ").append(names(columns)).append(")\n");
    }
  }

  private void field(StringBuilder text, AnnotatedField field) {
    text.append("  ");
    formerNames(text, field.formerNames);
    if (field.primaryKey && !written.keyOnClass) {
      text.append("@PrimaryKey ");
    }
    text.append(field.unique ? "@Unique " : "").append(field.index ? "@Index " : "");
    if (field.check) {
      text.append("@Check(\"").append(field.name).append(" IS DISTINCT FROM NULL\") ");
    }
    if (field.comment != null) {
      text.append("@Comment(").append(quoted(field.comment)).append(") ");
    }
    if (field.length > 0) {
      text.append("@Column(length = ").append(field.length).append(") ");
    }
    if (field.notNull) {
      text.append("@Column(nullable = false) @Backfill(\"'x'\") ");
    }
    if (isOfTableClass(field)) {
      text.append("@ForeignKey @Column(").append(quoted(field.name)).append(") ");
    } else if (field.targetId != 0) {
      text.append("@ForeignKey(value = ").append(name(project.get(field.targetId)));
      text.append(".class");
      if (field.references != null) {
        text.append(", references = ").append(quoted(field.references.name));
      }
      text.append(") ");
    }
    if (field.prefix != null) {
      text.append("@Embedded(prefix = ").append(quoted(field.prefix)).append(") ");
    }
    String type = type(field);
    boolean primitive = type.equals("long") || type.equals("int");
    boolean marked = project.packageOf(written).nullMarked;
    if (marked && !primitive && !field.primaryKey && !field.notNull && field.prefix == null) {
      int simple = type.lastIndexOf('.') + 1;
      type =
          type.substring(0, simple)
              + "@org.jspecify.annotations.Nullable "
              + type.substring(simple);
    }
    text.append("public ").append(type).append(' ').append(field.name).append(";\n");
  }

  private String type(AnnotatedField field) {
    if (isOfTableClass(field)) {
      return name(project.get(field.targetId));
    } else if (field.targetId != 0) {
      AnnotatedField referenced = project.referenced(field);
      String type = referenced == null ? "long" : type(referenced);
      if (type.equals("int")) {
        return "Integer";
      }
      return type.equals("long") || type.equals("T") ? "Long" : type;
    }
    return field.typeId == 0 ? field.type : name(project.get(field.typeId));
  }

  private static boolean isOfTableClass(AnnotatedField field) {
    return field.targetId != 0 && field.ofTableClass;
  }

  private String name(AnnotatedClass other) {
    named.add(other.id);
    return other.qualifiedName();
  }

  private static void formerNames(StringBuilder text, List<String> names) {
    if (!names.isEmpty()) {
      text.append("@RenamedFrom(").append(names(names)).append(") ");
    }
  }

  private static void confirmed(StringBuilder text, String annotation, List<String> names) {
    if (!names.isEmpty()) {
      text.append('@').append(annotation).append('(').append(names(names)).append(")\n");
    }
  }

  static String names(List<String> names) {
    return names.stream().map(AnnotatedSource::quoted).collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
