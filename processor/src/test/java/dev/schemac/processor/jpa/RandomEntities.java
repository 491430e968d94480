package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws a model that Hibernate takes: entities with keys of every kind, hierarchies of each
 * strategy, embeddables, associations and collections, on fields or on getters.
 */
final class RandomEntities {

  /** An entity that others may refer to. */
  record Target(EntityClass type, boolean property, boolean polymorphic) {}

  private final Random random;
  private final Naming naming;
  private final String prefix;
  private final DrawnNames names;
  private final RandomBasics basics;
  private final RandomAssociations associations;
  private final List<EntityClass> classes = new ArrayList<>();
  private final List<String> enums = new ArrayList<>();
  private final List<EntityClass> embeddables = new ArrayList<>();
  private final List<EntityClass> superclasses = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private int constraints;

  private RandomEntities(long seed, Naming naming, String prefix) {
    this.random = new Random(seed);
    this.naming = naming;
    this.prefix = prefix;
    this.names = new DrawnNames(random, prefix);
    this.basics = new RandomBasics(random, names, enums);
    this.associations = new RandomAssociations(random, names, basics, naming);
  }

  /** The classes of one model; the prefix keeps them apart from those of others. */
  static List<EntityClass> draw(long seed, Naming naming, String prefix) {
    return new RandomEntities(seed, naming, prefix).model();
  }

  private List<EntityClass> model() {
    for (int i = random.nextInt(3); i > 0; i--) {
      drawEnum();
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      drawEmbeddable();
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      drawSuperclass();
    }
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      drawHierarchy();
    }
    return classes;
  }

  private void drawEnum() {
    String name = names.type();
    EntityClass type = new EntityClass(name, "enum " + name);
    List<String> constants = new ArrayList<>(List.of("ACTIVE", "on_Hold", "Zero", "B", "GONE"));
    int count = 1 + random.nextInt(constants.size());
    type.members.add(String.join(", ", constants.subList(0, count)));
    enums.add(name);
    classes.add(type);
  }

  private void drawEmbeddable() {
    String name = names.type();
    EntityClass type = new EntityClass(name, "class " + name + " implements Serializable");
    type.annotations.add("@Embeddable");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      type.members.add(basics.attribute().text(false));
    }
    if (!embeddables.isEmpty() && basics.chance(0.2)) {
      type.members.add("@Embedded " + embeddables.get(0).name + " " + names.attribute() + ";");
    }
    embeddables.add(type);
    classes.add(type);
  }

  private void drawSuperclass() {
    String name = names.type();
    EntityClass above =
        superclasses.isEmpty() || basics.chance(0.6) ? null : basics.any(superclasses);
    EntityClass type =
        new EntityClass(
            name, "abstract class " + name + (above == null ? "" : " extends " + above.name));
    type.annotations.add("@MappedSuperclass");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      type.members.add(basics.attribute().text(false));
    }
    superclasses.add(type);
    classes.add(type);
  }

  private void drawHierarchy() {
    boolean property = basics.chance(0.15);
    String strategy =
        basics.any(List.of("none", "none", "none", "SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS"));
    boolean extended = !strategy.equals("none");
    String name = names.type();
    boolean inherits = !property && !superclasses.isEmpty() && basics.chance(0.4);
    String above = inherits ? " extends " + basics.any(superclasses).name : "";
    boolean isAbstract = extended && basics.chance(0.4);
    EntityClass root =
        new EntityClass(
            name,
            (isAbstract ? "abstract " : "") + "class " + name + above + " implements Serializable");
    root.annotations.add(basics.chance(0.1) ? "@Entity(name = \"" + name + "Ent\")" : "@Entity");
    if (extended && (!strategy.equals("SINGLE_TABLE") || basics.chance(0.5))) {
      root.annotations.add("@Inheritance(strategy = InheritanceType." + strategy + ")");
    }
    if (extended && !strategy.equals("TABLE_PER_CLASS") && basics.chance(0.3)) {
      root.annotations.add(
          basics.any(
              List.of(
                  "@DiscriminatorColumn",
                  "@DiscriminatorColumn(name = \"kindColumn\", length = 50)",
                  "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)")));
    }
    classes.add(root);
    boolean identity = !strategy.equals("TABLE_PER_CLASS");
    boolean simple = drawKey(root, property, identity);
    List<String> columns = attributes(root, property, 1 + random.nextInt(6));
    table(root, columns);
    Target target = new Target(root, property, strategy.equals("TABLE_PER_CLASS"));
    associations.draw(root, target, targets);
    targets.add(target);
    if (basics.chance(0.15)) {
      root.members.add(versionOf(property));
    }
    if (!extended && simple && basics.chance(0.1)) {
      secondaryTable(root, property);
    }
    if (extended) {
      subclasses(root, target, strategy, isAbstract);
    }
  }

  private void subclasses(EntityClass root, Target rootTarget, String strategy, boolean needed) {
    EntityClass above = root;
    for (int i = (needed ? 1 : 0) + random.nextInt(3); i > 0; i--) {
      String name = names.type();
      EntityClass sub = new EntityClass(name, "class " + name + " extends " + above.name);
      sub.annotations.add("@Entity");
      if (strategy.equals("JOINED") && basics.chance(0.2)) {
        sub.annotations.add("@Table(name = \"" + names.written(name) + "\")");
      }
      if (strategy.equals("SINGLE_TABLE")
          && root.annotations.stream().noneMatch(it -> it.contains("INTEGER"))
          && basics.chance(0.3)) {
        sub.annotations.add("@DiscriminatorValue(\"" + prefix + i + "\")");
      }
      classes.add(sub);
      attributes(sub, rootTarget.property(), random.nextInt(4));
      associations.draw(
          sub, new Target(sub, rootTarget.property(), strategy.equals("TABLE_PER_CLASS")), targets);
      if (basics.chance(0.3)) {
        above = sub;
      }
    }
  }

  /** Gives an entity its key; false: the key has several columns or is another entity's. */
  private boolean drawKey(EntityClass root, boolean property, boolean identity) {
    double kind = random.nextDouble();
    if (kind < 0.1) {
      embeddedId(root, property);
      return false;
    }
    if (kind < 0.17 && !property) {
      idClass(root);
      return false;
    }
    if (kind < 0.24 && !property && !targets.isEmpty()) {
      derived(root);
      return false;
    }
    String column = basics.chance(0.3) ? "@Column(name = \"" + names.written("key") + "\") " : "";
    String name = basics.chance(0.7) ? "id" : names.attribute();
    String[] drawn =
        basics
            .any(
                List.of(
                    "Long|@GeneratedValue",
                    "long|@GeneratedValue",
                    "Integer|@GeneratedValue",
                    identity ? "Long|@GeneratedValue(strategy = GenerationType.IDENTITY)" : "int|",
                    identity ? "int|@GeneratedValue(strategy = GenerationType.IDENTITY)" : "Long|",
                    "Long|@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"NAME\")"
                        + " @SequenceGenerator(name = \"NAME\", allocationSize = 1)",
                    "Long|@GeneratedValue(generator = \"NAME\") @SequenceGenerator(name = \"NAME\","
                        + " sequenceName = \"NAME_of\", initialValue = 7, allocationSize = 20)",
                    "Long|@GeneratedValue(strategy = GenerationType.TABLE)",
                    "UUID|@GeneratedValue",
                    "UUID|@GeneratedValue(strategy = GenerationType.UUID)",
                    "String|",
                    "String|@Size(max = 20)",
                    "long|",
                    "Integer|"))
            .split("\\|", -1);
    String annotations = "@Id " + column + drawn[1].replace("NAME", prefix + "Gen" + constraints++);
    root.members.add(new DrawnAttribute(annotations, drawn[0], name, name).text(property));
    return true;
  }

  private static final String EQUALITY =
      "public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; }";

  private void embeddedId(EntityClass root, boolean property) {
    String name = names.type();
    EntityClass key = new EntityClass(name, "class " + name + " implements Serializable");
    key.annotations.add("@Embeddable");
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      key.members.add(basics.keyAttribute(true).text(property));
    }
    key.members.add(EQUALITY);
    classes.add(key);
    root.members.add(new DrawnAttribute("@EmbeddedId", name, names.attribute(), "").text(property));
  }

  private void idClass(EntityClass root) {
    String name = names.type();
    EntityClass key = new EntityClass(name, "class " + name + " implements Serializable");
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      DrawnAttribute attribute = basics.keyAttribute(true);
      key.members.add(attribute.type() + " " + attribute.name() + ";");
      root.members.add("@Id " + attribute.text(false));
    }
    key.members.add(EQUALITY);
    classes.add(key);
    root.annotations.add("@IdClass(" + name + ".class)");
  }

  private void derived(EntityClass root) {
    Target target = basics.any(targets);
    String reference = target.type().name + " " + names.attribute() + ";";
    if (isSimple(target) && basics.chance(0.5)) {
      String type = keyType(target);
      root.members.add("@Id " + type + " " + names.attribute() + ";");
      root.members.add("@MapsId @OneToOne(" + RandomAssociations.LAZY + ") " + reference);
    } else if (isSimple(target)) {
      String association = basics.any(List.of("@Id @OneToOne", "@Id @ManyToOne"));
      root.members.add(association + "(" + RandomAssociations.LAZY + ") " + reference);
    } else {
      root.members.add("@Id Long id;");
    }
  }

  private static boolean isSimple(Target target) {
    return target.type().members.stream()
        .anyMatch(it -> it.contains("@Id ") && !it.contains("ToOne") && !isComposite(target));
  }

  private static boolean isComposite(Target target) {
    return target.type().members.stream().filter(it -> it.contains("@Id ")).count() != 1
        || target.type().members.stream().anyMatch(it -> it.contains("@MapsId"));
  }

  private static String keyType(Target target) {
    String member =
        target.type().members.stream().filter(it -> it.contains("@Id ")).findFirst().orElseThrow();
    for (String type : List.of("UUID", "String", "Integer", "int", "Long", "long")) {
      if (member.matches(".*\\b" + type + " \\w+;.*")) {
        return type;
      }
    }
    throw new IllegalStateException(member);
  }

  private List<String> attributes(EntityClass type, boolean property, int count) {
    List<String> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (basics.chance(0.12) && !embeddables.isEmpty()) {
        embedded(type, property);
      } else {
        DrawnAttribute attribute = basics.attribute();
        type.members.add(attribute.text(property));
        boolean mapped = !attribute.annotations().contains("@Transient");
        if (!attribute.column().isEmpty() && mapped) {
          columns.add(attribute.column());
        }
      }
    }
    return columns;
  }

  /** An embeddable once a model: twice would need overrides of all its columns. */
  private void embedded(EntityClass type, boolean property) {
    EntityClass embeddable = embeddables.get(0);
    boolean free =
        classes.stream()
            .flatMap(it -> it.members.stream())
            .noneMatch(it -> it.contains(embeddable.name + " "));
    if (free) {
      String annotation = basics.any(List.of("@Embedded", "", "@Valid @NotNull", "@Valid"));
      type.members.add(
          new DrawnAttribute(annotation, embeddable.name, names.attribute(), "").text(property));
    }
  }

  private void table(EntityClass root, List<String> columns) {
    List<String> members = new ArrayList<>();
    if (basics.chance(0.3)) {
      members.add("name = \"" + names.written(root.name) + "\"");
    }
    if (basics.chance(0.05)) {
      members.add("schema = \"depot\"");
    }
    if (!columns.isEmpty() && basics.chance(0.25)) {
      members.add(
          "indexes = {@Index(columnList = \"%s%s\"), @Index(name = \"%sIdx%d\", columnList = \"%s\"%s)}"
              .formatted(
                  basics.any(columns),
                  basics.any(List.of("", " desc", " ASC")),
                  prefix,
                  constraints++,
                  String.join(", ", columns.subList(0, Math.min(2, columns.size()))),
                  basics.any(List.of("", ", unique = true"))));
    }
    if (columns.size() > 1 && basics.chance(0.2)) {
      members.add(
          "uniqueConstraints = @UniqueConstraint(columnNames = {\"%s\", \"%s\"})"
              .formatted(columns.get(0), columns.get(1)));
    }
    if (!members.isEmpty()) {
      root.annotations.add("@Table(" + String.join(", ", members) + ")");
    }
  }

  private String versionOf(boolean property) {
    String type = basics.any(List.of("int", "Integer", "long", "Instant"));
    String column = basics.chance(0.3) ? "@Column(name = \"opt_lock\") " : "";
    return new DrawnAttribute("@Version " + column, type, names.attribute(), "").text(property);
  }

  private void secondaryTable(EntityClass root, boolean property) {
    String table = prefix + "Second" + constraints++;
    root.annotations.add("@SecondaryTable(name = \"" + table + "\")");
    for (String type : List.of("String", "int")) {
      root.members.add(
          new DrawnAttribute(
                  "@Column(table = \""
                      + table
                      + "\""
                      + (basics.chance(0.3) ? ", nullable = false" : "")
                      + ")",
                  type,
                  names.attribute(),
                  "")
              .text(property));
    }
  }
}
