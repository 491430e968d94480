package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.SqlNaming;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.SqlTypes;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads one field into a column. */
public final class ColumnReader {

  /** What a field that references a table cannot say of its columns. */
  private static final List<String> OF_THE_KEY =
      List.of("length", "precision", "scale", "generatedAs", "identity", "collation");

  private final Elements elements;
  private final TypeMapper types;
  private final UnmappedTypes unmapped;
  private final Nullability nullability;
  private final Problems problems;
  private final SqlTypes sqlTypes = new SqlTypes();

  public ColumnReader(
      Elements elements,
      TypeMapper types,
      SourceFiles sources,
      Nullability nullability,
      Problems problems) {
    this.unmapped = new UnmappedTypes(elements, sources);
    this.elements = elements;
    this.types = types;
    this.nullability = nullability;
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param column the column
   * @param byScope whether it is NOT NULL because nothing on it or its type says otherwise
   * @param saysNullable whether {@code nullable = true} is written
   * @param labels the enum whose labels it holds as text
   */
  public record Result(
      Column column, boolean byScope, boolean saysNullable, @Nullable EnumDraft labels) {}

  /**
   * Reads a field.
   *
   * @param container the class that declares or inherits it: the table's, or an embedded type
   * @param field the field
   * @param type its type as a member of that class
   * @param annotations its annotations
   * @param prefix what the fields it is embedded through put before its name
   * @return the column, or null if an error was found that leaves none
   */
  @Nullable Result read(
      Container container,
      VariableElement field,
      TypeMirror type,
      Annotations annotations,
      String prefix,
      EnumReader enums) {
    AnnotationView view = annotations.get("Column");
    String name = name(field, view, annotations.place(), prefix);
    MappedType mapping = types.map(type, elements.getPackageOf(field));
    SqlType sqlType = sqlType(view, mapping, type, field, annotations.place());
    return name == null || sqlType == null
        ? null
        : column(name, mapping, sqlType, container, field, type, annotations, enums);
  }

  /**
   * Reads a field of which another library says what its column is called and, where the field does
   * not, of which type it is.
   *
   * @param mapping the type of the column where none is written; null: it must be written
   * @return the column, or null if an error was found that leaves none
   */
  public @Nullable Result readNamed(
      String name,
      @Nullable MappedType mapping,
      Container container,
      VariableElement field,
      TypeMirror type,
      Annotations annotations,
      EnumReader enums) {
    AnnotationView view = annotations.get("Column");
    SqlType sqlType = sqlType(view, mapping, type, field, annotations.place());
    return sqlType == null
            || !NameRules.isNoSystemColumn(name, annotations.place(), problems)
            || !NameRules.check(name, annotations.place(), problems)
        ? null
        : column(name, mapping, sqlType, container, field, type, annotations, enums);
  }

  private Result column(
      String name,
      @Nullable MappedType mapping,
      SqlType sqlType,
      Container container,
      VariableElement field,
      TypeMirror type,
      Annotations annotations,
      EnumReader enums) {
    AnnotationView view = annotations.get("Column");
    boolean optional = mapping != null && mapping.optional();
    Boolean said = nullable(container, field, type, view);
    AnnotationView comment = annotations.get("Comment");
    Column column =
        new Column(
            name,
            sqlType,
            said != null ? said : optional || !marked(field),
            sql(view, "defaultSql"),
            sql(view, "generatedAs"),
            identity(view),
            collation(view, sqlType),
            comment == null ? null : comment.text("value"),
            false);
    checkCombination(column, view);
    boolean textLabels =
        mapping != null && mapping.enumClass() != null && sqlType.element().isText();
    EnumDraft labels =
        textLabels && mapping != null && mapping.enumClass() != null
            ? enums.read(mapping.enumClass())
            : null;
    boolean saysNullable = view != null && view.has("nullable") && view.flag("nullable");
    return new Result(column, said == null && !column.nullable(), saysNullable, labels);
  }

  /** Whether a column type is known for a Java type without a look at other tables. */
  boolean isMapped(TypeMirror type, VariableElement field) {
    return types.map(type, elements.getPackageOf(field)) != null;
  }

  /** Reads a field whose type is the class of a table. */
  ReferenceDraft reference(
      Container container,
      VariableElement field,
      TypeMirror type,
      Annotations annotations,
      MappedTypeUse mappedTypeUse,
      List<FormerName> formerNames,
      int position) {
    AnnotationView view = annotations.get("Column");
    String name = mappedTypeUse.prefix() + SqlNaming.snakeCase(field.getSimpleName().toString());
    String written = view == null ? "" : view.text("value");
    Boolean said = nullable(container, field, type, view);
    AnnotationView comment = annotations.get("Comment");
    if (view != null) {
      for (String member : OF_THE_KEY) {
        if (view.has(member)) {
          problems.add(
              FindingId.NO_EFFECT,
              view.at(member),
              member,
              "a field that references a table",
              "The key there says it");
        }
      }
    }
    return new ReferenceDraft(
        "\0" + name,
        position,
        name,
        written.isEmpty() ? "" : mappedTypeUse.prefix() + written,
        TypeNames.canonical(type),
        columnsOfKey(annotations, mappedTypeUse),
        said != null ? said : !marked(field),
        said == null && marked(field),
        sql(view, "defaultSql"),
        comment == null ? null : comment.text("value"),
        formerNames,
        annotations.place(),
        mappedTypeUse);
  }

  private static List<String> columnsOfKey(Annotations annotations, MappedTypeUse mappedTypeUse) {
    List<String> columns = new ArrayList<>();
    AnnotationView key = annotations.get("ForeignKey");
    if (key != null) {
      for (String column : key.texts("columns")) {
        columns.add(mappedTypeUse.prefix() + column);
      }
    }
    return columns;
  }

  private @Nullable String name(
      VariableElement field, @Nullable AnnotationView view, Place place, String prefix) {
    if (view != null && !view.text("value").isEmpty()) {
      String name = prefix + view.text("value");
      return NameRules.isNoSystemColumn(name, view.at("value"), problems)
              && NameRules.check(name, view.at("value"), problems)
          ? name
          : null;
    }
    String name = prefix + SqlNaming.snakeCase(field.getSimpleName().toString());
    String advice = "@Column(\"" + name + "_\")";
    return NameRules.isNoSystemColumn(name, place, problems)
            && NameRules.checkDerived(name, place, advice, problems)
        ? name
        : null;
  }

  private @Nullable SqlType sqlType(
      @Nullable AnnotationView view,
      @Nullable MappedType mapping,
      TypeMirror type,
      VariableElement field,
      Place place) {
    if (view != null && view.has("type")) {
      return writtenType(view);
    }
    if (mapping == null) {
      problems.add(place, unmapped.describe(type, field));
      return null;
    }
    return view == null ? mapping.type() : modified(mapping.type(), view);
  }

  private @Nullable SqlType writtenType(AnnotationView view) {
    for (String member : new String[] {"length", "precision", "scale"}) {
      if (view.has(member)) {
        problems.add(
            FindingId.CONTRADICTION,
            view.at(member),
            member + " and type",
            "write it inside the type, as in varchar(40) or numeric(10,2)");
      }
    }
    try {
      return sqlTypes.parse(view.text("type"));
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, view.at("type"), String.valueOf(e.getMessage()));
      return null;
    }
  }

  private SqlType modified(SqlType type, AnnotationView view) {
    SqlType result = type;
    if (view.has("length")) {
      result = withLength(result, view);
    }
    if (view.has("precision")) {
      result = withPrecision(result, view);
    } else if (view.has("scale")) {
      problems.add(FindingId.BAD_VALUE, view.at("scale"), "scale", "write the precision beside it");
    }
    return result;
  }

  private SqlType withLength(SqlType type, AnnotationView view) {
    int length = view.number("length", -1);
    boolean text = type.element().equals(SqlType.TEXT);
    if (!text || length < 1) {
      problems.add(
          FindingId.BAD_VALUE,
          view.at("length"),
          "length = " + length,
          text ? "write a number from 1 to 10485760" : "only a text has a length, not " + type);
      return type;
    }
    return parsed("varchar(" + length + ")" + brackets(type), type, view.at("length"));
  }

  private SqlType withPrecision(SqlType type, AnnotationView view) {
    int precision = view.number("precision", -1);
    if (!type.element().equals(SqlType.builtIn("numeric"))) {
      problems.add(
          FindingId.BAD_VALUE,
          view.at("precision"),
          "precision = " + precision,
          "only a numeric has a precision, not " + type + "; write type = \"…\"");
      return type;
    }
    String scale = view.has("scale") ? "," + view.number("scale", 0) : "";
    return parsed(
        "numeric(" + precision + scale + ")" + brackets(type), type, view.at("precision"));
  }

  private SqlType parsed(String written, SqlType otherwise, Place place) {
    try {
      return sqlTypes.parse(written);
    } catch (BadTypeException e) {
      problems.add(FindingId.BAD_TYPE, place, String.valueOf(e.getMessage()));
      return otherwise;
    }
  }

  private static String brackets(SqlType type) {
    return type.array() ? "[]" : "";
  }

  /** What the field and its type say; null: nothing, so that the scope decides. */
  private @Nullable Boolean nullable(
      Container container, VariableElement field, TypeMirror type, @Nullable AnnotationView view) {
    if (identity(view) != Column.Identity.NONE) {
      return false;
    }
    if (view != null && view.has("nullable")) {
      return view.flag("nullable");
    }
    Boolean annotated = nullability.annotated(container, field, type);
    boolean unsaidPrimitive = annotated == null && type.getKind().isPrimitive();
    return unsaidPrimitive ? Boolean.FALSE : annotated;
  }

  private boolean marked(VariableElement field) {
    return Nullability.isNullMarked(field, elements.getModuleOf(field));
  }

  private @Nullable SqlText sql(@Nullable AnnotationView view, String member) {
    return view == null ? null : view.sql(member, problems);
  }

  private static Column.Identity identity(@Nullable AnnotationView view) {
    return view == null
        ? Column.Identity.NONE
        : Column.Identity.valueOf(view.constant("identity", "NONE"));
  }

  private @Nullable String collation(@Nullable AnnotationView view, SqlType type) {
    if (view == null || !view.has("collation")) {
      return null;
    }
    String collation = view.text("collation");
    if (!NameRules.check(collation, view.at("collation"), problems)) {
      return null;
    }
    if (type.element().isBuiltIn() && !type.element().isText()) {
      problems.add(
          FindingId.BAD_VALUE, view.at("collation"), "collation", type + " is not sorted by one");
      return null;
    }
    return collation;
  }

  private void checkCombination(Column column, @Nullable AnnotationView view) {
    if (view == null) {
      return;
    }
    boolean generated = column.generatedAs() != null;
    boolean identity = column.identity() != Column.Identity.NONE;
    if (generated && column.defaultSql() != null) {
      contradiction(view, "generatedAs", "defaultSql and generatedAs");
    }
    if (identity && (generated || column.defaultSql() != null)) {
      contradiction(view, "identity", "identity and " + (generated ? "generatedAs" : "defaultSql"));
    }
    String type = column.type().sql();
    if (identity && !type.equals("smallint") && !type.equals("integer") && !type.equals("bigint")) {
      problems.add(
          FindingId.BAD_VALUE,
          view.at("identity"),
          "identity on " + type,
          "only smallint, integer and bigint columns can be identity columns");
    }
    if (identity && view.has("nullable") && view.flag("nullable")) {
      contradiction(view, "nullable", "identity and nullable = true");
    }
  }

  private void contradiction(AnnotationView view, String member, String what) {
    problems.add(FindingId.CONTRADICTION, view.at(member), what, "leave one of them out");
  }
}
