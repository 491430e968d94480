package dev.schemac.core.finding;

/**
 * A field whose Java type has no column type.
 *
 * @param type the Java type
 * @param field the field
 * @param sort what kind of type it is, on which depends what a person can do
 * @param sqlType a column type that may serve; {@code …} where a person has to choose one
 * @param className the class that is to have a column type; empty where there is none
 */
public record UnmappedType(String type, String field, Sort sort, String sqlType, String className)
    implements Message {

  /** Kinds of types, by what can be done about one. */
  public enum Sort {
    /** The class of a table. */
    TABLE,
    /** A collection of the class of a table. */
    TABLES,
    /** A class of these sources with fields of its own. */
    FIELDS,
    /** Another class of these sources. */
    OWN,
    /** A collection of a class of these sources. */
    COLLECTION,
    /** A class that nobody here can annotate, or a collection of it. */
    FOREIGN,
    /** No class: a type variable, for example. */
    NO_CLASS,
    /** A type that Spring Data JDBC stores on PostgreSQL with a converter alone, or not at all. */
    SPRING_DATA
  }

  @Override
  public FindingId id() {
    return FindingId.UNMAPPED_TYPE;
  }

  @Override
  public String words() {
    return "No column type is known for " + type + ", the type of " + field + ". " + advice();
  }

  private String advice() {
    return switch (sort) {
      case TABLE ->
          "It is the class of a table: write @ForeignKey on the field for a column that references it, or @Ignored if the field is no column.";
      case TABLES ->
          "Its rows are those of another table, whose key to this one says which: write @Ignored on the field.";
      case FIELDS ->
          "Write @Embedded on the field for a column for each field of %s, or @SqlType(\"…\") on %s for one column."
              .formatted(className, className);
      case OWN ->
          "Write @SqlType(\"…\") on %s, or @Column(type = \"…\") on the field."
              .formatted(className);
      case COLLECTION ->
          "Write @Column(type = \"%s\") on the field, or @SqlType(\"…\") on %s for an array of that."
              .formatted(sqlType, className);
      case FOREIGN ->
          "Write @Column(type = \"%s\") on the field, or for all such fields @SqlType(java = %s.class, value = \"%s\") on the package."
              .formatted(sqlType, className, sqlType.replace("[]", ""));
      case SPRING_DATA ->
          "Spring Data JDBC alone does not store it on PostgreSQL. If a converter of yours does, write @dev.schemac.Column(type = \"%s\") on the field for the type of what it writes; if the field is no column, @org.springframework.data.annotation.Transient."
              .formatted(sqlType);
      case NO_CLASS -> "Write @Column(type = \"%s\") on the field.".formatted(sqlType);
    };
  }
}
