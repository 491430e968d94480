package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Maps the Java types of {@code @Table} classes to column types; those of entities are in {@code
 * read.jpa.BasicTypes}. The table stands in the Javadoc of {@code @Column.type}. What is advised
 * for a type that is not in it, {@link UnmappedTypes} has: a type that joins here leaves it.
 */
public final class TypeMapper {

  private static final Map<String, SqlType> BY_CLASS =
      Map.ofEntries(
          type("java.lang.Boolean", "boolean"),
          type("java.lang.Byte", "smallint"),
          type("java.lang.Short", "smallint"),
          type("java.lang.Integer", "integer"),
          type("java.lang.Long", "bigint"),
          type("java.lang.Float", "real"),
          type("java.lang.Double", "double precision"),
          type("java.math.BigDecimal", "numeric"),
          type("java.math.BigInteger", "numeric"),
          Map.entry("java.lang.Character", SqlType.builtIn("char").withModifiers("1")),
          type("java.lang.String", "text"),
          type("java.lang.CharSequence", "text"),
          type("java.net.URI", "text"),
          type("java.util.UUID", "uuid"),
          type("java.time.Instant", "timestamptz"),
          type("java.time.OffsetDateTime", "timestamptz"),
          type("java.time.ZonedDateTime", "timestamptz"),
          type("java.time.LocalDateTime", "timestamp"),
          type("java.time.LocalDate", "date"),
          type("java.time.LocalTime", "time"),
          type("java.time.OffsetTime", "timetz"),
          type("java.time.Duration", "interval"),
          type("java.time.Period", "interval"),
          type("java.net.InetAddress", "inet"),
          type("java.net.Inet4Address", "inet"),
          type("java.net.Inet6Address", "inet"));

  private static final String ON_PACKAGE = "For the classes of others write it on the package";

  private final Elements elements;
  private final Types types;
  private final EnumReader enums;
  private final Problems problems;

  /** What {@code @SqlType} on a class or package says; also that it says nothing. */
  private final Map<String, Optional<SqlType>> declared = new HashMap<>();

  public TypeMapper(Elements elements, Types types, EnumReader enums, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.enums = enums;
    this.problems = problems;
  }

  /** The mapping of a type as a field of a class in that package has it, or null if it has none. */
  public @Nullable MappedType map(TypeMirror type, PackageElement from) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR ->
          boxed(types.boxedClass(types.getPrimitiveType(type.getKind())));
      case ARRAY -> array((ArrayType) type, from);
      case DECLARED -> declared((DeclaredType) type, from);
      default -> null;
    };
  }

  private @Nullable MappedType boxed(TypeElement boxed) {
    SqlType type = BY_CLASS.get(boxed.getQualifiedName().toString());
    return type == null ? null : MappedType.of(type);
  }

  private @Nullable MappedType array(ArrayType type, PackageElement from) {
    TypeMirror component = type.getComponentType();
    if (component.getKind() == TypeKind.BYTE) {
      return MappedType.of(SqlType.builtIn("bytea"));
    }
    return arrayOf(map(component, from));
  }

  private @Nullable MappedType declared(DeclaredType type, PackageElement from) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    SqlType written = declaredSqlType(element, from);
    if (written != null) {
      return MappedType.of(written);
    }
    SqlType known = BY_CLASS.get(name);
    if (known != null) {
      return MappedType.of(known);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return enums.mapping(element);
    }
    if (type.getTypeArguments().size() == 1) {
      TypeMirror argument = bound(type.getTypeArguments().get(0));
      return switch (name) {
        case "java.util.List", "java.util.Set" -> arrayOf(map(argument, from));
        case "java.util.Optional" -> {
          MappedType inner = map(argument, from);
          yield inner == null ? null : inner.asOptional();
        }
        default -> null;
      };
    }
    return switch (name) {
      case "java.util.OptionalInt" -> MappedType.of(SqlType.builtIn("integer")).asOptional();
      case "java.util.OptionalLong" -> MappedType.of(SqlType.builtIn("bigint")).asOptional();
      case "java.util.OptionalDouble" ->
          MappedType.of(SqlType.builtIn("double precision")).asOptional();
      default -> null;
    };
  }

  private static @Nullable MappedType arrayOf(@Nullable MappedType element) {
    return element == null || element.optional() ? null : element.asArray();
  }

  private TypeMirror bound(TypeMirror argument) {
    return argument.getKind() == TypeKind.WILDCARD || argument.getKind() == TypeKind.TYPEVAR
        ? types.erasure(argument)
        : argument;
  }

  /** The nearest {@code @SqlType}: the class's own, the package's of the field, its parents'. */
  private @Nullable SqlType declaredSqlType(TypeElement type, PackageElement from) {
    String name = type.getQualifiedName().toString();
    if (!name.startsWith("java.lang.")) {
      Optional<SqlType> own = declared.get(name);
      if (own == null) {
        own = Optional.ofNullable(onType(type, name));
        declared.put(name, own);
      }
      if (own.isPresent()) {
        return own.get();
      }
    }
    return onPackage(name, from);
  }

  private @Nullable SqlType onType(TypeElement type, String name) {
    List<AnnotationView> views = Annotations.of(type, Place.ofType(name)).all("SqlType");
    if (views.isEmpty()) {
      return null;
    }
    AnnotationView view = views.get(0);
    if (view.has("java")) {
      problems.add(FindingId.NO_EFFECT, view.at("java"), "java in @SqlType", "a class", ON_PACKAGE);
    }
    for (AnnotationView second : views.subList(1, views.size())) {
      problems.add(FindingId.NO_EFFECT, second.place(), "A second @SqlType", "a class", ON_PACKAGE);
    }
    return parse(view);
  }

  private @Nullable SqlType onPackage(String className, PackageElement from) {
    String packageName = from.getQualifiedName().toString();
    for (String name = packageName; !name.isEmpty(); name = parent(name)) {
      if (!declared.containsKey(name + "/")) {
        readPackage(from, name);
      }
      Optional<SqlType> type = declared.get(name + "/" + className);
      if (type != null && type.isPresent()) {
        return type.get();
      }
    }
    return null;
  }

  private void readPackage(PackageElement from, String name) {
    declared.put(name + "/", Optional.empty());
    PackageElement element = Packages.find(elements, from, name);
    if (element == null) {
      return;
    }
    for (AnnotationView view : Annotations.of(element, Place.ofPackage(name)).all("SqlType")) {
      TypeMirror java = view.type("java");
      if (java == null || java.getKind() != TypeKind.DECLARED) {
        problems.add(
            FindingId.BAD_VALUE, view.place(), "@SqlType on a package", "name the class: java = …");
        continue;
      }
      SqlType type = parse(view);
      Element target = ((DeclaredType) java).asElement();
      if (type != null && target instanceof TypeElement known) {
        declared.put(name + "/" + known.getQualifiedName(), Optional.of(type));
      }
    }
  }

  private @Nullable SqlType parse(AnnotationView view) {
    try {
      return SqlType.parse(view.text("value"));
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, view.at("value"), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private static String parent(String packageName) {
    int dot = packageName.lastIndexOf('.');
    return dot < 0 ? "" : packageName.substring(0, dot);
  }

  private static Map.Entry<String, SqlType> type(String className, String sql) {
    return Map.entry(className, SqlType.builtIn(sql));
  }
}
