package dev.schemac.processor.compile.annotated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A package with its annotations. */
final class AnnotatedPackage {

  final String name;
  final boolean nullMarked;
  String schema = "";
  String urlType;
  final Set<String> extensions = new TreeSet<>();
  final List<String> droppedTables = new ArrayList<>();

  AnnotatedPackage(String name, boolean nullMarked) {
    this.name = name;
    this.nullMarked = nullMarked;
  }

  String file() {
    return name.replace('.', '/') + "/package-info.java";
  }

  /** Its file's text; empty: it has no file. */
  String text() {
    StringBuilder text = new StringBuilder();
    if (nullMarked) {
      text.append("@org.jspecify.annotations.NullMarked\n");
    }
    if (!schema.isEmpty()) {
      text.append("@dev.schemac.Schema(\"").append(schema).append("\")\n");
    }
    for (String extension : extensions) {
      text.append("@dev.schemac.Extension(\"").append(extension).append("\")\n");
    }
    if (urlType != null) {
      text.append("@dev.schemac.SqlType(java = java.net.URL.class, value = \"");
      text.append(urlType).append("\")\n");
    }
    if (!droppedTables.isEmpty()) {
      text.append("@dev.schemac.DroppedTable(");
      text.append(AnnotatedSource.names(droppedTables)).append(")\n");
    }
    return text.isEmpty() ? "" : text + "package " + name + ";\n";
  }
}
