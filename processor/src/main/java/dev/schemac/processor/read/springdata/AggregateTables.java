package dev.schemac.processor.read.springdata;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.Container;
import dev.schemac.processor.read.element.MappedType;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.NameRules;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Makes the tables of aggregates: those of their roots, and of all classes that these own. */
final class AggregateTables {

  private final Elements elements;
  private final PropertyReader properties;
  private final PropertyTypes types;
  private final StoredTypes columnTypes;
  private final PropertyBinder columns;
  private final EmbeddedTypes embeddedTypes;
  private final Names names;
  private final AggregateAdditions additions;
  private final BackReferences backReferences;
  private final Problems problems;

  /** By class, sorted, since compilers differ in the order of their roots. */
  private final Map<String, EntityTable> tables = new TreeMap<>();

  /** The classes on the way to the one that is read. */
  private final Deque<String> open = new ArrayDeque<>();

  /** Classes that have no table and that properties refer to. */
  private final Map<String, TypeElement> referenced = new TreeMap<>();

  AggregateTables(
      Elements elements,
      PropertyReader properties,
      PropertyTypes types,
      StoredTypes columnTypes,
      PropertyBinder columns,
      EmbeddedTypes embeddedTypes,
      Names names,
      AggregateAdditions additions,
      Problems problems) {
    this.elements = elements;
    this.properties = properties;
    this.types = types;
    this.columnTypes = columnTypes;
    this.columns = columns;
    this.embeddedTypes = embeddedTypes;
    this.names = names;
    this.additions = additions;
    this.backReferences = new BackReferences(additions, problems);
    this.problems = problems;
  }

  /** Reads aggregate roots, and all that hangs on them. */
  void read(Collection<TypeElement> roots) {
    for (TypeElement root : roots) {
      table(root);
    }
    for (EntityTable table : tables.values()) {
      additions.onClass(table);
    }
    for (EntityTable table : tables.values()) {
      finish(table);
    }
  }

  Collection<EntityTable> all() {
    return tables.values();
  }

  /** The classes that properties refer to by their identifiers, by name. */
  Map<String, TypeElement> referenced() {
    return referenced;
  }

  /** The canonical names of all classes that the tables hang on. */
  Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    for (EntityTable table : tables.values()) {
      for (MappedTypeUse use : table.draft().uses()) {
        classes.add(use.type());
      }
    }
    return classes;
  }

  private EntityTable table(TypeElement type) {
    String className = type.getQualifiedName().toString();
    EntityTable known = tables.get(className);
    if (known != null) {
      return known;
    }
    Place place = Place.ofType(className);
    SpringDataAnnotations annotations =
        SpringDataAnnotations.ofType(elements.getAllAnnotationMirrors(type), place);
    annotations.refusePersistenceOn(type, place, problems);
    String schema = annotations.text("Table", "schema");
    QualifiedName name =
        new QualifiedName(names.written(schema, "", place), tableName(type, annotations, place));
    NameRules.check(name.name(), place, problems);
    EntityTable table =
        new EntityTable(
            type,
            new TableDraft(className, name, place),
            MappedTypeUse.ofEntity(className, type.getKind() == ElementKind.RECORD, null, ""));
    tables.put(className, table);
    open.push(className);
    Container container = Container.ofTable(type);
    for (Property property : properties.of(container, table.use())) {
      table.uses(property.use());
      property(property, PropertyBinder.Around.NOTHING, table);
    }
    open.pop();
    return table;
  }

  private String tableName(TypeElement type, SpringDataAnnotations annotations, Place place) {
    return names.written(
        annotations.text("Table", "value"),
        Names.snakeCase(type.getSimpleName().toString()),
        place);
  }

  private void property(Property property, PropertyBinder.Around around, EntityTable table) {
    PropertyKind kind = types.kindOf(property);
    if (property.isId() && around.embedded()) {
      problems.add(
          FindingId.BAD_VALUE,
          property.place(),
          "@org.springframework.data.annotation.Id",
          "Spring Data neither writes nor reads the identifier of an embedded object; leave @Id out");
      table.draft().incomplete();
      return;
    }
    boolean id = property.isId();
    PropertyBinder.Around own = id ? around.ofId() : around;
    if (kind == PropertyKind.EMBEDDED) {
      embedded(property, own, table);
    } else if (kind.hasTable()) {
      rows(property, kind, table);
    } else {
      String column = columns.add(property, kind, own, table);
      if (column != null && own.inId()) {
        table.idColumn(column, property);
      }
      if (column != null && kind == PropertyKind.REFERENCE) {
        reference(property, column, table);
      }
    }
    if (id) {
      table.id(property, kind == PropertyKind.EMBEDDED);
    }
  }

  private void embedded(Property property, PropertyBinder.Around around, EntityTable table) {
    TypeElement type = PropertyTypes.element(property.type());
    if (type == null || !embeddedTypes.isPossible(type, property)) {
      table.draft().incomplete();
      return;
    }
    additions.onEmbedded(property, type);
    String prefix = around.prefix() + property.annotations().text("Embedded", "prefix");
    boolean mayBeMissing = around.mayBeMissing() || embeddedTypes.mayBeNull(property);
    PropertyBinder.Around inner =
        new PropertyBinder.Around(prefix, mayBeMissing && !around.inId(), around.inId(), true);
    Container container =
        new Container((DeclaredType) property.type(), property.field(), property.container());
    MappedTypeUse use =
        MappedTypeUse.ofEntity(
            type.getQualifiedName().toString(),
            type.getKind() == ElementKind.RECORD,
            property.use(),
            property.path());
    table.uses(use);
    for (Property member : properties.of(container, use)) {
      table.uses(member.use());
      property(member, inner, table);
    }
  }

  private void rows(Property property, PropertyKind kind, EntityTable table) {
    TypeElement type = types.entityOf(property.type(), kind);
    if (type == null || !isPossible(type, property)) {
      table.draft().incomplete();
      return;
    }
    SqlType keyType = kind == PropertyKind.LIST ? SqlType.builtIn("integer") : null;
    if (kind == PropertyKind.MAP) {
      TypeMirror key = PropertyTypes.argument(property.type(), 0);
      MappedType mapped =
          key == null ? null : columnTypes.ofKey(key, elements.getPackageOf(property.field()));
      if (mapped == null) {
        problems.add(
            FindingId.BAD_VALUE,
            property.place(),
            "The keys of " + property.place().described(),
            "Spring Data stores no " + key + " as the key of a Map; take a String or a number");
        return;
      }
      keyType = mapped.type();
    }
    EntityTable target = table(type);
    String written = property.annotations().text("MappedCollection", "idColumn");
    String backReference =
        written.isBlank() ? property.annotations().text("Column", "value") : written;
    String key = property.annotations().text("MappedCollection", "keyColumn");
    target
        .owners()
        .add(
            new Ownership(
                table,
                target,
                property,
                kind,
                names.written(backReference, "", property.place()),
                keyType == null
                    ? ""
                    : names.written(
                        key, Names.derived(ownerName(property) + "_key"), property.place()),
                keyType));
  }

  /** The name that a table of the property's class has, or would have. */
  private String ownerName(Property property) {
    TypeElement owner = property.container().element();
    Place place = Place.ofType(owner.getQualifiedName().toString());
    return tableName(
        owner, SpringDataAnnotations.ofType(elements.getAllAnnotationMirrors(owner), place), place);
  }

  private boolean isPossible(TypeElement type, Property property) {
    String why = null;
    if (property.type() instanceof ArrayType) {
      why = "Spring Data reads no array of rows; take a List";
    } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      why =
          "it is abstract, and Spring Data makes no objects of it; take a class that is not, or,"
              + " where a converter stores it, write @dev.schemac.Column(type = \"…\")";
    } else if (open.contains(type.getQualifiedName().toString())) {
      why =
          "it leads back to itself, and Spring Data would read without end; refer to it with"
              + " AggregateReference<"
              + type.getSimpleName()
              + ", …>";
    }
    if (why != null) {
      problems.add(
          FindingId.BAD_VALUE,
          property.place(),
          type.getQualifiedName() + " as the type of " + property.place().described(),
          why);
    }
    return why == null;
  }

  private void reference(Property property, String column, EntityTable table) {
    TypeMirror argument = PropertyTypes.argument(property.type(), 0);
    TypeElement target = argument == null ? null : PropertyTypes.element(argument);
    if (target == null || !AggregateReader.isAggregate(target, elements)) {
      problems.add(
          FindingId.BAD_VALUE,
          property.place(),
          "AggregateReference to " + argument,
          "it has no @" + SpringDataAnnotations.TABLE + ", so no key can reference its table");
      return;
    }
    String className = target.getQualifiedName().toString();
    referenced.put(className, target);
    table.foreignKey(className, List.of(column), List.of(), property.place(), property.use());
  }

  private void finish(EntityTable table) {
    if (table.idProperty() == null && table.owners().isEmpty()) {
      problems.add(
          FindingId.BAD_VALUE,
          table.draft().place(),
          "@" + SpringDataAnnotations.TABLE,
          "a property must have @org.springframework.data.annotation.Id, since no other class owns"
              + " these rows");
    }
    if (!table.idColumns().isEmpty()) {
      Property id = Objects.requireNonNull(table.idProperty());
      table.primaryKey(new ArrayList<>(table.idColumns()), id.place(), id.use());
    }
    backReferences.add(table);
    for (Map.Entry<String, Property> column : table.readOnly().entrySet()) {
      ColumnDraft draft = table.draft().columns().get(column.getKey());
      if (draft != null && !draft.column().nullable() && !draft.column().hasOwnValue()) {
        problems.add(
            FindingId.BAD_VALUE,
            column.getValue().place(),
            "@ReadOnlyProperty",
            "Spring Data writes no value and the column takes no NULL; say what the database puts"
                + " there with @dev.schemac.Column(defaultSql = \"…\") or (generatedAs = \"…\"), or let"
                + " it be NULL");
      }
    }
  }

  @Nullable EntityTable of(String className) {
    return tables.get(className);
  }
}
