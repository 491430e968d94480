package dev.schemac.processor.read.element;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlNaming;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
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
public final class TableReader implements FrontEnd {

  private final Types types;
  private final FieldOrder order;
  private final ColumnReader columns;
  private final EnumReader enums;
  private final PackageReader packages;
  private final IntentReader intents;
  private final Problems problems;
  private final MisplacedAnnotations misplacedAnnotations;

  public TableReader(
      Types types,
      ForeignTypes foreign,
      ColumnReader columns,
      EnumReader enums,
      PackageReader packages,
      IntentReader intents,
      Problems problems) {
    this.types = types;
    this.order = new FieldOrder(foreign);
    this.columns = columns;
    this.enums = enums;
    this.packages = packages;
    this.intents = intents;
    this.problems = problems;
    this.misplacedAnnotations = new MisplacedAnnotations(problems);
  }

  @Override
  public boolean isTable(TypeElement type) {
    return Annotations.areOn(type, "Table");
  }

  @Override
  public boolean canBeTable(TypeElement type) {
    return type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
  }

  @Override
  public TableDraft read(TypeElement type) {
    String className = type.getQualifiedName().toString();
    Place place = Place.ofType(className);
    Annotations own = Annotations.checked(type, place, problems);
    // It gives the table class its name, and perhaps the table.
    boolean visible = NameRules.isVisible(className, place, problems);
    TableDraft draft = new TableDraft(className, name(type, own, visible), place);
    for (Map.Entry<TypeElement, MappedTypeUse> used : hierarchy(type, "", null, null)) {
      TypeElement declaring = used.getKey();
      MappedTypeUse mappedTypeUse = used.getValue();
      Annotations annotations =
          declaring == type
              ? own
              : Annotations.checked(declaring, Place.ofType(mappedTypeUse.type()), problems);
      if (declaring == type) {
        misplacedAnnotations.ofTable(annotations);
      } else {
        misplacedAnnotations.ofSuperclass(annotations);
      }
      fields(draft, Container.ofTable(type), declaring, mappedTypeUse, new ArrayDeque<>());
      new ConstraintReader(draft, mappedTypeUse).onClass(annotations);
      intents.onClass(annotations, draft);
    }
    AnnotationView comment = own.get("Comment");
    if (comment != null) {
      draft.comment(comment.text("value"));
    }
    return draft;
  }

  private QualifiedName name(TypeElement type, Annotations annotations, boolean visible) {
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
    String name = SqlNaming.snakeCase(type.getSimpleName().toString());
    if (visible) {
      NameRules.checkDerived(name, annotations.place(), "@Table(\"" + name + "s\")", problems);
    }
    return new QualifiedName(inSchema, name);
  }

  /** The class and its superclasses, the topmost first, and how each is used. */
  private static Iterable<Map.Entry<TypeElement, MappedTypeUse>> hierarchy(
      TypeElement type,
      String prefix,
      @Nullable MappedTypeUse within,
      @Nullable Embedding embedding) {
    Deque<Map.Entry<TypeElement, MappedTypeUse>> chain = new ArrayDeque<>();
    MappedTypeUse mappedTypeUse = within;
    Embedding own = embedding;
    for (TypeElement current = type; current != null && !isRoot(current); ) {
      boolean ordered = current.getKind() == ElementKind.RECORD;
      mappedTypeUse =
          new MappedTypeUse(
              current.getQualifiedName().toString(), prefix, ordered, mappedTypeUse, own);
      own = null;
      chain.addFirst(Map.entry(current, mappedTypeUse));
      TypeMirror superclass = current.getSuperclass();
      current = superclass.getKind() == TypeKind.DECLARED ? TypeElements.of(superclass) : null;
    }
    return chain;
  }

  private static boolean isRoot(TypeElement type) {
    Set<String> roots = Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");
    return roots.contains(type.getQualifiedName().toString());
  }

  private void fields(
      TableDraft draft,
      Container container,
      TypeElement declaring,
      MappedTypeUse mappedTypeUse,
      Deque<String> embedding) {
    draft.uses().add(mappedTypeUse);
    Place typePlace = Place.ofType(mappedTypeUse.type());
    methods(declaring, typePlace);
    for (VariableElement field : order.of(declaring)) {
      Place place = typePlace.field(field.getSimpleName().toString());
      Annotations annotations = Annotations.checked(field, place, problems);
      if (!isColumn(field)) {
        misplacedAnnotations.ofStaticField(annotations);
      } else if (annotations.has("Ignored")) {
        misplacedAnnotations.ofIgnoredField(annotations);
      } else {
        field(draft, container, field, annotations, mappedTypeUse, embedding);
      }
    }
  }

  /** Annotations on getters are for entities; a record's accessors have those of the components. */
  private void methods(TypeElement declaring, Place typePlace) {
    if (declaring.getKind() == ElementKind.RECORD) {
      return;
    }
    for (Element member : declaring.getEnclosedElements()) {
      if (member.getKind() == ElementKind.METHOD && !member.getAnnotationMirrors().isEmpty()) {
        Place place = typePlace.method(member.getSimpleName().toString());
        misplacedAnnotations.ofMethod(Annotations.of(member, place));
      }
    }
  }

  private static boolean isColumn(Element field) {
    Set<Modifier> modifiers = field.getModifiers();
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.TRANSIENT);
  }

  private void field(
      TableDraft draft,
      Container container,
      VariableElement field,
      Annotations annotations,
      MappedTypeUse mappedTypeUse,
      Deque<String> embedding) {
    TypeMirror type = types.asMemberOf(container.type(), field);
    AnnotationView embedded = annotations.get("Embedded");
    if (embedded != null) {
      embedded(draft, container, field, type, annotations, embedded, mappedTypeUse, embedding);
      return;
    }
    misplacedAnnotations.ofColumn(annotations);
    String target = annotations.has("ForeignKey") ? tableClass(type, annotations.place()) : "";
    if (!target.isEmpty() && isReference(field, type, annotations)) {
      reference(draft, container, field, type, target, annotations, mappedTypeUse);
      return;
    }
    ColumnReader.Result result =
        columns.read(container, field, type, annotations, mappedTypeUse.prefix(), enums);
    if (result == null) {
      draft.incomplete();
      return;
    }
    ColumnDraft column =
        new ColumnDraft(
            result.column(),
            annotations.place(),
            mappedTypeUse,
            result.byScope(),
            result.saysNullable(),
            intents.formerNames(annotations));
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
                  new TableDraft.Origin(annotations.place(), mappedTypeUse)));
    }
    new ConstraintReader(draft, mappedTypeUse).onField(annotations, column.name(), target);
    intents.onField(annotations, draft, column.name(), mappedTypeUse);
  }

  /**
   * Whether a field's columns are those of a table's key; a written type makes one column of it.
   */
  private boolean isReference(VariableElement field, TypeMirror type, Annotations annotations) {
    AnnotationView column = annotations.get("Column");
    return (column == null || !column.has("type")) && !columns.isMapped(type, field);
  }

  /** The class if it is that of a table, else the empty string. */
  private static String tableClass(TypeMirror type, Place place) {
    TypeElement target = TypeElements.of(type);
    return target != null && Annotations.of(target, place).has("Table")
        ? target.getQualifiedName().toString()
        : "";
  }

  private void reference(
      TableDraft draft,
      Container container,
      VariableElement field,
      TypeMirror type,
      String target,
      Annotations annotations,
      MappedTypeUse mappedTypeUse) {
    for (AnnotationView key : annotations.all("ForeignKey")) {
      String written = key.has("value") ? TypeNames.canonical(key.type("value")) : target;
      if (!written.equals(target)) {
        problems.add(
            FindingId.CONTRADICTION,
            key.at("value"),
            "A key to " + written + " and a field of type " + target,
            "leave the value out");
      }
    }
    ReferenceDraft reference =
        columns.reference(
            container,
            field,
            type,
            annotations,
            mappedTypeUse,
            intents.formerNames(annotations),
            draft.columns().size());
    draft.references().add(reference);
    new ConstraintReader(draft, mappedTypeUse).onField(annotations, reference.marker(), target);
    intents.onField(annotations, draft, reference.marker(), mappedTypeUse);
  }

  private void embedded(
      TableDraft draft,
      Container container,
      VariableElement field,
      TypeMirror type,
      Annotations annotations,
      AnnotationView view,
      MappedTypeUse mappedTypeUse,
      Deque<String> embedding) {
    TypeElement element = TypeElements.of(type);
    if (element == null || !isEmbeddable(element)) {
      draft.incomplete();
      problems.add(
          FindingId.BAD_VALUE, view.place(), "@Embedded", "the field's type must have fields");
      return;
    }
    String name = element.getQualifiedName().toString();
    misplacedAnnotations.ofEmbeddedField(annotations, name);
    if (embedding.contains(name)) {
      draft.incomplete();
      problems.add(FindingId.BAD_VALUE, view.place(), "@Embedded", name + " embeds itself");
      return;
    }
    if (!NameRules.isVisible(view.text("prefix"), view.at("prefix"), problems)) {
      return;
    }
    embedding.push(name);
    Embedding how =
        new Embedding(view.text("prefix"), intents.formerNames(annotations), annotations.place());
    Container inner = new Container((DeclaredType) type, field, container);
    for (Map.Entry<TypeElement, MappedTypeUse> used :
        hierarchy(element, mappedTypeUse.prefix() + how.prefix(), mappedTypeUse, how)) {
      TypeElement declaring = used.getKey();
      fields(draft, inner, declaring, used.getValue(), embedding);
      Annotations ofType =
          Annotations.checked(declaring, Place.ofType(used.getValue().type()), problems);
      misplacedAnnotations.ofEmbeddedType(ofType);
      new ConstraintReader(draft, used.getValue()).onClass(ofType);
    }
    embedding.pop();
  }

  /** The classes of the JDK have fields too, but they are no columns. */
  private static boolean isEmbeddable(TypeElement type) {
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      return false;
    }
    for (Map.Entry<TypeElement, MappedTypeUse> used : hierarchy(type, "", null, null)) {
      boolean ofJdk = used.getValue().type().startsWith("java.");
      for (VariableElement field : ElementFilter.fieldsIn(used.getKey().getEnclosedElements())) {
        if (!ofJdk && isColumn(field)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String describe(ColumnDraft column) {
    return column.declaredBy() + "." + column.place().field();
  }
}
