package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.SqlTypes;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Makes columns of basic attributes, elements of collections and keys of maps. */
final class ColumnBinder {

  private final BasicTypes basicTypes;
  private final Converters converters;
  private final EnumReader enums;
  private final MappingRules rules;
  private final Problems problems;
  private final SqlTypes sqlTypes = new SqlTypes();

  ColumnBinder(
      BasicTypes basicTypes,
      Converters converters,
      EnumReader enums,
      MappingRules rules,
      Problems problems) {
    this.basicTypes = basicTypes;
    this.converters = converters;
    this.enums = enums;
    this.rules = rules;
    this.problems = problems;
  }

  /**
   * What is bound to a column.
   *
   * @param attribute the attribute
   * @param path the attribute, as queries write it
   * @param type the type of its values
   * @param settings what {@code @Column}, or {@code @MapKeyColumn}, says
   * @param implicitName the name of the column where none is written
   * @param nullable whether the column takes NULL, as far as the attribute says it
   * @param annotations those that choose the type
   * @param conversion what a converter makes of the values; null where there is none
   * @param validated whether constraints of Bean Validation count
   */
  record Source(
      Attribute attribute,
      String path,
      TypeMirror type,
      ColumnSettings settings,
      String implicitName,
      boolean nullable,
      BasicAnnotations annotations,
      Converters.@Nullable Conversion conversion,
      boolean validated) {}

  /** The conversion of the values of an attribute; null where there is none. */
  Converters.@Nullable Conversion conversion(
      Attribute attribute, TypeMirror type, Overrides overrides) {
    return converters.of(attribute, type, overrides);
  }

  /** The conversion of the keys of a map; null where there is none. */
  Converters.@Nullable Conversion conversionOfKey(Attribute attribute, TypeMirror type) {
    return converters.ofKey(attribute, type);
  }

  /** The column of an attribute; null where an error is found that leaves none. */
  @Nullable MappedColumn bind(Source source) {
    Attribute attribute = source.attribute();
    ColumnSettings settings = source.settings();
    String logical = settings.name().isEmpty() ? source.implicitName() : settings.name();
    String name = rules.physical(logical);
    AnnotationView additions = attribute.additions().get("Column");
    if (!checkName(name, logical, settings)) {
      return null;
    }
    Definition definition = definition(source, additions, name);
    if (definition == null) {
      return null;
    }
    SqlText generatedAs = generatedAs(attribute, additions);
    Column.Identity identity = identity(additions, definition, generatedAs);
    Column column =
        new Column(
            name,
            definition.type(),
            source.nullable()
                && settings.nullable()
                && !definition.notNull()
                && identity == Column.Identity.NONE,
            definition.defaultSql(),
            generatedAs,
            identity,
            collation(attribute, additions),
            comment(attribute, settings),
            false);
    return new MappedColumn(
        source.path(),
        logical,
        column,
        attribute,
        use(source),
        settings.place(),
        settings.table(),
        settings.unique() || definition.unique(),
        settings.isReadOnly(),
        definition.labels(),
        definition.checks());
  }

  /** A converter, and an enum whose constants are counted, determine the column too. */
  private static MappedTypeUse use(Source source) {
    Converters.Conversion conversion = source.conversion();
    TypeElement type =
        conversion == null ? Attribute.elementOf(source.type()) : conversion.converter();
    Attribute attribute = source.attribute();
    return type == null || (conversion == null && type.getKind() != ElementKind.ENUM)
        ? attribute.use()
        : MappedTypeUse.ofEntity(
            type.getQualifiedName().toString(), false, attribute.use(), attribute.path());
  }

  /** Whether a column can have a name. */
  boolean checkName(String name, String logical, ColumnSettings settings) {
    Place place = settings.name().isEmpty() ? settings.place() : nameOf(settings);
    return NamingStrategy.check(name, logical, place, problems);
  }

  private static Place nameOf(ColumnSettings settings) {
    AnnotationView view = settings.view();
    return view == null ? settings.place() : view.at("name");
  }

  /** The type, and what comes with it. */
  private record Definition(
      SqlType type,
      @Nullable SqlText defaultSql,
      boolean notNull,
      boolean unique,
      @Nullable EnumDraft labels,
      List<String> checks) {}

  private @Nullable Definition definition(
      Source source, @Nullable AnnotationView additions, String name) {
    Attribute attribute = source.attribute();
    SqlText defaultSql = defaultSql(attribute, additions);
    if (additions != null && additions.has("type")) {
      SqlType type = written(additions);
      return type == null ? null : new Definition(type, defaultSql, false, false, null, List.of());
    }
    String definition = source.settings().columnDefinition();
    if (!definition.isEmpty()) {
      Definition written = ofColumnDefinition(definition, defaultSql, source.settings());
      return written == null ? null : withValues(written, source, mapped(source), name);
    }
    BasicType mapped = mapped(source);
    if (mapped == null) {
      refuse(source);
      return null;
    }
    TypeElement enumClass = mapped.enumClass();
    if (enumClass != null && hasValuesOfItsOwn(enumClass)) {
      refuse(
          attribute.place(),
          "the values of " + enumClass.getSimpleName(),
          "@EnumeratedValue marks a field of it, whose values no compiler tells");
      return null;
    }
    if (enumClass != null && mapped.isNativeEnum()) {
      enums.readNamed(enumClass, mapped.type().name());
    }
    List<String> checks = new ArrayList<>();
    if (!mapped.values().isEmpty()) {
      checks.add(Identifiers.quote(name) + " IN (" + String.join(", ", mapped.values()) + ")");
    }
    Definition plain = new Definition(mapped.type(), defaultSql, false, false, null, checks);
    return withValues(plain, source, mapped, name);
  }

  /** A definition with what Bean Validation, and the constants of an enum, say of the values. */
  private Definition withValues(
      Definition definition, Source source, @Nullable BasicType mapped, String name) {
    List<String> checks = new ArrayList<>();
    if (source.validated()) {
      checks.addAll(Validation.checks(source.attribute().annotations(), name));
    }
    checks.addAll(definition.checks());
    EnumDraft labels = null;
    TypeElement enumClass = mapped == null ? null : mapped.enumClass();
    if (mapped != null && enumClass != null && !hasValuesOfItsOwn(enumClass)) {
      if (mapped.holdsNames() && definition.type().isText()) {
        labels = enums.read(enumClass);
      } else if (mapped.holdsOrdinals()) {
        checks.add(ordinals(enumClass, name));
      }
    }
    return new Definition(
        definition.type(),
        definition.defaultSql(),
        definition.notNull(),
        definition.unique(),
        labels,
        checks);
  }

  private String ordinals(TypeElement enumClass, String name) {
    int last = enums.read(enumClass).labels().size() - 1;
    return Identifiers.quote(name) + " BETWEEN 0 AND " + last;
  }

  private @Nullable BasicType mapped(Source source) {
    MappingAnnotations annotations = source.attribute().annotations();
    Size said = Size.of(source.settings());
    Size size = source.validated() ? said.validatedBy(annotations, nameOf(source)) : said;
    Converters.Conversion conversion = source.conversion();
    if (conversion == null) {
      return basicTypes.map(source.type(), size, source.annotations());
    }
    TypeMirror type = conversion.type();
    BasicType written = type == null ? null : basicTypes.map(type, size, source.annotations());
    return written == null ? null : new BasicType(written.type(), null, conversion.values());
  }

  private static String nameOf(Source source) {
    TypeElement type = Attribute.elementOf(source.type());
    return type == null ? "" : type.getQualifiedName().toString();
  }

  private void refuse(Source source) {
    refuse(
        source.attribute().place(),
        "the type of " + source.path(),
        source.type() + " is no type that Hibernate maps by itself");
  }

  private void refuse(Place place, String what, String why) {
    problems.add(FindingId.MAPPING_UNDECIDED, place, what, why);
  }

  private @Nullable Definition ofColumnDefinition(
      String written, @Nullable SqlText defaultSql, ColumnSettings settings) {
    AnnotationView view = settings.view();
    Place place = view == null ? settings.place() : view.at("columnDefinition");
    try {
      ColumnDefinition definition = ColumnDefinition.parse(written, sqlTypes);
      List<String> checks = new ArrayList<>();
      for (SqlText check : definition.checks()) {
        checks.add(check.sql());
      }
      SqlText said = definition.defaultSql();
      return new Definition(
          definition.type(),
          said == null ? defaultSql : said,
          definition.notNull(),
          definition.unique(),
          null,
          checks);
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, place, String.valueOf(e.getMessage()));
    } catch (BadSqlException e) {
      problems.add(place, new BadSql(written, String.valueOf(e.getMessage())));
    }
    return null;
  }

  /** Whether schemac's own annotation says the type of an attribute's column. */
  boolean isTypeWritten(Attribute attribute) {
    AnnotationView view = attribute.additions().get("Column");
    AnnotationView column = attribute.annotations().persistence("Column");
    return (view != null && view.has("type"))
        || (column != null && !column.text("columnDefinition").isBlank());
  }

  /** The column as {@code columnDefinition} says it; null where an error is found. */
  @Nullable Column defined(Column column, ColumnSettings settings) {
    Definition definition = ofColumnDefinition(settings.columnDefinition(), null, settings);
    return definition == null
        ? null
        : column
            .withType(definition.type(), column.collation())
            .withNullable(column.nullable() && !definition.notNull())
            .withDefault(definition.defaultSql());
  }

  /** The column with the comment that its attribute has. */
  Column commented(Column column, Attribute attribute, ColumnSettings settings) {
    return column.withComment(comment(attribute, settings));
  }

  /** The column with the offset of a time; null where its name cannot be. */
  @Nullable MappedColumn zone(Attribute attribute, String path, boolean nullable) {
    ColumnSettings settings =
        ColumnSettings.of(attribute.annotations().hibernate("TimeZoneColumn"), attribute.place());
    ColumnSettings ofTime = ColumnSettings.of(attribute, Overrides.NONE);
    String start = ofTime.name().isEmpty() ? attribute.name() : ofTime.name();
    String logical =
        settings.name().isEmpty() ? NamingStrategy.joined(start, "_tz") : settings.name();
    String name = rules.physical(logical);
    if (!checkName(name, logical, settings)) {
      return null;
    }
    return new MappedColumn(
        path,
        logical,
        Column.of(name, SqlType.builtIn("integer"), nullable),
        attribute,
        attribute.use(),
        settings.place(),
        settings.table(),
        false,
        settings.isReadOnly(),
        null,
        List.of());
  }

  /** The column with the position of an element; null where its name cannot be. */
  @Nullable MappedColumn position(
      Attribute attribute, String logical, boolean nullable, ColumnSettings settings) {
    String name = rules.physical(logical);
    if (!checkName(name, logical, settings)) {
      return null;
    }
    Column column = Column.of(name, SqlType.builtIn("integer"), nullable);
    Column defined = settings.columnDefinition().isEmpty() ? column : defined(column, settings);
    return defined == null
        ? null
        : new MappedColumn(
            attribute.name(),
            logical,
            defined,
            attribute,
            attribute.use(),
            settings.place(),
            "",
            false,
            false,
            null,
            List.of());
  }

  private @Nullable SqlType written(AnnotationView additions) {
    try {
      return sqlTypes.parse(additions.text("type"));
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, additions.at("type"), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable SqlText defaultSql(Attribute attribute, @Nullable AnnotationView additions) {
    if (additions != null && additions.has("defaultSql")) {
      return additions.sql("defaultSql", problems);
    }
    AnnotationView view = attribute.annotations().hibernate("ColumnDefault");
    return view == null ? null : view.sql("value", problems);
  }

  private @Nullable SqlText generatedAs(Attribute attribute, @Nullable AnnotationView additions) {
    if (additions != null && additions.has("generatedAs")) {
      return additions.sql("generatedAs", problems);
    }
    AnnotationView view = attribute.annotations().hibernate("GeneratedColumn");
    return view == null ? null : view.sql("value", problems);
  }

  /** What schemac's annotation says of numbers that the database gives; refused where it cannot. */
  private Column.Identity identity(
      @Nullable AnnotationView additions, Definition definition, @Nullable SqlText generatedAs) {
    if (additions == null || !additions.has("identity")) {
      return Column.Identity.NONE;
    }
    if (definition.defaultSql() != null || generatedAs != null) {
      problems.add(
          FindingId.CONTRADICTION,
          additions.at("identity"),
          "identity and " + (generatedAs == null ? "a default" : "a generated column"),
          "a column gets its values from one of them; remove the other");
      return Column.Identity.NONE;
    }
    if (!Generators.canBeIdentity(definition.type())) {
      problems.add(
          FindingId.BAD_VALUE,
          additions.at("identity"),
          "identity on " + definition.type(),
          "only smallint, integer and bigint columns can be identity columns");
      return Column.Identity.NONE;
    }
    return Column.Identity.valueOf(additions.constant("identity", "NONE"));
  }

  private static @Nullable String collation(
      Attribute attribute, @Nullable AnnotationView additions) {
    if (additions != null && additions.has("collation")) {
      return additions.text("collation");
    }
    AnnotationView view = attribute.annotations().hibernate("Collate");
    return view == null ? null : view.text("value");
  }

  private static @Nullable String comment(Attribute attribute, ColumnSettings settings) {
    AnnotationView own = attribute.additions().get("Comment");
    if (own != null) {
      return own.text("value");
    }
    AnnotationView comment = attribute.annotations().hibernate("Comment");
    if (comment != null) {
      return comment.text("value");
    }
    return settings.comment().isEmpty() ? null : settings.comment();
  }

  private static boolean hasValuesOfItsOwn(TypeElement enumClass) {
    for (Element member : enumClass.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD
          && MappingAnnotations.isPersistent(member, "EnumeratedValue")) {
        return true;
      }
    }
    return false;
  }
}
