package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.processor.report.Problems;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Refuses annotations that nothing reads where they stand: whoever wrote one would believe that it
 * counts.
 */
public final class MisplacedAnnotations {

  private static final Set<String> ON_COLUMN =
      Set.of(
          "Column",
          "PrimaryKey",
          "Unique",
          "Index",
          "ForeignKey",
          "Check",
          "Comment",
          "RenamedFrom",
          "Backfill",
          "Using");
  private static final Set<String> ON_EMBEDDED_FIELD = Set.of("Embedded", "RenamedFrom");
  private static final Set<String> ON_IGNORED_FIELD = Set.of("Ignored");
  private static final Set<String> ON_CONSTANT = Set.of("Label", "RenamedFrom");
  private static final Set<String> ON_EMBEDDED_TYPE =
      with(Annotations.OF_KEYS_CHECKS_AND_INDEXES, "Ignored", "SqlType", "Sequence");
  private static final Set<String> ON_SUPERCLASS =
      with(
          ON_EMBEDDED_TYPE,
          "DroppedColumn",
          "DroppedTable",
          "DroppedSequence",
          "HandedOver",
          "TakenOver");
  private static final Set<String> ON_TABLE =
      with(ON_SUPERCLASS, "Table", "Comment", "RenamedFrom");
  private static final Set<String> ON_ENTITY =
      Set.of(
          "Index",
          "Check",
          "Comment",
          "Exclude",
          "Unique",
          "PrimaryKey",
          "ForeignKey",
          "DroppedColumn",
          "DroppedTable",
          "DroppedLabel",
          "Sequence",
          "DroppedSequence",
          "HandedOver",
          "TakenOver");
  private static final Set<String> ON_NAMED_ENTITY = with(ON_ENTITY, "RenamedFrom");
  private static final Set<String> ON_ENTITY_ATTRIBUTE =
      Set.of(
          "Index",
          "Check",
          "Comment",
          "Unique",
          "PrimaryKey",
          "ForeignKey",
          "RenamedFrom",
          "Backfill",
          "Using",
          "Column");

  /** Of the column that says whose a row is. */
  private static final Set<String> ON_ROWS = Set.of("RenamedFrom", "Backfill", "Using");

  private static final Set<String> ON_NATIVE_ENUM =
      Set.of("EnumType", "DroppedLabel", "RenamedFrom", "Comment", "SqlType", "Sequence");
  private static final Set<String> ON_TEXT_ENUM = Set.of("DroppedLabel", "SqlType", "Sequence");

  private static final String SAY_IT_WITH_PERSISTENCE =
      "Say it with the annotations of Jakarta Persistence";
  private static final String SAY_IT_WITH_SPRING_DATA =
      "Say it with the annotations of Spring Data";

  private final Problems problems;

  public MisplacedAnnotations(Problems problems) {
    this.problems = problems;
  }

  private static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    Collections.addAll(all, more);
    return all;
  }

  void ofStaticField(Annotations annotations) {
    check(annotations, ON_IGNORED_FIELD, "a static or transient field", "It is no column");
  }

  void ofIgnoredField(Annotations annotations) {
    check(annotations, ON_IGNORED_FIELD, "an @Ignored field", "Remove one of the two");
    AnnotationView ignored = annotations.get("Ignored");
    if (ignored != null && !ignored.texts("value").isEmpty()) {
      report("A value of @Ignored", ignored, "a field", "It is for a class");
    }
  }

  void ofEmbeddedField(Annotations annotations, String type) {
    check(
        annotations, ON_EMBEDDED_FIELD, "an @Embedded field", "Write it on the fields of " + type);
  }

  void ofMethod(Annotations annotations) {
    check(annotations, Set.of(), "a method of a @Table class", "Write it on the field");
  }

  void ofColumn(Annotations annotations) {
    check(annotations, ON_COLUMN, "the field of a column", "Only enum constants have one");
  }

  void ofConstant(Annotations annotations) {
    check(annotations, ON_CONSTANT, "an enum constant", "It is for columns");
  }

  void ofTable(Annotations annotations) {
    check(annotations, ON_TABLE, "the class of a table", "It is for enums");
    namesColumns(annotations);
  }

  /** A superclass may be a table itself, and then what it says is of that table. */
  void ofSuperclass(Annotations annotations) {
    if (!annotations.has("Table")) {
      check(
          annotations,
          ON_SUPERCLASS,
          "a superclass that is no table",
          "Write it on the class of the table");
      namesColumns(annotations);
    }
  }

  /** An embedded type may be a table itself, and then what it says is of that table too. */
  void ofEmbeddedType(Annotations annotations) {
    if (!annotations.has("Table")) {
      check(
          annotations, ON_EMBEDDED_TYPE, "an embedded type", "Write it on the class of the table");
      namesColumns(annotations);
    }
  }

  /**
   * An entity.
   *
   * @param hasTable whether it has a table of its own
   * @param named whether the database has its name, of a table or in rows, and may have had another
   */
  public void ofEntity(Annotations annotations, boolean hasTable, boolean named) {
    check(
        annotations,
        named ? ON_NAMED_ENTITY : ON_ENTITY,
        hasTable ? "an entity" : "an entity without a table of its own",
        SAY_IT_WITH_PERSISTENCE);
  }

  /** A field or method of an entity that is an attribute of it. */
  public void ofEntityAttribute(Annotations annotations) {
    check(annotations, ON_ENTITY_ATTRIBUTE, "an attribute of an entity", SAY_IT_WITH_PERSISTENCE);
  }

  /** A class that Spring Data maps to a table. */
  public void ofAggregate(Annotations annotations) {
    check(annotations, ON_NAMED_ENTITY, "a class that Spring Data maps", SAY_IT_WITH_SPRING_DATA);
  }

  /** A property that Spring Data maps to a column. */
  public void ofProperty(Annotations annotations) {
    check(annotations, ON_ENTITY_ATTRIBUTE, "a property of Spring Data", SAY_IT_WITH_SPRING_DATA);
  }

  /** A property whose values Spring Data stores in rows of another table. */
  public void ofRows(Annotations annotations) {
    check(
        annotations,
        ON_ROWS,
        "a property whose values are rows of another table",
        "Write it in the class of those rows");
  }

  /** A property whose columns are those of its class, for Spring Data. */
  public void ofEmbeddedProperty(Annotations annotations) {
    check(
        annotations,
        Set.of(),
        "a property that Spring Data embeds",
        "Write it on the properties of its class");
  }

  /** The class of such a property. */
  public void ofEmbeddedClass(Annotations annotations) {
    if (!annotations.has("Table")) {
      check(
          annotations,
          Set.of("Sequence"),
          "a class that Spring Data embeds",
          "Write it on the class of the table");
    }
  }

  /**
   * A member whose name is that of an attribute, which the other of field and getter is.
   *
   * @param method whether it is a getter
   */
  public void ofOtherAccess(Annotations annotations, boolean method) {
    check(
        annotations,
        Set.of(),
        method ? "a getter whose field is the attribute" : "a field whose getter is the attribute",
        method ? "Write it on the field" : "Write it on the getter");
  }

  void ofEnum(Annotations annotations) {
    boolean isNative = annotations.has("EnumType");
    check(
        annotations,
        isNative ? ON_NATIVE_ENUM : ON_TEXT_ENUM,
        isNative ? "an enum" : "an enum without @EnumType",
        "It has nothing of that kind in the database");
  }

  private void namesColumns(Annotations annotations) {
    AnnotationView ignored = annotations.get("Ignored");
    if (ignored != null && ignored.texts("value").isEmpty()) {
      report("@Ignored without a value", ignored, "a class", "Name the columns to leave out");
    }
  }

  private void check(Annotations annotations, Set<String> read, String where, String advice) {
    for (String name : annotations.names()) {
      if (!read.contains(name)) {
        for (AnnotationView view : annotations.all(name)) {
          report("@" + name, view, where, advice);
        }
      }
    }
  }

  private void report(String what, AnnotationView view, String where, String advice) {
    problems.add(FindingId.NO_EFFECT, view.place(), what, where, advice);
  }
}
