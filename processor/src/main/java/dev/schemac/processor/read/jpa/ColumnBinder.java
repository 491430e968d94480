package dev.schemac.processor.read.jpa;

import dev.schemac.core.schema.Column;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Makes columns of basic attributes, elements of collections and keys of maps. */
final class ColumnBinder {

  private final Converters converters;
  private final WrittenDefinitions definitions;
  private final ColumnAdditions additions;
  private final ColumnTypes types;
  private final MappingRules rules;
  private final Problems problems;

  ColumnBinder(
      BasicTypes basicTypes,
      Converters converters,
      EnumReader enums,
      MappingRules rules,
      Problems problems) {
    this.converters = converters;
    this.definitions = new WrittenDefinitions(problems);
    this.additions = new ColumnAdditions(problems);
    this.types = new ColumnTypes(basicTypes, enums, definitions, additions, problems);
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
    AnnotationView view = attribute.additions().get("Column");
    if (!checkName(name, logical, settings)) {
      return null;
    }
    DefinedType definition = types.of(source, view, name);
    if (definition == null) {
      return null;
    }
    SqlText generatedAs = additions.generatedAs(attribute, view);
    Column.Identity identity = additions.identity(view, definition, generatedAs);
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
            ColumnAdditions.collation(attribute, view),
            ColumnAdditions.comment(attribute, name, true, settings),
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
    TypeElement type = conversion == null ? TypeElements.of(source.type()) : conversion.converter();
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

  /** The column as {@code columnDefinition} says it; null where an error is found. */
  @Nullable Column defined(Column column, ColumnSettings settings) {
    return definitions.defined(column, settings);
  }

  /** The column with the comment that its attribute has. */
  Column commented(Column column, Attribute attribute, boolean first, ColumnSettings settings) {
    return column.withComment(ColumnAdditions.comment(attribute, column.name(), first, settings));
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
}
