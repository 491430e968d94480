package dev.schemac.core.schema;

import dev.schemac.core.text.QualifiedName;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the things of a schema were read, as far as a later compile that sees only some classes
 * must know. Source files are relative to their source root, with {@code /}; empty: the class was
 * generated.
 *
 * @param objects by object; an external table says its class itself and has none
 * @param extensions for each extension the source file of the package that names it
 * @param declaredTypes for each superclass, embedded type and enum that a table has something from
 *     and that these sources declare, by canonical name, its source file; what is missing is
 *     another build's, or was generated
 */
public record Origins(
    ObjectMap<OfObject> objects,
    SortedMap<String, String> extensions,
    SortedMap<String, String> declaredTypes) {

  /** Nothing was read. */
  public static final Origins NONE =
      new Origins(ObjectMap.empty(), new TreeMap<>(), new TreeMap<>());

  /** What stands for the class where a package says something, as in the name of its file. */
  public static final String PACKAGE_INFO = "package-info";

  /** Copies. */
  public Origins {
    extensions = Collections.unmodifiableSortedMap(new TreeMap<>(extensions));
    declaredTypes = Collections.unmodifiableSortedMap(new TreeMap<>(declaredTypes));
  }

  /**
   * An object's origin.
   *
   * @param className the canonical name of its class; of what a package says {@link #PACKAGE_INFO}
   *     behind the package's name
   * @param part of a table that a class has beside its own, as that of a collection, what tells it
   *     from the others: the attribute, or the table's name; else empty
   * @param sourceFile the source file of its class
   * @param inherited of a table, for each column, constraint and index, by name, that another type
   *     than the table's class determines (a superclass, the type of an embedded field, the enum of
   *     a check of labels): that type's canonical name, the types that lead there and the prefix of
   *     what is embedded, as {@code read} writes them
   */
  public record OfObject(
      String className, String part, String sourceFile, SortedMap<String, String> inherited) {

    /** Copies the map. */
    public OfObject {
      inherited = Collections.unmodifiableSortedMap(new TreeMap<>(inherited));
    }

    /** Of an object that its class alone determines. */
    public OfObject(String className, String sourceFile) {
      this(className, sourceFile, new TreeMap<>());
    }

    /** Of an object that is its class's own. */
    public OfObject(String className, String sourceFile, SortedMap<String, String> inherited) {
      this(className, "", sourceFile, inherited);
    }

    /** What no other table has: the class and, behind a {@code #}, the part. */
    public String key() {
      return part.isEmpty() ? className : className + '#' + part;
    }

    /** Reads what {@link #key} wrote. */
    public static OfObject parse(
        String key, String sourceFile, SortedMap<String, String> inherited) {
      int sign = key.indexOf('#');
      return sign < 0
          ? new OfObject(key, "", sourceFile, inherited)
          : new OfObject(key.substring(0, sign), key.substring(sign + 1), sourceFile, inherited);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof OfObject that
          && className.equals(that.className)
          && part.equals(that.part)
          && sourceFile.equals(that.sourceFile)
          && inherited.equals(that.inherited);
    }

    @Override
    public int hashCode() {
      return className.hashCode();
    }
  }

  /** The origins of the tables. */
  public SortedMap<QualifiedName, OfObject> tables() {
    return objects.of(ObjectKind.TABLE);
  }

  /** The origins of the native enum types. */
  public SortedMap<QualifiedName, OfObject> enumTypes() {
    return objects.of(ObjectKind.ENUM_TYPE);
  }

  /** The origins of the sequences. */
  public SortedMap<QualifiedName, OfObject> sequences() {
    return objects.of(ObjectKind.SEQUENCE);
  }

  /** The same with other {@link #declaredTypes}. */
  public Origins withDeclaredTypes(SortedMap<String, String> types) {
    return new Origins(objects, extensions, types);
  }

  /** The table that a class gives, by class name; not those that it has beside its own. */
  public Map<String, QualifiedName> tablesByClass() {
    Map<String, QualifiedName> byClass = new TreeMap<>();
    tables()
        .forEach(
            (table, origin) -> {
              if (origin.part().isEmpty()) {
                byClass.put(origin.className(), table);
              }
            });
    return byClass;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origins that
        && objects.equals(that.objects)
        && extensions.equals(that.extensions)
        && declaredTypes.equals(that.declaredTypes);
  }

  @Override
  public int hashCode() {
    return tables().hashCode();
  }
}
