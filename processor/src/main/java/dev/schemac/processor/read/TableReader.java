package dev.schemac.processor.read;

import dev.schemac.processor.model.FindingId;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads one {@code @Table} class, with what it inherits and embeds, into a {@link TableDraft}. */
final class TableReader {

  private final Types types;
  private final ColumnReader columns;
  private final EnumReader enums;
  private final PackageReader packages;
  private final IntentReader intents;
  private final Problems problems;

  TableReader(
      Types types,
      ColumnReader columns,
      EnumReader enums,
      PackageReader packages,
      IntentReader intents,
      Problems problems) {
    this.types = types;
    this.columns = columns;
    this.enums = enums;
    this.packages = packages;
    this.intents = intents;
    this.problems = problems;
  }

  TableDraft read(TypeElement type) {
    String className = type.getQualifiedName().toString();
    Place place = Place.ofType(className);
    Annotations own = Annotations.of(type, place);
    TableDraft draft = new TableDraft(className, name(type, own), place);
    for (TypeElement declaring : hierarchy(type)) {
      String declaringName = declaring.getQualifiedName().toString();
      Annotations annotations =
          declaring == type ? own : Annotations.of(declaring, Place.ofType(declaringName));
      fields(draft, (DeclaredType) type.asType(), declaring, "", new ArrayDeque<>());
      new ConstraintReader(draft, declaringName).onClass(annotations);
      intents.onClass(annotations, draft);
    }
    AnnotationView comment = own.get("Comment");
    if (comment != null) {
      draft.comment(comment.text("value"));
    }
    return draft;
  }

  private QualifiedName name(TypeElement type, Annotations annotations) {
    AnnotationView table = annotations.get("Table");
    String schema = table == null ? "" : table.text("schema");
    if (table != null && !schema.isEmpty()) {
      NameRules.check(schema, table.at("schema"), problems);
    }
    String inSchema = schema.isEmpty() ? packages.schemaOf(type) : schema;
    if (table != null && table.has("value") && !table.text("value").isEmpty()) {
      String name = table.text("value");
      NameRules.check(name, table.at("value"), problems);
      return new QualifiedName(inSchema, name);
    }
    String name = Names.snakeCase(type.getSimpleName().toString());
    NameRules.checkDerived(name, annotations.place(), "@Table(\"" + name + "s\")", problems);
    return new QualifiedName(inSchema, name);
  }

  /** The class and its superclasses, the topmost first. */
  private List<TypeElement> hierarchy(TypeElement type) {
    Deque<TypeElement> chain = new ArrayDeque<>();
    TypeElement current = type;
    while (current != null && !isRoot(current)) {
      chain.addFirst(current);
      TypeMirror superclass = current.getSuperclass();
      current = superclass.getKind() == TypeKind.DECLARED ? element(superclass) : null;
    }
    return new ArrayList<>(chain);
  }

  private static boolean isRoot(TypeElement type) {
    Set<String> roots = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");
    return roots.contains(type.getQualifiedName().toString());
  }

  private static @Nullable TypeElement element(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement known
        ? known
        : null;
  }

  private void fields(
      TableDraft draft,
      DeclaredType container,
      TypeElement declaring,
      String prefix,
      Deque<String> embedding) {
    Place typePlace = Place.ofType(declaring.getQualifiedName().toString());
    for (VariableElement field : fieldsInOrder(declaring)) {
      Place place = typePlace.field(field.getSimpleName().toString());
      Annotations annotations = Annotations.of(field, place);
      if (isColumn(field) && !annotations.has("Ignored")) {
        field(draft, container, field, annotations, prefix, embedding);
      }
    }
  }

  /** ecj gives a record's fields in alphabetical order, but its components in theirs. */
  private static List<VariableElement> fieldsInOrder(TypeElement type) {
    List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements());
    if (type.getKind() != ElementKind.RECORD) {
      return fields;
    }
    List<String> components =
        type.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .toList();
    List<VariableElement> ordered = new ArrayList<>(fields);
    ordered.sort(
        Comparator.comparingInt(field -> components.indexOf(field.getSimpleName().toString())));
    return ordered;
  }

  private static boolean isColumn(Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
  }

  private void field(
      TableDraft draft,
      DeclaredType container,
      VariableElement field,
      Annotations annotations,
      String prefix,
      Deque<String> embedding) {
    TypeMirror type = types.asMemberOf(container, field);
    AnnotationView embedded = annotations.get("Embedded");
    if (embedded != null) {
      embedded(draft, type, embedded, prefix, embedding);
      return;
    }
    ColumnReader.Result result = columns.read(field, type, annotations, prefix, enums);
    if (result == null) {
      return;
    }
    String declaredBy = annotations.place().owner();
    ColumnDraft column = new ColumnDraft(result.column(), annotations.place(), declaredBy);
    ColumnDraft other = draft.columns().get(column.name());
    if (other != null) {
      problems.add(
          FindingId.DUPLICATE_COLUMN,
          annotations.place(),
          column.name(),
          draft.name().toString(),
          describe(other));
      return;
    }
    draft.columns().put(column.name(), column);
    if (result.labels() != null) {
      draft
          .labels()
          .add(
              new TableDraft.LabelsDraft(
                  column.name(),
                  result.labels(),
                  new TableDraft.Origin(annotations.place(), declaredBy)));
    }
    new ConstraintReader(draft, declaredBy).onField(annotations, column.name(), prefix);
    intents.onField(annotations, draft, column.name(), prefix);
  }

  private void embedded(
      TableDraft draft,
      TypeMirror type,
      AnnotationView view,
      String prefix,
      Deque<String> embedding) {
    TypeElement element = element(type);
    if (element == null || element.getKind() == ElementKind.ENUM) {
      problems.add(
          FindingId.BAD_VALUE, view.place(), "@Embedded", "the field's type must have fields");
      return;
    }
    String name = element.getQualifiedName().toString();
    if (embedding.contains(name)) {
      problems.add(FindingId.BAD_VALUE, view.place(), "@Embedded", name + " embeds itself");
      return;
    }
    embedding.push(name);
    for (TypeElement declaring : hierarchy(element)) {
      fields(draft, (DeclaredType) type, declaring, prefix + view.text("prefix"), embedding);
    }
    embedding.pop();
  }

  private static String describe(ColumnDraft column) {
    return column.declaredBy() + "." + column.place().field();
  }
}
