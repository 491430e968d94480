package dev.schemac.processor.read.element;

import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Schema} of packages, once each. */
public final class PackageReader {

  private final Elements elements;
  private final Problems problems;
  private final Map<String, String> schemas = new HashMap<>();

  public PackageReader(Elements elements, Problems problems) {
    this.elements = elements;
    this.problems = problems;
  }

  /** The schema that the type's package names, or the empty string. */
  String schemaOf(Element type) {
    return schemaOf(elements.getPackageOf(type));
  }

  /** The schema that the package names, or the empty string. */
  public String schemaOf(PackageElement element) {
    String name = element.getQualifiedName().toString();
    String known = schemas.get(name);
    if (known == null) {
      known = read(element, name);
      schemas.put(name, known);
    }
    return known;
  }

  /** The schema that a package names, if one of its types was read, else null. */
  @Nullable
  public String knownSchemaOf(String packageName) {
    return schemas.get(packageName);
  }

  private String read(PackageElement element, String name) {
    AnnotationView schema = Annotations.of(element, Place.ofPackage(name)).get("Schema");
    if (schema == null) {
      return "";
    }
    String value = schema.text("value");
    NameRules.check(value, schema.at("value"), problems);
    return value;
  }
}
