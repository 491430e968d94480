package dev.schemac.core.schema;

import dev.schemac.core.text.PgCatalog;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.Locale;
import java.util.Set;

/** Which types an index of an access method takes without an operator class that is named. */
public final class OperatorClasses {

  private OperatorClasses() {}

  /**
   * Whether a type surely has no default operator class.
   *
   * @param enumTypes the names of the native enum types
   * @param extensions the extensions of the schema: one that is not known here may add any class
   */
  public static boolean isMissing(
      Index.Method method, SqlType type, Set<QualifiedName> enumTypes, Set<String> extensions) {
    String access = method.name().toLowerCase(Locale.ROOT);
    boolean isEnum = enumTypes.contains(type.name());
    if (!type.isBuiltIn() && !isEnum) {
      return false;
    }
    String name = name(type, isEnum);
    if (PgCatalog.section(PgCatalog.classes(access)).contains(name)) {
      return false;
    }
    for (String extension : extensions) {
      if (!PgCatalog.section(PgCatalog.EXTENSIONS).contains(extension)
          || PgCatalog.section(PgCatalog.classes(access, extension)).contains(name)) {
        return false;
      }
    }
    return true;
  }

  /** The extension that adds a default operator class for a type; empty: none that is known. */
  public static String extension(Index.Method method, SqlType type, Set<QualifiedName> enumTypes) {
    String access = method.name().toLowerCase(Locale.ROOT);
    String name = name(type, enumTypes.contains(type.name()));
    for (String extension : Set.of("btree_gin", "btree_gist")) {
      if (PgCatalog.section(PgCatalog.classes(access, extension)).contains(name)) {
        return extension;
      }
    }
    return "";
  }

  /** The name under which operator classes know a type. */
  private static String name(SqlType type, boolean isEnum) {
    String name = type.name().name();
    if (type.array()) {
      return "anyarray";
    } else if (isEnum) {
      return "anyenum";
    } else if (name.endsWith("multirange")) {
      return "anymultirange";
    }
    return name.endsWith("range") ? "anyrange" : name;
  }
}
