package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.UnmappedType;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.ColumnReader;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.MappedType;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Gives a table the columns of properties. */
final class PropertyBinder {

  private static final Set<String> NUMBERED = Set.of("smallint", "integer", "bigint");

  /** What the database gives an identifier of type {@code UUID} that the application does not. */
  private static final SqlText RANDOM_UUID = sql("gen_random_uuid()");

  private static SqlText sql(String text) {
    try {
      return SqlText.parse(text);
    } catch (BadSqlException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private final Elements elements;
  private final ColumnReader columns;
  private final StoredTypes columnTypes;
  private final EnumReader enums;
  private final Names names;
  private final AggregateAdditions additions;
  private final Problems problems;

  PropertyBinder(
      Elements elements,
      ColumnReader columns,
      StoredTypes columnTypes,
      EnumReader enums,
      Names names,
      AggregateAdditions additions,
      Problems problems) {
    this.elements = elements;
    this.columns = columns;
    this.columnTypes = columnTypes;
    this.enums = enums;
    this.names = names;
    this.additions = additions;
    this.problems = problems;
  }

  /**
   * Where a property stands.
   *
   * @param prefix what the properties that embed it put before its name
   * @param mayBeMissing whether one of these may be null, and each of its columns then NULL
   * @param inId whether it is the identifier or a part of it
   * @param embedded whether it belongs to an object that the class embeds
   */
  record Around(String prefix, boolean mayBeMissing, boolean inId, boolean embedded) {
    static final Around NOTHING = new Around("", false, false, false);

    /** The same of an identifier. */
    Around ofId() {
      return new Around(prefix, mayBeMissing, true, embedded);
    }
  }

  /** Adds the column of a property; gives its name, or null where there is none. */
  @Nullable String add(Property property, PropertyKind kind, Around around, EntityTable table) {
    TypeMirror id =
        kind == PropertyKind.REFERENCE ? PropertyTypes.argument(property.type(), 1) : null;
    TypeMirror type = id == null ? property.type() : id;
    MappedType mapping = columnTypes.of(type, elements.getPackageOf(property.field()));
    if (!property.hasWrittenType() && !isStored(property, mapping)) {
      table.draft().incomplete();
      return null;
    }
    String written = property.annotations().text("Column", "value");
    String derived = Names.derived(around.prefix() + Names.snakeCase(property.name()));
    String own = names.written(written, "", property.at("Column", "value"));
    String name = own.isEmpty() ? derived : around.prefix() + own;
    ColumnReader.Result read =
        columns.readNamed(
            name,
            mapping,
            property.container(),
            property.field(),
            property.type(),
            property.additions(),
            enums);
    if (read == null) {
      table.draft().incomplete();
      return null;
    }
    return put(read, property, kind, around, table) ? name : null;
  }

  /** Whether Spring Data stores a property without more words, and if not, tells why. */
  private boolean isStored(Property property, @Nullable MappedType mapping) {
    TypeElement enumClass = mapping == null ? null : mapping.enumClass();
    if (mapping == null) {
      problems.add(
          property.place(),
          new UnmappedType(
              property.type().toString(),
              property.place().described(),
              UnmappedType.Sort.SPRING_DATA,
              "…",
              ""));
    } else if (enumClass != null && !mapping.type().element().isText()) {
      problems.add(
          FindingId.CONTRADICTION,
          property.place(),
          "@EnumType of " + enumClass + " and " + property.place().described(),
          "Spring Data writes names as text, which PostgreSQL does not take for such a type; if a"
              + " converter or stringtype=unspecified sees to that, write"
              + " @dev.schemac.Column(type = \""
              + mapping.type()
              + "\")");
      return false;
    } else if (enumClass != null) {
      refuseLabels(enumClass);
    }
    return mapping != null;
  }

  private void refuseLabels(TypeElement enumClass) {
    var labels = enums.read(enumClass).labelTexts();
    for (Element member : enumClass.getEnclosedElements()) {
      String name = member.getSimpleName().toString();
      if (member.getKind() == ElementKind.ENUM_CONSTANT && !labels.contains(name)) {
        problems.add(
            FindingId.NO_EFFECT,
            Place.ofType(enumClass.getQualifiedName().toString()).field(name),
            "@Label",
            "an enum that Spring Data stores",
            "It writes the name of the constant; leave @Label out");
      }
    }
  }

  private boolean put(
      ColumnReader.Result read,
      Property property,
      PropertyKind kind,
      Around around,
      EntityTable table) {
    Column column = read.column();
    TableDraft draft = table.draft();
    boolean readOnly = property.annotations().has("ReadOnlyProperty");
    if (around.inId()) {
      column = column.withNullable(false);
    } else if (property.annotations().has("Version")) {
      column = column.withNullable(around.mayBeMissing());
    } else if (around.mayBeMissing() && !read.saysNullable()) {
      column = column.withNullable(true);
    }
    if (property.isId() && kind != PropertyKind.REFERENCE) {
      column = numbered(column, property);
    }
    if (column.generatedAs() != null && !readOnly) {
      problems.add(
          FindingId.CONTRADICTION,
          property.place(),
          "generatedAs and a property that Spring Data writes",
          "write @ReadOnlyProperty of org.springframework.data.annotation");
    }
    ColumnDraft other = draft.columns().get(column.name());
    if (other != null && readOnly) {
      return false;
    }
    if (other != null && table.readOnly().remove(column.name()) == null) {
      problems.add(
          FindingId.DUPLICATE_COLUMN,
          property.place(),
          column.name(),
          draft.name().toString(),
          other.declaredBy() + "." + other.place().field());
      return false;
    }
    if (readOnly) {
      table.readOnly().put(column.name(), property);
    }
    table.column(
        new ColumnDraft(
            column,
            property.place(),
            property.use(),
            read.byScope() && !column.nullable(),
            read.saysNullable(),
            additions.formerNames(property)));
    if (read.labels() != null) {
      TableDraft.Origin origin = new TableDraft.Origin(property.place(), property.use());
      draft.labels().add(new TableDraft.LabelsDraft(column.name(), read.labels(), origin));
    }
    additions.onColumn(property, column.name(), draft);
    return true;
  }

  /** Lets the database give an identifier that a new aggregate has not. */
  private static Column numbered(Column column, Property property) {
    if (column.hasOwnValue() || property.annotations().has("Sequence")) {
      return column;
    }
    String type = column.type().sql();
    if (NUMBERED.contains(type)) {
      return column.withIdentity(Column.Identity.BY_DEFAULT);
    }
    return type.equals("uuid") ? column.withDefault(RANDOM_UUID) : column;
  }
}
