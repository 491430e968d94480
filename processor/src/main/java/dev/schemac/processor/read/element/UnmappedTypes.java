package dev.schemac.processor.read.element;

import dev.schemac.core.finding.UnmappedType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds out what a person can do about a field whose Java type has no column type. */
final class UnmappedTypes {

  private static final String JSON = "jsonb";
  private static final String TEXT = "text";
  private static final String INSTANT = "timestamptz";

  /** A column type that serves most people, for types that others would map otherwise. */
  private static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("java.lang.Object", JSON),
          Map.entry("java.util.Map", JSON),
          Map.entry("java.util.HashMap", JSON),
          Map.entry("java.util.LinkedHashMap", JSON),
          Map.entry("java.util.SortedMap", JSON),
          Map.entry("java.util.TreeMap", JSON),
          Map.entry("java.util.Properties", JSON),
          Map.entry("java.time.Year", "smallint"),
          Map.entry("java.time.YearMonth", "date"),
          Map.entry("java.time.MonthDay", TEXT),
          Map.entry("java.time.ZoneId", TEXT),
          Map.entry("java.time.ZoneOffset", TEXT),
          Map.entry("java.util.Currency", "char(3)"),
          Map.entry("java.util.Locale", TEXT),
          Map.entry("java.util.TimeZone", TEXT),
          Map.entry("java.util.regex.Pattern", TEXT),
          Map.entry("java.util.BitSet", "varbit"),
          Map.entry("java.util.Date", INSTANT),
          Map.entry("java.util.Calendar", INSTANT),
          Map.entry("java.sql.Timestamp", INSTANT),
          Map.entry("java.sql.Date", "date"),
          Map.entry("java.sql.Time", "time"),
          Map.entry("java.sql.Blob", "bytea"),
          Map.entry("java.sql.Clob", TEXT),
          Map.entry("java.nio.ByteBuffer", "bytea"),
          Map.entry("java.net.URL", TEXT),
          Map.entry("java.io.File", TEXT),
          Map.entry("java.nio.file.Path", TEXT),
          Map.entry("java.nio.charset.Charset", TEXT),
          Map.entry("java.lang.Class", TEXT),
          Map.entry("java.lang.StringBuilder", TEXT),
          Map.entry("java.lang.Number", "numeric"),
          Map.entry("java.util.concurrent.atomic.AtomicInteger", "integer"),
          Map.entry("java.util.concurrent.atomic.AtomicLong", "bigint"),
          Map.entry("java.util.concurrent.atomic.AtomicBoolean", "boolean"));

  private static final Set<String> COLLECTIONS =
      Set.of(
          "java.lang.Iterable",
          "java.util.Collection",
          "java.util.List",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.ArrayList",
          "java.util.LinkedList",
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.TreeSet",
          "java.util.Queue",
          "java.util.Deque");

  private final Elements elements;
  private final SourceFiles sources;

  UnmappedTypes(Elements elements, SourceFiles sources) {
    this.elements = elements;
    this.sources = sources;
  }

  /** What to tell of a field. */
  UnmappedType describe(TypeMirror type, VariableElement field) {
    TypeElement owner = TypeElements.around(field);
    String name = (owner == null ? "" : owner.getQualifiedName()) + "." + field.getSimpleName();
    TypeMirror item = item(type);
    boolean several = item != type;
    TypeElement element = TypeElements.of(item);
    if (element == null) {
      return new UnmappedType(
          type.toString(), name, UnmappedType.Sort.NO_CLASS, several ? "…[]" : "…", "");
    }
    String className = element.getQualifiedName().toString();
    String usual = USUAL.get(className);
    if (Annotations.areOn(element, "Table")) {
      return new UnmappedType(
          type.toString(),
          name,
          several ? UnmappedType.Sort.TABLES : UnmappedType.Sort.TABLE,
          "",
          className);
    }
    if (usual != null || isForeign(element)) {
      String sql = usual == null ? "…" : usual;
      boolean array = several && !sql.equals(JSON);
      // What is said of a package is of the class itself, and a list of it is an array then.
      return new UnmappedType(
          type.toString(), name, UnmappedType.Sort.FOREIGN, array ? sql + "[]" : sql, className);
    }
    if (several) {
      return new UnmappedType(type.toString(), name, UnmappedType.Sort.COLLECTION, JSON, className);
    }
    return new UnmappedType(
        type.toString(),
        name,
        hasFields(element) ? UnmappedType.Sort.FIELDS : UnmappedType.Sort.OWN,
        "…",
        className);
  }

  /** What a collection or array holds; else the type itself. */
  private static TypeMirror item(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return item(array.getComponentType());
    }
    String name = TypeNames.canonical(type);
    boolean wraps = COLLECTIONS.contains(name) || name.equals("java.util.Optional");
    List<? extends TypeMirror> arguments = TypeElements.arguments(type);
    return wraps && arguments.size() == 1 ? item(arguments.get(0)) : type;
  }

  /** Whether the class is another's, so that nobody here can annotate it. */
  private boolean isForeign(TypeElement type) {
    TypeElement top = TypeElements.topLevel(type);
    String packageName = elements.getPackageOf(top).getQualifiedName().toString();
    return packageName.startsWith("java.")
        || packageName.startsWith("javax.")
        || sources.find(packageName, top.getSimpleName().toString()).isEmpty();
  }

  private static boolean hasFields(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return false;
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (!field.getModifiers().contains(Modifier.STATIC)) {
        return true;
      }
    }
    return false;
  }
}
