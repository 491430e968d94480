package dev.schemac.processor.read.jpa;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.TypeElements;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The column types that Hibernate gives the Java types of entities on PostgreSQL (rules 17 to 26).
 * Those of {@code @Table} classes are in {@link dev.schemac.processor.read.element.TypeMapper}.
 */
final class BasicTypes {

  /** PostgreSQL takes no longer varchar; Hibernate writes text instead. */
  private static final int LONGEST_VARCHAR = 10_485_760;

  /** The length of Hibernate's {@code LONGVARCHAR}. */
  private static final int LONG = 32_600;

  /** Decimal digits of a number to the bits that SQL's {@code float} counts. */
  private static final double BITS_OF_DIGIT = Math.log(10) / Math.log(2);

  /** Of a {@code Duration} that is to be an interval. */
  private static final SqlType SECONDS = SqlType.builtIn("interval second").withModifiers("6");

  private static final SqlType OID = SqlType.builtIn("oid");
  private static final SqlType BYTEA = SqlType.builtIn("bytea");

  /** The types without a size of their own. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "boolean"),
          Map.entry("java.lang.Byte", "smallint"),
          Map.entry("java.lang.Short", "smallint"),
          Map.entry("java.lang.Integer", "integer"),
          Map.entry("java.lang.Long", "bigint"),
          Map.entry("java.time.LocalDate", "date"),
          Map.entry("java.sql.Date", "date"),
          Map.entry("java.time.Year", "integer"),
          Map.entry("java.util.UUID", "uuid"),
          Map.entry("java.net.InetAddress", "inet"),
          Map.entry("java.net.Inet4Address", "inet"),
          Map.entry("java.net.Inet6Address", "inet"));

  private static final Set<String> ZONED =
      Set.of("java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime");
  private static final Set<String> LOCAL =
      Set.of(
          "java.time.LocalDateTime",
          "java.util.Date",
          "java.util.Calendar",
          "java.util.GregorianCalendar",
          "java.sql.Timestamp");
  private static final Set<String> TIMES =
      Set.of("java.time.LocalTime", "java.time.OffsetTime", "java.sql.Time");
  private static final Set<String> TEXTS =
      Set.of(
          "java.lang.String",
          "java.lang.Class",
          "java.util.Locale",
          "java.util.TimeZone",
          "java.net.URL",
          "java.time.ZoneId");

  /** The numbers of {@code java.sql.Types} and of Hibernate's {@code SqlTypes}. */
  private static final Map<Integer, String> CODES = codes();

  private final Elements elements;
  private final Types types;
  private final MappingRules rules;

  BasicTypes(Elements elements, Types types, MappingRules rules) {
    this.elements = elements;
    this.types = types;
    this.rules = rules;
  }

  private static Map<Integer, String> codes() {
    Map<Integer, String> codes = new HashMap<>();
    codes.put(12, "VARCHAR");
    codes.put(-9, "VARCHAR");
    codes.put(1, "CHAR");
    codes.put(-15, "CHAR");
    codes.put(-1, "LONGVARCHAR");
    codes.put(-16, "LONGVARCHAR");
    codes.put(4001, "TEXT");
    codes.put(4002, "TEXT");
    codes.put(2005, "OID");
    codes.put(2011, "OID");
    codes.put(2004, "OID");
    codes.put(-2, "BYTEA");
    codes.put(-3, "BYTEA");
    codes.put(-4, "BYTEA");
    codes.put(4003, "BYTEA");
    codes.put(16, "boolean");
    codes.put(-7, "boolean");
    codes.put(-6, "smallint");
    codes.put(5, "smallint");
    codes.put(4, "integer");
    codes.put(-5, "bigint");
    codes.put(7, "real");
    codes.put(6, "FLOAT");
    codes.put(8, "FLOAT");
    codes.put(2, "NUMERIC");
    codes.put(3, "NUMERIC");
    codes.put(91, "date");
    codes.put(92, "TIME");
    codes.put(93, "TIMESTAMP");
    codes.put(2014, "TIMESTAMPTZ");
    codes.put(3003, "TIMESTAMPTZ");
    codes.put(3000, "uuid");
    codes.put(3001, "jsonb");
    codes.put(3002, "inet");
    codes.put(2009, "xml");
    codes.put(3009, "TIMESTAMP");
    codes.put(3010, "date");
    codes.put(3011, "TIME");
    codes.put(3012, "TIMESTAMPTZ");
    codes.put(3100, "INTERVAL");
    return codes;
  }

  /**
   * The column type of a basic attribute.
   *
   * @param type the attribute's type, or the one that its converter writes
   * @param annotations those of the attribute; of a map's key, those that are about keys
   * @return null if Hibernate maps no such type, or a processor cannot know how
   */
  @Nullable BasicType map(TypeMirror type, Size size, BasicAnnotations annotations) {
    TypeMirror plain = bound(type);
    AnnotationView code = annotations.jdbcTypeCode();
    TypeElement enumClass = enumOf(plain);
    if (code != null) {
      return coded(code.number("value", Integer.MIN_VALUE), plain, size, enumClass);
    }
    if (enumClass != null) {
      return ofEnum(enumClass, size, annotations);
    }
    BasicType mapped = unannotated(plain, size, annotations);
    return annotations.isLob() && mapped != null && isLarge(mapped.type())
        ? BasicType.of(OID)
        : mapped;
  }

  /** Whether {@code @Lob} means something for a type: texts and bytes. */
  private static boolean isLarge(SqlType type) {
    return type.isText() || type.equals(BYTEA);
  }

  private @Nullable BasicType unannotated(
      TypeMirror type, Size size, BasicAnnotations annotations) {
    if (type instanceof PrimitiveType primitive) {
      return ofClass(types.boxedClass(primitive).getQualifiedName().toString(), size, annotations);
    }
    if (type instanceof ArrayType array) {
      return array(array, size, annotations);
    }
    TypeElement element = TypeElements.of(type);
    if (element == null) {
      return null;
    }
    BasicType known = ofClass(element.getQualifiedName().toString(), size, annotations);
    if (known != null) {
      return known;
    }
    if (isCollection(element) && type instanceof DeclaredType declared) {
      return ofCollection(declared, size, annotations);
    }
    return isSerializable(type) ? BasicType.of(BYTEA) : null;
  }

  private @Nullable BasicType ofClass(String name, Size size, BasicAnnotations annotations) {
    String plain = PLAIN.get(name);
    if (plain != null) {
      return BasicType.of(SqlType.builtIn(plain));
    }
    if (TEXTS.contains(name)) {
      return BasicType.of(text(size.length()));
    }
    if (ZONED.contains(name)) {
      boolean local = annotations.zoneStorage().equals("NORMALIZE");
      return BasicType.of(withDigits(local ? "timestamp" : "timestamptz", size, 6));
    }
    if (LOCAL.contains(name)) {
      return BasicType.of(temporal(annotations.temporal(), size));
    }
    if (TIMES.contains(name)) {
      return BasicType.of(time(size));
    }
    return switch (name) {
      case "java.lang.Character" ->
          BasicType.of(SqlType.builtIn("char").withModifiers(String.valueOf(charLength(size))));
      case "java.lang.Float" -> BasicType.of(floating(size, 24));
      case "java.lang.Double" -> BasicType.of(floating(size, 53));
      case "java.math.BigDecimal" -> BasicType.of(numeric(size, 2));
      case "java.math.BigInteger" -> BasicType.of(numeric(size, 0));
      case "java.time.Duration" ->
          BasicType.of(
              size.precision() == 0 ? number(21, 0) : number(size.precision(), size.scale()));
      case "java.time.ZoneOffset" -> BasicType.of(text(orDefault(size, 6)));
      case "java.util.Currency" -> BasicType.of(text(orDefault(size, 3)));
      case "java.sql.Blob", "java.sql.Clob", "java.sql.NClob" -> BasicType.of(OID);
      default -> null;
    };
  }

  private @Nullable BasicType array(ArrayType array, Size size, BasicAnnotations annotations) {
    TypeMirror component = array.getComponentType();
    if (component.getKind() == TypeKind.BYTE) {
      return BasicType.of(BYTEA);
    }
    if (component.getKind() == TypeKind.CHAR) {
      return BasicType.of(text(size.length()));
    }
    return asArray(map(component, size, annotations));
  }

  private @Nullable BasicType ofCollection(
      DeclaredType type, Size size, BasicAnnotations annotations) {
    return type.getTypeArguments().size() == 1
        ? asArray(map(type.getTypeArguments().get(0), size, annotations))
        : null;
  }

  private static @Nullable BasicType asArray(@Nullable BasicType element) {
    return element == null || element.type().array() ? null : element.asArray();
  }

  private BasicType ofEnum(TypeElement enumClass, Size size, BasicAnnotations annotations) {
    boolean names = annotations.enumerated().equals("STRING");
    SqlType type = names ? text(size.length()) : SqlType.builtIn("smallint");
    return new BasicType(type, enumClass, List.of());
  }

  private @Nullable BasicType coded(
      int code, TypeMirror type, Size size, @Nullable TypeElement enumClass) {
    if ((code == 6001 || code == 6003) && enumClass != null) {
      String name = enumClass.getSimpleName().toString();
      QualifiedName typeName = QualifiedName.of(name.toLowerCase(Locale.ROOT));
      return new BasicType(new SqlType(typeName, List.of(), false), enumClass, List.of());
    }
    String sql = CODES.get(code);
    if (sql == null) {
      return null;
    }
    boolean uuid = type.toString().equals("java.util.UUID");
    int length = uuid && size.length() == ColumnSettings.DEFAULT_LENGTH ? 36 : size.length();
    SqlType mapped =
        switch (sql) {
          case "VARCHAR" -> text(length);
          case "CHAR" ->
              SqlType.builtIn("char")
                  .withModifiers(
                      String.valueOf(uuid || enumClass != null ? length : charLength(size)));
          case "TEXT" -> SqlType.TEXT;
          case "LONGVARCHAR" -> text(orDefault(size, LONG));
          case "OID" -> OID;
          case "BYTEA" -> BYTEA;
          case "FLOAT" -> floating(size, 53);
          case "NUMERIC" -> numeric(size, type.toString().endsWith("BigDecimal") ? 2 : 0);
          case "TIME" -> time(size);
          case "INTERVAL" -> SECONDS;
          case "TIMESTAMP" -> withDigits("timestamp", size, 6);
          case "TIMESTAMPTZ" -> withDigits("timestamptz", size, 6);
          default -> SqlType.builtIn(sql);
        };
    return new BasicType(mapped, mapped.equals(SqlType.TEXT) ? null : enumClass, List.of());
  }

  private static int charLength(Size size) {
    return orDefault(size, 1);
  }

  private static int orDefault(Size size, int otherwise) {
    return size.length() == ColumnSettings.DEFAULT_LENGTH ? otherwise : size.length();
  }

  /** A text of at most that many characters. */
  static SqlType text(int length) {
    return length > LONGEST_VARCHAR || length < 1
        ? SqlType.TEXT
        : SqlType.builtIn("varchar").withModifiers(String.valueOf(length));
  }

  private static SqlType number(int precision, int scale) {
    return SqlType.builtIn("numeric")
        .withModifiers(String.valueOf(precision), String.valueOf(scale));
  }

  private static SqlType numeric(Size size, int defaultScale) {
    if (size.precision() == 0) {
      return number(38, defaultScale);
    }
    return number(size.precision(), size.scale());
  }

  private static SqlType floating(Size size, int defaultBits) {
    int bits =
        size.precision() == 0
            ? defaultBits
            : Math.min(53, (int) Math.ceil(size.precision() * BITS_OF_DIGIT));
    return SqlType.builtIn(bits <= 24 ? "real" : "double precision");
  }

  private SqlType temporal(String temporal, Size size) {
    return switch (temporal) {
      case "DATE" -> SqlType.builtIn("date");
      case "TIME" -> time(size);
      default -> withDigits("timestamp", size, 6);
    };
  }

  private SqlType time(Size size) {
    return withDigits("time", size, rules.hibernate7() ? 0 : 6);
  }

  private static SqlType withDigits(String type, Size size, int otherwise) {
    int digits = size.secondPrecision() >= 0 ? size.secondPrecision() : otherwise;
    return SqlType.builtIn(type).withModifiers(String.valueOf(digits));
  }

  /** The constraint on the type variable or wildcard, as Hibernate takes the class of a value. */
  private TypeMirror bound(TypeMirror type) {
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return wildcard.getExtendsBound();
    }
    return type.getKind() == TypeKind.TYPEVAR ? types.erasure(type) : type;
  }

  private static @Nullable TypeElement enumOf(TypeMirror type) {
    TypeElement element = TypeElements.of(type);
    return element != null && element.getKind() == ElementKind.ENUM ? element : null;
  }

  private static boolean isCollection(TypeElement element) {
    return Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet")
        .contains(element.getQualifiedName().toString());
  }

  private boolean isSerializable(TypeMirror type) {
    TypeElement serializable = elements.getTypeElement("java.io.Serializable");
    return serializable != null && types.isAssignable(types.erasure(type), serializable.asType());
  }
}
