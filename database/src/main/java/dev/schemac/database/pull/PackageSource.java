package dev.schemac.database.pull;

import com.palantir.javapoet.AnnotationSpec;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Sequence;
import dev.schemac.database.pull.layout.SourceLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The {@code package-info.java} of a package. */
final class PackageSource {

  private static final String OF_SCHEMAC = "@dev.schemac.";

  private final Schema schema;
  private final PackageNames packages;
  private final PulledEntities entities;

  PackageSource(Schema schema, PackageNames packages, PulledEntities entities) {
    this.schema = schema;
    this.packages = packages;
    this.entities = entities;
  }

  /** The files of those packages that have something to say. */
  List<PulledFile> files() {
    List<PulledFile> files = new ArrayList<>();
    packages
        .schemas()
        .forEach(
            (name, ofPackage) -> {
              List<AnnotationSpec> annotations = annotations(name, ofPackage);
              if (!annotations.isEmpty()) {
                files.add(new PulledFile(path(name), text(name, annotations)));
              }
            });
    return files;
  }

  /** The file of a package. */
  static String path(String packageName) {
    return packageName.replace('.', '/') + "/" + Origins.PACKAGE_INFO + ".java";
  }

  private List<AnnotationSpec> annotations(String name, String ofPackage) {
    List<AnnotationSpec> annotations = new ArrayList<>();
    if (!ofPackage.isEmpty()) {
      annotations.add(new Annotation("Schema").text("value", ofPackage).build());
    }
    if (name.equals(packages.root()) && !schema.extensions().isEmpty()) {
      List<String> extensions = List.copyOf(schema.extensions());
      annotations.add(new Annotation("Extension").texts("value", extensions).build());
    }
    for (Sequence sequence : schema.sequences().values()) {
      if (sequence.owner() == null
          && entities.generators().saying(sequence).isEmpty()
          && packages.of(sequence.name().schema()).equals(name)) {
        annotations.add(SequenceAnnotation.of(sequence));
      }
    }
    return annotations;
  }

  /** JavaPoet has no files of packages. */
  private static String text(String name, List<AnnotationSpec> annotations) {
    StringBuilder text = new StringBuilder();
    SortedSet<String> imports = new TreeSet<>();
    for (AnnotationSpec annotation : annotations) {
      String qualified = annotation.toString().substring(OF_SCHEMAC.length());
      int end = qualified.indexOf('(');
      imports.add("import dev.schemac." + qualified.substring(0, end) + ";\n");
      text.append('@').append(qualified).append('\n');
    }
    text.append("package ").append(name).append(";\n");
    imports.forEach(text::append);
    return SourceLayout.of(text.toString());
  }
}
