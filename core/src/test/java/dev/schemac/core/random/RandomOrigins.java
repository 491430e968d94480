package dev.schemac.core.random;

import dev.schemac.core.schema.ObjectKind;
import dev.schemac.core.schema.ObjectMap;
import dev.schemac.core.schema.Origins;
import dev.schemac.core.schema.PrimaryKey;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says of a random schema where each thing in it was read. */
public final class RandomOrigins {

  private final Random random;
  private final NamePool names;

  private RandomOrigins(Random random) {
    this.random = random;
    this.names = new NamePool(random);
  }

  /** Origins of all that is in a schema, from a seed. */
  public static Origins of(Schema schema, long seed) {
    return new RandomOrigins(new Random(seed)).of(schema);
  }

  private Origins of(Schema schema) {
    SortedMap<QualifiedName, Origins.OfObject> tables = new TreeMap<>();
    for (Table table : schema.tables().values()) {
      String type = "app.T" + tables.size() + random.nextInt(9);
      String part = random.nextInt(8) == 0 ? "lines" + tables.size() : "";
      tables.put(table.name(), new Origins.OfObject(type, part, file(), inherited(table)));
    }
    SortedMap<QualifiedName, Origins.OfObject> types = new TreeMap<>();
    for (QualifiedName type : schema.enumTypes().keySet()) {
      types.put(type, new Origins.OfObject("app.E" + random.nextInt(9), file()));
    }
    SortedMap<QualifiedName, Origins.OfObject> sequences = new TreeMap<>();
    for (QualifiedName sequence : schema.sequences().keySet()) {
      sequences.put(
          sequence, new Origins.OfObject("app." + Origins.PACKAGE_INFO, "app/package-info.java"));
    }
    SortedMap<String, String> extensions = new TreeMap<>();
    schema.extensions().forEach(extension -> extensions.put(extension, "app/package-info.java"));
    SortedMap<String, String> declaredTypes = new TreeMap<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      declaredTypes.put("app." + names.fresh(), "app/Base.java");
    }
    ObjectMap<Origins.OfObject> objects =
        ObjectMap.<Origins.OfObject>empty()
            .with(ObjectKind.ENUM_TYPE, types)
            .with(ObjectKind.SEQUENCE, sequences)
            .with(ObjectKind.TABLE, tables);
    return new Origins(objects, extensions, declaredTypes);
  }

  /** Some of a table's parts, each with the class that it was inherited from and the way there. */
  private SortedMap<String, String> inherited(Table table) {
    Set<String> parts = new LinkedHashSet<>();
    table.columns().forEach(part -> parts.add(part.name()));
    table.constraints().forEach(part -> parts.add(part.name()));
    table.indexes().forEach(part -> parts.add(part.name()));
    PrimaryKey key = table.primaryKey();
    if (key != null) {
      parts.add(key.name());
    }
    SortedMap<String, String> inherited = new TreeMap<>();
    for (String part : parts) {
      if (random.nextInt(4) == 0) {
        String by = random.nextInt(3) == 0 ? "app.Between>" : "";
        String prefix = random.nextInt(3) == 0 ? " p_" : "";
        inherited.put(part, by + "app.Base$" + random.nextInt(3) + prefix);
      }
    }
    return inherited;
  }

  /** A source file; empty where the compiler did not say it. */
  private String file() {
    return random.nextInt(5) == 0 ? "" : "app/" + names.fresh() + ".java";
  }
}
