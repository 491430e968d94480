package dev.schemac.processor.read.springdata;

import dev.schemac.core.schema.Origins;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.ColumnReader;
import dev.schemac.processor.read.element.EnumReader;
import dev.schemac.processor.read.element.FieldOrder;
import dev.schemac.processor.read.element.ForeignTypes;
import dev.schemac.processor.read.element.IntentReader;
import dev.schemac.processor.read.element.JointFrontEnd;
import dev.schemac.processor.read.element.Nullability;
import dev.schemac.processor.read.element.PackageReader;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.SourceFiles;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.TouchedParts;
import dev.schemac.processor.read.element.TypeMapper;
import dev.schemac.processor.read.element.Unresolved;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the aggregates of a compile into drafts of tables and sequences. Between rounds it keeps
 * names only; all is read when the last round is over.
 */
public final class AggregateReader implements JointFrontEnd {

  private final Elements elements;
  private final Types types;
  private final SourceFiles sources;
  private final ForeignTypes foreign;
  private final EnumReader enums;
  private final IntentReader intents;
  private final Problems problems;
  private final SortedSet<String> roots = new TreeSet<>();

  /** A reader for one compile. */
  public AggregateReader(
      Elements elements,
      Types types,
      SourceFiles sources,
      ForeignTypes foreign,
      EnumReader enums,
      IntentReader intents,
      Problems problems) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.foreign = foreign;
    this.enums = enums;
    this.intents = intents;
    this.problems = problems;
  }

  @Override
  public boolean maps(Element type) {
    return type instanceof TypeElement element && isAggregate(element, elements);
  }

  @Override
  public boolean makesTable(Element type) {
    return maps(type);
  }

  /**
   * Whether a class, one that it inherits from or an annotation there has Spring Data's
   * {@code @Table}.
   */
  static boolean isAggregate(TypeElement type, Elements elements) {
    if ((type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD)
        || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return false;
    }
    Place place = Place.ofType(type.getQualifiedName().toString());
    return SpringDataAnnotations.ofType(elements.getAllAnnotationMirrors(type), place).has("Table");
  }

  @Override
  public String besideTable() {
    return "@dev.schemac.Table and @" + SpringDataAnnotations.TABLE;
  }

  @Override
  public String adviceToKeep() {
    return "to keep the aggregate, leave schemac's @Table out";
  }

  @Override
  public void addRoot(TypeElement type) {
    roots.add(type.getQualifiedName().toString());
  }

  @Override
  public boolean hasTables() {
    return !roots.isEmpty();
  }

  @Override
  public Set<String> unresolved() {
    Set<String> unresolved = new TreeSet<>();
    for (String name : silently(roots).classes()) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && Unresolved.inTable(type, foreign::isForeign)) {
        unresolved.add(name);
      }
    }
    return unresolved;
  }

  @Override
  public List<TableDraft> tablesOfRoots() {
    List<TableDraft> drafts = new ArrayList<>();
    for (EntityTable table : silently(roots).all()) {
      if (!Unresolved.inTable(table.type(), foreign::isForeign)) {
        drafts.add(table.draft());
      }
    }
    return drafts;
  }

  /** What some classes map, without a word of what is wrong with it. */
  private AggregateTables silently(Collection<String> classes) {
    Problems unheard = new Problems();
    PackageReader packages = new PackageReader(elements, unheard);
    return tables(
        classes, new EnumReader(packages, foreign, unheard), new IntentReader(unheard), unheard);
  }

  private AggregateTables tables(
      Collection<String> classes,
      EnumReader enumReader,
      IntentReader intentReader,
      Problems found) {
    TypeMapper mapper = new TypeMapper(elements, types, enumReader, found);
    PropertyTypes propertyTypes = new PropertyTypes(elements, types, mapper);
    StoredTypes columnTypes = new StoredTypes(types, propertyTypes, mapper, enumReader);
    Nullability nullability = new Nullability(foreign);
    ColumnReader columns = new ColumnReader(elements, mapper, sources, nullability, found);
    Names names = new Names(found);
    AggregateAdditions additions = new AggregateAdditions(intentReader, found);
    AggregateTables tables =
        new AggregateTables(
            elements,
            new PropertyReader(types, new FieldOrder(foreign), found),
            propertyTypes,
            columnTypes,
            new PropertyBinder(elements, columns, columnTypes, enumReader, names, additions, found),
            new EmbeddedTypes(elements, nullability, found),
            names,
            additions,
            found);
    List<TypeElement> aggregates = new ArrayList<>();
    for (String name : new TreeSet<>(classes)) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null && isAggregate(type, elements)) {
        aggregates.add(type);
      }
    }
    tables.read(aggregates);
    return tables;
  }

  @Override
  public Result read(
      LastCompile compile, Predicate<String> isRead, BiPredicate<String, String> isKept) {
    Origins last = compile.origins();
    TouchedParts parts = new TouchedParts();
    SnapshotClasses known = new SnapshotClasses(elements, last, parts, isRead, isKept);
    if (roots.isEmpty() && !known.concern()) {
      return new Result(
          List.of(),
          List.of(),
          List.of(),
          known.all(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          List.of(),
          false);
    }
    Set<String> names = new TreeSet<>(roots);
    names.addAll(known.names());
    AggregateTables tables = tables(names, enums, intents, problems);
    Set<String> classes = tables.classes();
    Predicate<String> counts =
        known.isOneGone() ? name -> isRead.test(name) || classes.contains(name) : isRead;
    List<TableDraft> touched = new ArrayList<>();
    List<SequenceDraft> sequences = new ArrayList<>();
    Set<String> settled = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (EntityTable table : tables.all()) {
      TableDraft draft = table.draft();
      keys.add(draft.key());
      if (TouchedParts.isTouched(draft, counts)
          || parts.isTouched(last.tables().get(draft.name()), counts, classes::contains)) {
        touched.add(draft);
        settled.add(draft.className());
        SequenceDraft sequence = sequence(table);
        if (sequence != null) {
          sequences.add(sequence);
        }
      }
    }
    classes.addAll(known.absent());
    return new Result(
        touched,
        sequences,
        external(tables),
        classes,
        known.bare(),
        keys,
        settled,
        Set.of(),
        Set.of(),
        List.of(),
        known.isOneGone());
  }

  /** The sequence that the identifier of a class takes its values from; null: none. */
  private static @Nullable SequenceDraft sequence(EntityTable table) {
    Property id = table.idProperty();
    AnnotationView view = id == null ? null : id.annotations().get("Sequence");
    if (view == null) {
      return null;
    }
    String name = view.has("sequence") ? view.text("sequence") : view.text("value");
    return new SequenceDraft(
        table.draft().className(),
        new QualifiedName(view.text("schema"), name),
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        "",
        List.of(),
        true,
        view.place(),
        Map.of());
  }

  /** The tables of aggregates of other builds that keys reference. */
  private List<TableDraft> external(AggregateTables tables) {
    List<TableDraft> external = new ArrayList<>();
    for (Map.Entry<String, TypeElement> referenced : tables.referenced().entrySet()) {
      if (foreign.isForeign(referenced.getValue())) {
        EntityTable table = silently(List.of(referenced.getKey())).of(referenced.getKey());
        if (table != null) {
          external.add(table.draft());
        }
      }
    }
    return external;
  }
}
