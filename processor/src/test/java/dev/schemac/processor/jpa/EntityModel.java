package dev.schemac.processor.jpa;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Classes that are compiled together.
 *
 * @param files their sources, by path below the source folder
 */
record EntityModel(Map<String, String> files) {

  private static final String IMPORTS =
      """
      import jakarta.persistence.*;
      import jakarta.validation.Valid;
      import jakarta.validation.constraints.*;
      import java.io.Serializable;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.hibernate.annotations.*;
      import org.hibernate.type.SqlTypes;
      import jakarta.persistence.Entity;
      import jakarta.persistence.Table;
      import jakarta.persistence.Index;
      import jakarta.persistence.ForeignKey;
      import jakarta.persistence.OrderBy;
      import jakarta.persistence.CascadeType;
      """;

  private static final String PACKAGE = "// package: ";

  /** Classes of one file, without package and imports; a comment may say what the package has. */
  static EntityModel of(String classes) {
    Map<String, String> files = new LinkedHashMap<>();
    String annotations =
        classes
            .lines()
            .filter(line -> line.startsWith(PACKAGE))
            .map(line -> line.substring(PACKAGE.length()))
            .collect(Collectors.joining("\n"));
    if (!annotations.isEmpty()) {
      files.put("shop/package-info.java", annotations + "\npackage shop;\n" + IMPORTS);
    }
    files.put("shop/Entities.java", "package shop;\n" + IMPORTS + classes);
    return new EntityModel(files);
  }

  /** The sources as a message shows them: without the imports. */
  String text() {
    return files.values().stream()
        .map(text -> text.replace(IMPORTS, ""))
        .collect(Collectors.joining("\n"));
  }
}
