package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.PackageInfo;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.read.element.TypeElements;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What the generators of identifiers need in the database (rules 37 to 40). */
final class Generators {

  /** No attribute has the name. */
  private static final String OF_GENERATOR = "generator.";

  /** How many numbers Hibernate takes at once where nothing else is said. */
  private static final int ALLOCATION_SIZE = 50;

  private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

  private final MappingRules rules;
  private final Problems problems;

  /** The generators that annotations define, by name. */
  private final Map<String, AnnotationView> sequenceGenerators = new HashMap<>();

  private final Map<String, AnnotationView> tableGenerators = new HashMap<>();
  private final Map<String, AnnotationView> otherGenerators = new HashMap<>();

  private final Map<QualifiedName, SequenceDraft> sequences = new TreeMap<>();

  /** For each sequence the classes that say it: of the entities, and of their generators. */
  private final Map<QualifiedName, Set<String>> sequenceClasses = new HashMap<>();

  /** The sequences of generators that may be another class's. */
  private final Set<QualifiedName> named = new HashSet<>();

  /** The entities whose generator has a name that no class defines any more. */
  private final Set<String> undefined = new HashSet<>();

  /** By the class of an entity, those that define the generators which its identifier names. */
  private final Map<String, Set<String>> definers = new HashMap<>();

  /**
   * A table that keeps the next numbers of generators.
   *
   * @param entity the first of the entities that need it
   * @param users all of them, and the classes that declare and define their generators
   */
  record GeneratorTable(
      Entity entity,
      Set<String> users,
      String name,
      Place place,
      String keyColumn,
      String valueColumn) {}

  /** The names of Hibernate's own generators that the database has nothing for. */
  private static final Set<String> WITHOUT_DATABASE =
      Set.of("assigned", "foreign", "guid", "increment", "select", "uuid", "uuid2");

  /** What follows the table's name in that of its sequence. */
  private static final String OF_TABLE = "_SEQ";

  private final Map<String, GeneratorTable> tables = new TreeMap<>();

  private final GeneratorPackages packages;

  /** The names of the packages that define some. */
  private final Set<String> definingPackages;

  /**
   * For all entities.
   *
   * @param known all classes that can define a generator; so can their packages
   * @param packages those that can, too
   */
  Generators(
      MappingRules rules,
      Problems problems,
      Collection<TypeElement> known,
      GeneratorPackages packages) {
    this.rules = rules;
    this.problems = problems;
    this.packages = packages;
    Set<PackageElement> around = new LinkedHashSet<>();
    for (TypeElement type : known) {
      around.add(packageOf(type));
    }
    Map<String, PackageElement> defining = packages.defining(around);
    this.definingPackages = defining.keySet();
    for (PackageElement element : defining.values()) {
      define(GeneratorPackages.annotationsOf(element));
    }
    for (TypeElement type : known) {
      Place place = Place.ofType(type.getQualifiedName().toString());
      define(MappingAnnotations.of(type, place));
      for (Element member : AttributeReader.members(type)) {
        if (!member.getAnnotationMirrors().isEmpty()) {
          defineOnMember(MappingAnnotations.of(member, AttributeReader.placeOf(member, place)));
        }
      }
    }
  }

  private static PackageElement packageOf(TypeElement type) {
    return (PackageElement)
        Objects.requireNonNull(TypeElements.topLevel(type).getEnclosingElement());
  }

  private void define(MappingAnnotations annotations) {
    define(annotations.allPersistence("SequenceGenerator"), sequenceGenerators);
    define(annotations.allPersistence("TableGenerator"), tableGenerators);
    define(annotations.allHibernate("GenericGenerator"), otherGenerators);
  }

  /** Since Hibernate 7 a generator on an attribute is its own alone. */
  private void defineOnMember(MappingAnnotations annotations) {
    if (!rules.hibernate7()) {
      define(annotations.allPersistence("SequenceGenerator"), sequenceGenerators);
    }
    define(annotations.allPersistence("TableGenerator"), tableGenerators);
    define(annotations.allHibernate("GenericGenerator"), otherGenerators);
  }

  private static void define(List<AnnotationView> views, Map<String, AnnotationView> generators) {
    for (AnnotationView view : views) {
      // One without a name is that of its class or package.
      if (!view.text("name").isEmpty()) {
        generators.putIfAbsent(view.text("name"), view);
      }
    }
  }

  /** The packages that define generators, and those that may, by the names of their files. */
  Set<String> packageFiles() {
    Set<String> files = new TreeSet<>();
    for (String name : definingPackages) {
      files.add(PackageInfo.of(name));
    }
    for (String name : packages.unknown()) {
      files.add(PackageInfo.of(name));
    }
    return files;
  }

  /** Refuses a name that a package may define which the compiler knows no annotation of. */
  void checkUndefined() {
    for (String name : packages.unknown()) {
      for (String entity : undefined) {
        problems.add(
            FindingId.SCHEMA_INCONSISTENT,
            Place.ofType(entity),
            "the generator that "
                + entity
                + " names is defined by no class that is known, and package "
                + name
                + ", which defined some, is not compiled");
      }
    }
  }

  /** The sequences that generators take numbers from. */
  Collection<SequenceDraft> sequences() {
    return sequences.values();
  }

  /** The classes that have a say in a sequence: entities, and those that define generators. */
  Set<String> classesOf(QualifiedName sequence) {
    return sequenceClasses.getOrDefault(sequence, Set.of());
  }

  /** The entities whose identifiers name a generator that one of some classes defines. */
  Set<String> definedBy(Predicate<String> isDefiner) {
    Set<String> entities = new HashSet<>();
    definers.forEach(
        (entity, classes) -> {
          if (classes.stream().anyMatch(isDefiner)) {
            entities.add(entity);
          }
        });
    return entities;
  }

  /** The entities that name a generator which no class defines. */
  Set<String> undefined() {
    return undefined;
  }

  /** Whether an entity takes numbers from a sequence through a generator that any class defines. */
  boolean isNamed(QualifiedName sequence) {
    return named.contains(sequence);
  }

  /** The classes that have a say in the table of generators; none of another table. */
  Set<String> usersOf(TableDraft draft) {
    GeneratorTable table = tables.get(draft.name().name());
    return table != null && isTable(draft.part(), draft.name()) ? table.users() : Set.of();
  }

  /**
   * What tells a table of generators from the other tables of an entity that has a collection with
   * the table's name.
   */
  static String partBeside(String table) {
    return "@generator." + table;
  }

  /** Whether a part of a class can be the table of generators that has a name. */
  static boolean isTable(String part, QualifiedName name) {
    return part.equals(name.name()) || part.equals(partBeside(name.name()));
  }

  /** The tables that generators take numbers from. */
  Collection<GeneratorTable> tables() {
    return tables.values();
  }

  /** The column of an identifier, an identity where the database numbers it. */
  MappedColumn numbered(MappedColumn column, Entity entity) {
    AnnotationView generated = generated(column);
    if (generated == null || !generated.constant("strategy", "AUTO").equals("IDENTITY")) {
      return column;
    }
    if (entity.inheritance() == Entity.Inheritance.TABLE_PER_CLASS) {
      problems.add(
          FindingId.CONTRADICTION,
          generated.place(),
          "GenerationType.IDENTITY and a table for each class",
          "the tables would give the same numbers; use GenerationType.SEQUENCE");
    }
    if (column.column().type().name().name().equals("numeric")) {
      problems.add(
          FindingId.BAD_VALUE,
          generated.place(),
          "GenerationType.IDENTITY of a " + column.column().type(),
          "PostgreSQL numbers smallint, integer and bigint; make it a Long");
      return column;
    }
    boolean isWritten = column.column().identity() != Column.Identity.NONE;
    return isWritten
        ? column
        : column.with(column.column().withIdentity(Column.Identity.BY_DEFAULT));
  }

  private static @Nullable AnnotationView generated(MappedColumn column) {
    Attribute attribute = column.attribute();
    boolean embedded = column.path().indexOf('.') > 0;
    return attribute.annotations().hasPersistence("Id") || embedded
        ? attribute.annotations().persistence("GeneratedValue")
        : null;
  }

  /**
   * Notes what the generator of an entity's identifier takes its numbers from.
   *
   * @param table the logical name of the entity's table
   * @param formerTables the former names of that table
   * @param key the columns of its identifier
   */
  void generator(
      Entity entity, String table, List<FormerName> formerTables, List<MappedColumn> key) {
    refuseNative(entity.annotations());
    for (MappedColumn column : key) {
      refuseNative(column.attribute().annotations());
      AnnotationView generated = generated(column);
      if (generated != null) {
        noteDefiner(entity, generated.text("generator"));
      }
      GenericGenerator generic = generated == null ? null : generic(generated, column.attribute());
      if (generic != null) {
        generic(entity, generic);
      } else if (generated != null && !isMadeByHibernate(generated, column.attribute())) {
        generator(entity, new TableName(table, formerTables), column, generated);
      }
    }
  }

  /** Hibernate 7 has a sequence of other numbers for it than for SEQUENCE. */
  private void refuseNative(MappingAnnotations annotations) {
    AnnotationView view = annotations.hibernate("NativeGenerator");
    if (view != null) {
      problems.add(
          FindingId.BAD_VALUE,
          view.place(),
          "@NativeGenerator",
          "write what it is on PostgreSQL, @GeneratedValue(strategy = GenerationType.SEQUENCE) with"
              + " a @SequenceGenerator");
    }
  }

  private void noteDefiner(Entity entity, String generator) {
    for (Map<String, AnnotationView> generators :
        List.of(sequenceGenerators, tableGenerators, otherGenerators)) {
      AnnotationView view = generators.get(generator);
      if (view != null) {
        definers
            .computeIfAbsent(entity.className(), it -> new HashSet<>())
            .add(view.place().owner());
      }
    }
  }

  /** The name of a table before the naming strategy, and its former ones behind it. */
  private record TableName(String logical, List<FormerName> former) {}

  private void generator(
      Entity entity, TableName table, MappedColumn column, AnnotationView generated) {
    String name = generated.text("generator");
    AnnotationView own = ownGenerator(entity, column.attribute(), name, "TableGenerator");
    AnnotationView ofTable = own == null && !name.isEmpty() ? tableGenerators.get(name) : own;
    switch (generated.constant("strategy", "AUTO")) {
      case "SEQUENCE" -> sequence(entity, table, name, column);
      case "TABLE" -> tableOf(entity, name, column, ofTable);
      case "AUTO" -> {
        if (ofTable != null) {
          tableOf(entity, name, column, ofTable);
        } else if (isNumber(column.column().type())) {
          sequence(entity, table, name, column);
        }
      }
      default -> {
        // An identity is in its column, and a UUID needs nothing.
      }
    }
  }

  /** Numbers of AUTO come from a sequence; Hibernate 6 makes one for texts, too. */
  private boolean isNumber(SqlType type) {
    return canBeIdentity(type)
        || type.name().name().equals("numeric")
        || (!rules.hibernate7() && type.isText());
  }

  /** Whether PostgreSQL can number a column of a type. */
  static boolean canBeIdentity(SqlType type) {
    return !type.array() && INTEGERS.contains(type.name().name());
  }

  /**
   * Whether the identifier is made without the database, and without an annotation that says how.
   */
  private boolean isMadeByHibernate(AnnotationView generated, Attribute attribute) {
    String name = generated.text("generator");
    return attribute.annotations().hasHibernate("UuidGenerator")
        || (WITHOUT_DATABASE.contains(name)
            && !sequenceGenerators.containsKey(name)
            && !tableGenerators.containsKey(name));
  }

  /** The generator of Hibernate's own that makes the identifier; null where none does. */
  private @Nullable GenericGenerator generic(AnnotationView generated, Attribute attribute) {
    AnnotationView named = otherGenerators.get(generated.text("generator"));
    AnnotationView view =
        named == null ? attribute.annotations().hibernate("GenericGenerator") : named;
    return view == null ? null : new GenericGenerator(view);
  }

  private void generic(Entity entity, GenericGenerator generic) {
    AnnotationView view = generic.view();
    if (generic.isOfTable() || generic.isIdentity()) {
      problems.add(
          FindingId.BAD_VALUE,
          view.place(),
          "@GenericGenerator",
          generic.isIdentity()
              ? "write @GeneratedValue(strategy = GenerationType.IDENTITY) instead"
              : "say its table with GenerationType.TABLE and @TableGenerator");
    } else if (generic.isOfSequence()) {
      QualifiedName name = new QualifiedName("", rules.physical(generic.sequence()));
      named.add(name);
      sequenceClasses.computeIfAbsent(name, it -> new TreeSet<>()).add(view.place().owner());
      add(
          draft(
              entity,
              name,
              generic.number("initial_value", 1),
              generic.number("increment_size", ALLOCATION_SIZE),
              List.of(),
              view.place()));
    }
  }

  private void sequence(Entity entity, TableName table, String generator, MappedColumn column) {
    AnnotationView own = ownGenerator(entity, column.attribute(), generator, "SequenceGenerator");
    AnnotationView view = own == null ? sequenceGenerators.get(generator) : own;
    String written = view == null ? "" : view.text("sequenceName");
    String logical = written.isEmpty() ? generator : written;
    List<FormerName> former = new ArrayList<>();
    if (logical.isEmpty() && view != null) {
      logical = view.text("name");
    }
    if (logical.isEmpty()) {
      // Hibernate leaves out the quotes around the name of the table.
      logical = NamingStrategy.unquoted(table.logical()) + OF_TABLE;
      for (FormerName name : table.former()) {
        former.add(new FormerName(name.text() + OF_TABLE.toLowerCase(Locale.ROOT), name.at()));
      }
    }
    String schema = view == null ? "" : view.text("schema");
    QualifiedName name = new QualifiedName(rules.physical(schema), rules.physical(logical));
    long start = view == null ? 1 : view.number("initialValue", 1);
    long increment =
        view == null ? ALLOCATION_SIZE : view.number("allocationSize", ALLOCATION_SIZE);
    Place place = view == null ? column.attribute().place() : view.place();
    if (own == null && !generator.isEmpty()) {
      named.add(name);
    }
    if (view != null) {
      sequenceClasses.computeIfAbsent(name, it -> new TreeSet<>()).add(view.place().owner());
    } else if (!generator.isEmpty()) {
      undefined.add(entity.className());
    }
    add(draft(entity, name, start, increment, former, place));
  }

  /** Adds a sequence, which several generators may take numbers from if they agree on it. */
  private void add(SequenceDraft draft) {
    QualifiedName name = draft.name();
    sequenceClasses.computeIfAbsent(name, it -> new TreeSet<>()).add(draft.className());
    SequenceDraft other = sequences.putIfAbsent(name, draft);
    if (other != null
        && !(valueOf(draft.start()) == valueOf(other.start())
            && valueOf(draft.increment()) == valueOf(other.increment()))) {
      problems.add(
          FindingId.CONTRADICTION,
          draft.place(),
          "Two increments or first values of sequence '" + name + "'",
          "give each generator a sequenceName of its own, or both the same allocationSize");
    }
  }

  private static long valueOf(@Nullable Long number) {
    return number == null ? 0 : number;
  }

  /**
   * The generator on the attribute, its entity or the package, which needs no name since Hibernate
   * 7.
   */
  private @Nullable AnnotationView ownGenerator(
      Entity entity, Attribute attribute, String generator, String annotation) {
    AnnotationView own = attribute.annotations().persistence(annotation);
    if (own == null) {
      own = entity.annotations().persistence(annotation);
    }
    PackageElement around = packageOf(entity.type());
    if (own == null && packages.counts(around)) {
      own = GeneratorPackages.annotationsOf(around).persistence(annotation);
    }
    boolean meant = own != null && (generator.isEmpty() || own.text("name").equals(generator));
    return rules.hibernate7() && meant ? own : null;
  }

  private static SequenceDraft draft(
      Entity entity,
      QualifiedName name,
      long start,
      long increment,
      List<FormerName> former,
      Place place) {
    return new SequenceDraft(
        entity.className(),
        name,
        null,
        start,
        increment,
        null,
        null,
        null,
        false,
        "",
        former,
        true,
        place,
        Map.of("start", "initialValue", "increment", "allocationSize"));
  }

  private void tableOf(
      Entity entity, String generator, MappedColumn column, @Nullable AnnotationView view) {
    String written = view == null ? "" : view.text("table");
    String named = view == null || !generator.isEmpty() ? generator : view.text("name");
    String logical = written.isEmpty() ? named : written;
    String name = rules.physical(logical.isEmpty() ? "hibernate_sequences" : logical);
    GeneratorTable table =
        new GeneratorTable(
            entity,
            new TreeSet<>(),
            name,
            view == null ? entity.place() : view.place(),
            columnName(view, "pkColumnName", "sequence_name"),
            columnName(view, "valueColumnName", "next_val"));
    GeneratorTable first = tables.putIfAbsent(name, table);
    Set<String> users = (first == null ? table : first).users();
    users.add(entity.className());
    for (MappedTypeUse use = column.use(); use != null; use = use.within()) {
      users.add(use.type());
    }
    if (view != null && view.place().kind() == Place.Kind.PACKAGE) {
      // No class, so that no part of the table can be from it.
      return;
    }
    if (view != null) {
      users.add(view.place().owner());
    } else if (!generator.isEmpty()) {
      undefined.add(entity.className());
    }
  }

  /** Gives the table of a generator its columns and its key. */
  void fill(TableParts parts, GeneratorTable table) {
    MappedTypeUse from = parts.use();
    for (String user : table.users()) {
      if (!user.equals(table.entity().className())) {
        from = MappedTypeUse.ofEntity(user, false, from, OF_GENERATOR);
      }
    }
    parts.plainColumn(
        Column.of(table.keyColumn(), BasicTypes.text(255), false), table.place(), from);
    parts.plainColumn(
        Column.of(table.valueColumn(), SqlType.builtIn("bigint"), true), table.place(), from);
    parts.primaryKey(List.of(table.keyColumn()), table.place());
  }

  /** These names do not go through the naming strategy; PostgreSQL makes them lower case. */
  private static String columnName(@Nullable AnnotationView view, String member, String otherwise) {
    String written = view == null ? "" : view.text(member);
    return written.isEmpty() ? otherwise : NamingStrategy.STANDARD.physical(written, false);
  }
}
