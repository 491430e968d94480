package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws attributes of basic types with the annotations that decide about their columns. */
final class RandomBasics {

  /** What a column's size depends on. */
  private enum Sized {
    NO,
    LENGTH,
    PRECISION,
    SCALE
  }

  private record Kind(String type, Sized sized, boolean key) {

    boolean isPrimitive() {
      return Character.isLowerCase(type.charAt(0)) && type.matches("\\w+");
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("String", Sized.LENGTH, true),
          new Kind("String", Sized.LENGTH, true),
          new Kind("String", Sized.LENGTH, true),
          new Kind("int", Sized.NO, true),
          new Kind("Integer", Sized.NO, true),
          new Kind("long", Sized.NO, true),
          new Kind("Long", Sized.NO, true),
          new Kind("short", Sized.NO, true),
          new Kind("Short", Sized.NO, true),
          new Kind("byte", Sized.NO, true),
          new Kind("Byte", Sized.NO, true),
          new Kind("boolean", Sized.NO, false),
          new Kind("Boolean", Sized.NO, false),
          new Kind("float", Sized.NO, false),
          new Kind("Float", Sized.NO, false),
          new Kind("double", Sized.NO, false),
          new Kind("Double", Sized.NO, false),
          new Kind("char", Sized.NO, true),
          new Kind("Character", Sized.NO, true),
          new Kind("BigDecimal", Sized.SCALE, true),
          new Kind("BigDecimal", Sized.SCALE, true),
          new Kind("BigInteger", Sized.PRECISION, true),
          new Kind("byte[]", Sized.LENGTH, false),
          new Kind("char[]", Sized.LENGTH, false),
          new Kind("Instant", Sized.NO, true),
          new Kind("OffsetDateTime", Sized.NO, false),
          new Kind("ZonedDateTime", Sized.NO, false),
          new Kind("LocalDateTime", Sized.NO, true),
          new Kind("LocalDate", Sized.NO, true),
          new Kind("LocalTime", Sized.NO, true),
          new Kind("OffsetTime", Sized.NO, false),
          new Kind("Duration", Sized.NO, false),
          new Kind("Year", Sized.NO, false),
          new Kind("ZoneOffset", Sized.NO, false),
          new Kind("ZoneId", Sized.LENGTH, false),
          new Kind("Date", Sized.NO, true),
          new Kind("Calendar", Sized.NO, false),
          new Kind("java.sql.Date", Sized.NO, false),
          new Kind("java.sql.Time", Sized.NO, false),
          new Kind("java.sql.Timestamp", Sized.NO, false),
          new Kind("UUID", Sized.NO, true),
          new Kind("Currency", Sized.NO, false),
          new Kind("Locale", Sized.LENGTH, false),
          new Kind("java.net.URL", Sized.NO, false),
          new Kind("Class<?>", Sized.NO, false),
          new Kind("TimeZone", Sized.NO, false),
          new Kind("java.net.InetAddress", Sized.NO, false),
          new Kind("Serializable", Sized.NO, false),
          new Kind("YearMonth", Sized.NO, false),
          new Kind("DayOfWeek", Sized.NO, false),
          new Kind("String[]", Sized.LENGTH, false),
          new Kind("int[]", Sized.NO, false),
          new Kind("List<String>", Sized.LENGTH, false),
          new Kind("Set<Long>", Sized.NO, false),
          new Kind("List<BigDecimal>", Sized.SCALE, false),
          new Kind("List<UUID>", Sized.NO, false));

  private final Random random;
  private final DrawnNames names;
  private final List<String> enums;

  RandomBasics(Random random, DrawnNames names, List<String> enums) {
    this.random = random;
    this.names = names;
    this.enums = enums;
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** An attribute of any basic type. */
  DrawnAttribute attribute() {
    double kind = random.nextDouble();
    if (kind < 0.12 && !enums.isEmpty()) {
      return ofEnum();
    }
    if (kind < 0.18) {
      return large();
    }
    if (kind < 0.25) {
      return coded();
    }
    Kind drawn = any(KINDS);
    List<String> annotations = new ArrayList<>();
    String name = names.attribute();
    String column = column(name, drawn, annotations);
    if (drawn.type().equals("Date") || drawn.type().equals("Calendar")) {
      if (chance(0.6)) {
        annotations.add(
            "@Temporal(TemporalType." + any(List.of("DATE", "TIME", "TIMESTAMP")) + ")");
      }
    }
    extras(drawn, annotations);
    return new DrawnAttribute(String.join(" ", annotations), drawn.type(), name, column);
  }

  /** An attribute whose type can be a key's. */
  DrawnAttribute keyAttribute(boolean withColumn) {
    List<Kind> keys = KINDS.stream().filter(Kind::key).toList();
    Kind drawn = any(keys);
    List<String> annotations = new ArrayList<>();
    String name = names.attribute();
    String column = withColumn && chance(0.5) ? column(name, drawn, annotations) : name;
    if (drawn.type().equals("Date")) {
      annotations.add("@Temporal(TemporalType.TIMESTAMP)");
    }
    return new DrawnAttribute(String.join(" ", annotations), drawn.type(), name, column);
  }

  /** The type of an element or a map's key. */
  String elementType() {
    if (!enums.isEmpty() && chance(0.2)) {
      return any(enums);
    }
    return any(
        List.of(
            "String", "Integer", "Long", "BigDecimal", "LocalDate", "UUID", "Instant", "Short"));
  }

  /** What may stand before a collection of elements, for them. */
  String elementAnnotations(String type) {
    List<String> annotations = new ArrayList<>();
    if (enums.contains(type) && chance(0.5)) {
      annotations.add("@Enumerated(EnumType." + any(List.of("STRING", "ORDINAL")) + ")");
    }
    if (chance(0.4)) {
      List<String> members = new ArrayList<>();
      if (chance(0.5)) {
        members.add("name = \"" + names.written(names.attribute()) + "\"");
      }
      if (chance(0.4)) {
        members.add("nullable = false");
      }
      if (type.equals("String") && chance(0.5)) {
        members.add("length = " + (1 + random.nextInt(200)));
      }
      annotations.add("@Column(" + String.join(", ", members) + ")");
    }
    return String.join(" ", annotations);
  }

  private DrawnAttribute ofEnum() {
    List<String> annotations = new ArrayList<>();
    String name = names.attribute();
    String column = column(name, new Kind("Enum", Sized.NO, false), annotations);
    double kind = random.nextDouble();
    if (kind < 0.5) {
      annotations.add("@Enumerated(EnumType.STRING)");
    } else if (kind < 0.6) {
      annotations.add("@Enumerated");
    } else if (kind < 0.7) {
      annotations.add("@JdbcTypeCode(SqlTypes." + any(List.of("NAMED_ENUM", "VARCHAR")) + ")");
    }
    return new DrawnAttribute(String.join(" ", annotations), any(enums), name, column);
  }

  private DrawnAttribute large() {
    String name = names.attribute();
    String type =
        any(List.of("String", "byte[]", "Serializable", "java.sql.Blob", "java.sql.Clob"));
    List<String> annotations = new ArrayList<>(List.of("@Lob"));
    if (chance(0.3)) {
      annotations.add("@Basic(fetch = FetchType.LAZY)");
    }
    if (type.equals("String") && chance(0.4)) {
      annotations.add("@Column(columnDefinition = \"text\")");
    } else if (type.equals("String") && chance(0.2)) {
      annotations.add("@JdbcTypeCode(SqlTypes.LONG32VARCHAR)");
    }
    return new DrawnAttribute(String.join(" ", annotations), type, name, "");
  }

  /** A type that Hibernate's annotations or SQL text decide. */
  private DrawnAttribute coded() {
    String name = names.attribute();
    String[] drawn =
        any(List.of(
                "UUID|@JdbcTypeCode(SqlTypes.VARCHAR)",
                "UUID|@JdbcTypeCode(SqlTypes.CHAR)",
                "Map<String, Object>|@JdbcTypeCode(SqlTypes.JSON)",
                "String|@JdbcTypeCode(SqlTypes.JSON)",
                "String|@JdbcTypeCode(SqlTypes.LONG32VARCHAR)",
                "String|@JdbcTypeCode(SqlTypes.CHAR) @Column(length = 7)",
                "int|@JdbcTypeCode(SqlTypes.SMALLINT)",
                "String|@Column(columnDefinition = \"text\")",
                "String|@Column(columnDefinition = \"varchar(40) default 'x, y'\")",
                "String|@Column(columnDefinition = \"jsonb\")",
                "String|@Column(columnDefinition = \"TEXT\")",
                "int|@Column(columnDefinition = \"int8 default 0\")",
                "long|@Column(columnDefinition = \"BIGINT DEFAULT 0\")",
                "BigDecimal|@Column(columnDefinition = \"numeric(7, 2)\", nullable = false)",
                "boolean|@Column(columnDefinition = \"boolean default false\")",
                "Instant|@Column(columnDefinition = \"timestamp with time zone default now()\")",
                "Integer|@ColumnDefault(\"5\")",
                "String|@ColumnDefault(\"'abc'\")",
                "int|@ColumnDefault(\"1\") @Column(nullable = false)",
                "LocalDateTime|@CreationTimestamp",
                "Instant|@UpdateTimestamp @Column(updatable = false)",
                "OffsetDateTime|@TimeZoneStorage(TimeZoneStorageType.COLUMN)",
                "ZonedDateTime|@TimeZoneStorage(TimeZoneStorageType.NORMALIZE)",
                "Boolean|@Convert(converter = org.hibernate.type.YesNoConverter.class)",
                "Integer|@Formula(\"1 + 1\")",
                "String|@Transient",
                "List<String>|@Array(length = 5)"))
            .split("\\|", 2);
    return new DrawnAttribute(drawn[1], drawn[0], name, "");
  }

  private String column(String name, Kind kind, List<String> annotations) {
    if (chance(0.35)) {
      if (chance(0.1)) {
        annotations.add("@Basic(optional = false)");
      }
      return name;
    }
    List<String> members = new ArrayList<>();
    String column = name;
    if (chance(0.6)) {
      column = names.written(name);
      members.add("name = \"" + column + "\"");
    }
    if (chance(0.25)) {
      members.add("nullable = false");
    } else if (chance(0.1)) {
      members.add("nullable = true");
    }
    if (chance(0.08)) {
      members.add("unique = true");
    }
    if (chance(0.5)) {
      switch (kind.sized()) {
        case LENGTH -> members.add("length = " + any(List.of(1, 10, 40, 255, 4000, 20_000_000)));
        case PRECISION -> members.add("precision = " + (1 + random.nextInt(30)));
        case SCALE ->
            members.add(
                "precision = " + (9 + random.nextInt(20)) + ", scale = " + random.nextInt(6));
        case NO -> {}
      }
    }
    // What Hibernate does not write is NULL, which a primitive cannot be read from.
    boolean required = members.contains("nullable = false") || kind.isPrimitive();
    if (chance(0.1) && !required) {
      members.add("insertable = false");
    }
    annotations.add("@Column(" + String.join(", ", members) + ")");
    return column;
  }

  /** Bean Validation's annotations, and comments. */
  private void extras(Kind kind, List<String> annotations) {
    String type = kind.type();
    if (chance(0.12) && !type.equals(type.toLowerCase(java.util.Locale.ROOT))) {
      annotations.add("@NotNull");
    }
    if (chance(0.05)) {
      annotations.add("@Comment(\"a comment\")");
    }
    if (type.equals("String")) {
      if (chance(0.15)) {
        annotations.add("@Size(max = " + (1 + random.nextInt(300)) + ")");
      }
      if (chance(0.1)) {
        annotations.add(
            any(List.of("@NotBlank", "@NotEmpty", "@Email", "@Pattern(regexp = \"a\")")));
      }
    }
    if (List.of("int", "Integer", "long", "Long", "short", "BigDecimal").contains(type)) {
      if (chance(0.12)) {
        annotations.add(any(List.of("@Min(-3)", "@Max(900)", "@Min(1) @Max(9)", "@Positive")));
      }
      if (type.equals("BigDecimal") && chance(0.15)) {
        annotations.add("@Digits(integer = 6, fraction = 3)");
      }
    }
  }
}
