package dev.schemac.database.pull;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.text.QualifiedName;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The package of each schema. The one that was asked for is that of the tables without a named
 * schema, or of the only schema that there is; each other schema has one below it.
 */
final class PackageNames {

  private static final String PUBLIC = "public";

  private final String root;
  private final String rootSchema;
  private final SortedMap<String, String> bySchema = new TreeMap<>();

  PackageNames(Schema schema, String root) {
    this.root = root;
    SortedSet<String> schemas = new TreeSet<>();
    for (ObjectKind kind : ObjectKind.ALL) {
      if (kind.isOwn()) {
        for (QualifiedName name : schema.objects(kind).keySet()) {
          schemas.add(name.schema());
        }
      }
    }
    this.rootSchema = rootSchema(schemas);
    bySchema.put(rootSchema, root);
    TakenNames taken = new TakenNames();
    for (String name : schemas) {
      if (!name.equals(rootSchema)) {
        bySchema.put(name, root + "." + taken.take(JavaNames.packagePart(name)));
      }
    }
  }

  private static String rootSchema(SortedSet<String> schemas) {
    if (schemas.size() == 1) {
      return schemas.first();
    }
    return schemas.contains(PUBLIC) && !schemas.contains("") ? PUBLIC : "";
  }

  /** The package of a schema. */
  String of(String schema) {
    String name = bySchema.get(schema);
    if (name == null) {
      throw new IllegalStateException("no package for schema " + schema);
    }
    return name;
  }

  /** The package that was asked for. */
  String root() {
    return root;
  }

  /** The schema of each package. */
  Map<String, String> schemas() {
    SortedMap<String, String> schemas = new TreeMap<>();
    bySchema.forEach((schema, name) -> schemas.put(name, schema));
    return schemas;
  }
}
