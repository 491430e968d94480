package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Determines the type of columns of basic attributes, with what Bean Validation and the constants
 * of an enum say of the values.
 */
final class ColumnTypes {

  private final BasicTypes basicTypes;
  private final EnumReader enums;
  private final WrittenDefinitions definitions;
  private final ColumnAdditions additions;
  private final Problems problems;

  ColumnTypes(
      BasicTypes basicTypes,
      EnumReader enums,
      WrittenDefinitions definitions,
      ColumnAdditions additions,
      Problems problems) {
    this.basicTypes = basicTypes;
    this.enums = enums;
    this.definitions = definitions;
    this.additions = additions;
    this.problems = problems;
  }

  /**
   * Determines the type of a column.
   *
   * @param view schemac's own annotation of the attribute; null: it has none
   * @param name the name of the column
   * @return null where an error is found
   */
  @Nullable DefinedType of(ColumnBinder.Source source, @Nullable AnnotationView view, String name) {
    Attribute attribute = source.attribute();
    SqlText defaultSql = additions.defaultSql(attribute, view);
    if (view != null && view.has("type")) {
      SqlType type = definitions.type(view);
      return type == null ? null : DefinedType.of(type, defaultSql);
    }
    if (!source.settings().columnDefinition().isEmpty()) {
      DefinedType written = definitions.of(source.settings(), defaultSql);
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
    DefinedType plain = DefinedType.of(mapped.type(), defaultSql).withChecks(checks);
    return withValues(plain, source, mapped, name);
  }

  /** A definition with what Bean Validation, and the constants of an enum, say of the values. */
  private DefinedType withValues(
      DefinedType definition, ColumnBinder.Source source, @Nullable BasicType mapped, String name) {
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
      } else if (mapped.holdsOrdinals() && !definition.type().isText()) {
        labels = enums.read(enumClass);
        checks.add(Identifiers.quote(name) + " BETWEEN 0 AND " + (labels.labels().size() - 1));
      }
    }
    return definition.withChecks(checks).withLabels(labels);
  }

  private @Nullable BasicType mapped(ColumnBinder.Source source) {
    MappingAnnotations annotations = source.attribute().annotations();
    Size said = Size.of(source.settings()).withFractionOf(annotations);
    Size size = source.validated() ? said.validatedBy(annotations, nameOf(source)) : said;
    Converters.Conversion conversion = source.conversion();
    if (conversion == null) {
      return basicTypes.map(source.type(), size, source.annotations());
    }
    TypeMirror type = conversion.type();
    BasicType written = type == null ? null : basicTypes.map(type, size, source.annotations());
    return written == null ? null : new BasicType(written.type(), null, conversion.values());
  }

  private static String nameOf(ColumnBinder.Source source) {
    TypeElement type = TypeElements.of(source.type());
    return type == null ? "" : type.getQualifiedName().toString();
  }

  private void refuse(ColumnBinder.Source source) {
    refuse(
        source.attribute().place(),
        "the type of " + source.path(),
        source.type() + " is no type that Hibernate maps by itself");
  }

  private void refuse(Place place, String what, String why) {
    problems.add(FindingId.MAPPING_UNDECIDED, place, what, why);
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
