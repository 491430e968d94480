package dev.schemac.processor.jpa;

import dev.schemac.processor.jpa.EntitySource.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A project of entities that hang on each other in each way that there is: by keys, superclasses,
 * subclasses, embeddables, converters, enums, collections and generators. Each class is a file.
 */
final class EntitySources {

  final List<EntitySource> classes = new ArrayList<>();
  private final Random random;
  private int names;

  /** Fewer hang together where the project is small, and more edits meet. */
  EntitySources(Random random) {
    this.random = random;
    add(new EntitySource(Kind.ENUM, "Kind", "")).members.addAll(List.of("A", "B", "C"));
    add(new EntitySource(Kind.ENUM, "State", "")).members.addAll(List.of("ON", "OFF"));
    add(new EntitySource(Kind.VALUE, "Money", ""));
    EntitySource converter = add(new EntitySource(Kind.CONVERTER, "MoneyConverter", ""));
    converter.annotations.add("(autoApply = true)");
    converter.members.addAll(List.of("Money", "BigDecimal"));
    EntitySource written = add(new EntitySource(Kind.CONVERTER, "FlagConverter", ""));
    written.annotations.add("");
    written.members.addAll(List.of("Boolean", "String"));
    EntitySource inner = add(new EntitySource(Kind.EMBEDDABLE, "Place", ""));
    inner.members.addAll(List.of("String town;", "Kind placeKind;"));
    EntitySource address = add(new EntitySource(Kind.EMBEDDABLE, "Address", ""));
    address.members.addAll(List.of("String street;", "@Embedded Place place;", "Money rent;"));
    EntitySource key = add(new EntitySource(Kind.KEY, "PairKey", ""));
    key.annotations.add("@Embeddable");
    key.members.addAll(List.of("String lft;", "Integer rgt;"));
    EntitySource ids = add(new EntitySource(Kind.KEY, "LineKey", ""));
    ids.members.addAll(List.of("String code;", "Integer line;"));
    EntitySource base = add(new EntitySource(Kind.SUPERCLASS, "Base", ""));
    base.members.addAll(List.of("@Id @GeneratedValue Long id;", "String createdBy;"));
    EntitySource audited = add(new EntitySource(Kind.SUPERCLASS, "Audited", "Base"));
    audited.members.add("LocalDate changed;");
    root("Customer", "Base");
    root("Product", "Audited");
    root("Pair", "").members.add("@EmbeddedId PairKey key;");
    EntitySource line = root("Line", "");
    line.annotations.add("@IdClass(LineKey.class)");
    line.members.addAll(List.of("@Id String code;", "@Id Integer line;"));
    EntitySource tag = root("Tag", "");
    tag.members.add("@Id String tag;");
    for (EntitySource root : roots()) {
      if (random.nextBoolean()) {
        strategy(root);
        for (int i = random.nextInt(3); i > 0; i--) {
          subclass(root);
        }
      }
    }
    for (EntitySource entity : any(Kind.ENTITY)) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        attribute(entity);
      }
    }
  }

  private EntitySources(EntitySources other) {
    this.random = other.random;
    this.names = other.names;
    other.classes.forEach(it -> classes.add(it.copy()));
  }

  EntitySources copy() {
    return new EntitySources(this);
  }

  EntitySource add(EntitySource added) {
    classes.add(added);
    return added;
  }

  EntitySource root(String name, String above) {
    EntitySource root = add(new EntitySource(Kind.ENTITY, name, above));
    root.annotations.add("/* root */");
    return root;
  }

  String fresh(String start) {
    return start + names++;
  }

  private boolean chance(int one) {
    return random.nextInt(one) == 0;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  List<EntitySource> any(Kind kind) {
    return all(it -> it.kind == kind);
  }

  List<EntitySource> all(Predicate<EntitySource> wanted) {
    return new ArrayList<>(classes.stream().filter(wanted).toList());
  }

  List<EntitySource> roots() {
    return all(EntitySource::isRoot);
  }

  void strategy(EntitySource root) {
    root.annotations.removeIf(it -> it.startsWith("@Inheritance") || it.startsWith("@Discrim"));
    String strategy = any(List.of("SINGLE_TABLE", "SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS"));
    root.annotations.add("@Inheritance(strategy = InheritanceType." + strategy + ")");
    if (!strategy.equals("TABLE_PER_CLASS") && chance(3)) {
      root.annotations.add(
          any(
              List.of(
                  "@DiscriminatorColumn(name = \"sort\")",
                  "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)")));
    }
  }

  EntitySource subclass(EntitySource above) {
    EntitySource sub = add(new EntitySource(Kind.ENTITY, fresh("Sub"), above.name));
    // In the middle of the alphabet, so that it comes before some and behind others.
    if (random.nextBoolean()) {
      sub.name = "A" + sub.name;
    }
    attribute(sub);
    return sub;
  }

  /** Gives a class an attribute of any kind that it may have. */
  void attribute(EntitySource owner) {
    int kind =
        random.nextInt(owner.kind == Kind.ENTITY ? 16 : owner.kind == Kind.SUPERCLASS ? 9 : 5);
    owner.members.add(
        switch (kind) {
          case 5 -> embedded(owner);
          case 6, 7, 9 -> reference(owner);
          case 8, 10 -> elements();
          case 11 -> toMany(owner);
          case 12 -> manyToMany(owner);
          case 13 -> inTableOfTarget(owner);
          case 14 -> secondary(owner);
          default -> basic();
        });
  }

  private String column() {
    return switch (random.nextInt(5)) {
      case 0 -> "@Column(name = \"" + fresh("col") + "\") ";
      case 1 -> "@Column(length = " + (10 + random.nextInt(50)) + ") ";
      case 2 -> "@Column(unique = true) ";
      default -> "";
    };
  }

  private String basic() {
    String name = fresh("f");
    return switch (random.nextInt(8)) {
      case 0 -> "@Enumerated(EnumType.STRING) " + column() + "Kind " + name + ";";
      case 1 -> column() + "Kind " + name + ";";
      case 2 -> "Money " + name + ";";
      case 3 -> "@Convert(converter = FlagConverter.class) Boolean " + name + ";";
      case 4 -> "State " + name + ";";
      default ->
          column() + any(List.of("String", "Integer", "Long", "LocalDate")) + " " + name + ";";
    };
  }

  /** Twice in one table where its columns get names of their own, which change with it. */
  private String embedded(EntitySource owner) {
    String type = any(List.of("Address", "Place"));
    EntitySource embeddable = find(type);
    StringBuilder overrides = new StringBuilder();
    String name = fresh("e");
    if (chance(2)) {
      for (String path : paths(embeddable)) {
        overrides.append(
            "@AttributeOverride(name = \"%s\", column = @Column(name = \"%s_%s\")) "
                .formatted(path, name, path.replace('.', '_')));
      }
    } else if (classes.stream().anyMatch(it -> it.members.toString().contains("Address e"))) {
      return basic();
    }
    return "@Embedded " + overrides + type + " " + name + ";";
  }

  private List<String> paths(EntitySource embeddable) {
    List<String> paths = new ArrayList<>();
    for (String member : embeddable.members) {
      String name = member.substring(member.lastIndexOf(' ') + 1, member.length() - 1);
      if (member.contains("@Embedded")) {
        paths(find("Place")).forEach(it -> paths.add(name + "." + it));
      } else {
        paths.add(name);
      }
    }
    return paths;
  }

  private String target() {
    return any(all(it -> it.kind == Kind.ENTITY && !it.plain)).name;
  }

  private String reference(EntitySource owner) {
    String name = fresh("r");
    String join = chance(4) ? "@JoinColumn(name = \"" + fresh("fk") + "\") " : "";
    String target = chance(3) ? owner.name : target();
    if (find(target).kind != Kind.ENTITY) {
      target = target();
    }
    boolean composite = rootOf(target).name.matches("Pair|Line");
    return any(List.of("@ManyToOne ", "@ManyToOne ", "@OneToOne "))
        + (composite ? "" : join)
        + target
        + " "
        + name
        + ";";
  }

  private String elements() {
    String name = fresh("c");
    String type = any(List.of("String", "Kind", "Money", "Place"));
    String table = chance(3) ? "@CollectionTable(name = \"" + fresh("tab") + "\") " : "";
    return "@ElementCollection "
        + table
        + any(
            List.of(
                "List<" + type + ">",
                "Set<" + type + ">",
                "Map<String, " + type + ">",
                "@OrderColumn List<" + type + ">"))
        + " "
        + name
        + ";";
  }

  private String toMany(EntitySource owner) {
    return "@OneToMany Set<" + target() + "> " + fresh("m") + ";";
  }

  private String manyToMany(EntitySource owner) {
    EntitySource target = find(target());
    String name = fresh("n");
    if (chance(2) && target != owner) {
      target.members.add(
          "@ManyToMany(mappedBy = \"" + name + "\") Set<" + owner.name + "> " + fresh("i") + ";");
    }
    return "@ManyToMany Set<" + target.name + "> " + name + ";";
  }

  private String inTableOfTarget(EntitySource owner) {
    boolean composite = rootOf(owner.name).name.matches("Pair|Line");
    return "@OneToMany "
        + (composite
            ? ""
            : "@JoinColumn"
                + (chance(2) ? "(name = \"" + fresh("owner") + "\") " : " ")
                + (chance(3) ? "@OrderColumn " : ""))
        + "List<"
        + target()
        + "> "
        + fresh("o")
        + ";";
  }

  private String secondary(EntitySource owner) {
    if (!owner.isRoot() || owner.annotations.toString().contains("@SecondaryTable")) {
      return basic();
    }
    owner.annotations.add("@SecondaryTable(name = \"" + owner.name + "Second\")");
    return "@Column(table = \"" + owner.name + "Second\") String " + fresh("s") + ";";
  }

  EntitySource find(String name) {
    return classes.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
  }

  EntitySource rootOf(String name) {
    EntitySource type = find(name);
    while (!type.isRoot() && !type.above.isEmpty()) {
      type = find(type.above);
    }
    return type;
  }

  /** The text of each file. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    classes.forEach(it -> files.put(it.file(), it.text()));
    return files;
  }

  /** The files that name the class of one of these. */
  Set<String> dependants(Set<String> files) {
    Map<String, Pattern> named = new HashMap<>();
    for (String file : files) {
      String name = file.substring(file.indexOf('/') + 1, file.indexOf('.'));
      named.put(file, Pattern.compile("\\b" + name + "\\b"));
    }
    Set<String> dependants = new TreeSet<>();
    for (Map.Entry<String, String> file : files().entrySet()) {
      if (named.values().stream().anyMatch(it -> it.matcher(file.getValue()).find())) {
        dependants.add(file.getKey());
      }
    }
    return dependants;
  }

  /** Gives a class another name, wherever it stands. */
  void rename(EntitySource renamed, String name) {
    Pattern word = Pattern.compile("\\b" + renamed.name + "\\b");
    for (EntitySource type : classes) {
      type.above = word.matcher(type.above).replaceAll(name);
      type.members.replaceAll(it -> word.matcher(it).replaceAll(name));
      type.annotations.replaceAll(it -> word.matcher(it).replaceAll(name));
    }
    renamed.name = name;
  }

  boolean isNamed(EntitySource type) {
    return dependants(Set.of(type.file())).size() > 1;
  }
}
