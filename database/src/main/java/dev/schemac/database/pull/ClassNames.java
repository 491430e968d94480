package dev.schemac.database.pull;

import com.palantir.javapoet.ClassName;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.SchemaObject;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlNaming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes of tables and native enum types. A table keeps its own word, in camel case: whether
 * {@code status} or {@code news} is a plural no rule can tell, and {@code Users} needs no written
 * table name where {@code User} would.
 */
final class ClassNames {

  /** What the processor names the class after that it writes for a table. */
  private static final String TABLE_CLASS = "Table";

  private final PackageNames packages;
  private final Map<QualifiedName, ClassName> tables = new HashMap<>();
  private final Map<QualifiedName, ClassName> enumTypes = new HashMap<>();
  private final Map<String, TakenNames> taken = new HashMap<>();

  ClassNames(Schema schema, PackageNames packages) {
    this.packages = packages;
    List<SchemaObject> others = new ArrayList<>();
    // A name that says the table's name comes before one that happens to be like it.
    for (SchemaObject table : schema.tables().values()) {
      String name = JavaNames.type(table.name().name(), TABLE_CLASS);
      if (SqlNaming.snakeCase(name).equals(table.name().name()) && isFree(table.name(), name)) {
        tables.put(table.name(), takeForTable(table.name(), name));
      } else {
        others.add(table);
      }
    }
    for (SchemaObject table : others) {
      String name = JavaNames.type(table.name().name(), "Rows");
      tables.put(table.name(), takeForTable(table.name(), free(table.name(), name)));
    }
    enumTypes(schema.enumTypes().values());
  }

  private void enumTypes(Collection<? extends SchemaObject> types) {
    for (SchemaObject type : types) {
      String name = JavaNames.type(type.name().name(), "Label");
      while (isOfJavaLang(name)) {
        name += "Label";
      }
      String free = inPackageOf(type.name()).take(name);
      enumTypes.put(type.name(), ClassName.get(packages.of(type.name().schema()), free));
    }
  }

  /** Of a class that the processor writes {@code <class>Table} beside. */
  private String free(QualifiedName table, String wanted) {
    String name = wanted;
    for (int i = 1; !isFree(table, name); i++) {
      name = wanted + (i == 1 ? "Row" : "Row" + i);
    }
    return name;
  }

  private boolean isFree(QualifiedName table, String name) {
    TakenNames names = inPackageOf(table);
    return !isOfJavaLang(name) && !names.has(name) && !names.has(name + TABLE_CLASS);
  }

  private ClassName takeForTable(QualifiedName table, String name) {
    inPackageOf(table).add(name);
    inPackageOf(table).add(name + TABLE_CLASS);
    return ClassName.get(packages.of(table.schema()), name);
  }

  /** Whether code of the package could no longer say the class of {@code java.lang}. */
  static boolean isOfJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }

  private TakenNames inPackageOf(QualifiedName object) {
    return taken.computeIfAbsent(packages.of(object.schema()), any -> new TakenNames());
  }

  ClassName ofTable(QualifiedName table) {
    return of(tables, table);
  }

  ClassName ofEnumType(QualifiedName type) {
    return of(enumTypes, type);
  }

  boolean isEnumType(QualifiedName type) {
    return enumTypes.containsKey(type);
  }

  private static ClassName of(Map<QualifiedName, ClassName> names, QualifiedName object) {
    ClassName name = names.get(object);
    if (name == null) {
      throw new IllegalStateException("no such object: " + object);
    }
    return name;
  }
}
