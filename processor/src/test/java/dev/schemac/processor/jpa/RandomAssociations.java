package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws associations to entities that are there already, and collections. */
final class RandomAssociations {

  /**
   * Written on each association to one, for it changes no table: Hibernate plans the joins of those
   * that it fetches eagerly while it starts, and of a circle of them it plans for minutes.
   */
  static final String LAZY = "fetch = FetchType.LAZY";

  private final Random random;
  private final DrawnNames names;
  private final RandomBasics basics;
  private final Naming naming;

  /** Pairs that have a join table without a name: the specification gives two of them one. */
  private final Set<String> joined = new HashSet<>();

  RandomAssociations(Random random, DrawnNames names, RandomBasics basics, Naming naming) {
    this.random = random;
    this.names = names;
    this.basics = basics;
    this.naming = naming;
  }

  /** Gives a class some associations and collections of elements. */
  void draw(EntityClass type, RandomEntities.Target self, List<RandomEntities.Target> targets) {
    List<RandomEntities.Target> known = new ArrayList<>(targets);
    known.add(self);
    for (int i = random.nextInt(4); i > 0; i--) {
      double kind = random.nextDouble();
      if (kind < 0.5) {
        toOne(type, self, basics.any(known));
      } else if (kind < 0.75) {
        elements(type, self);
      } else {
        toMany(type, self, basics.any(known));
      }
    }
  }

  private void toOne(EntityClass type, RandomEntities.Target self, RandomEntities.Target target) {
    List<String> annotations = new ArrayList<>();
    boolean one = basics.chance(0.25);
    annotations.add(
        (one ? "@OneToOne" : "@ManyToOne")
            + "("
            + basics.any(List.of("", "", "optional = false, ", "", "cascade = CascadeType.ALL, "))
            + LAZY
            + ")");
    String name = names.attribute();
    if (!composite(target.type()) && basics.chance(0.5)) {
      List<String> members = new ArrayList<>();
      if (basics.chance(0.6)) {
        members.add("name = \"" + names.written(name + "_fk") + "\"");
      }
      if (basics.chance(0.2)) {
        members.add("nullable = false");
      }
      if (basics.chance(0.1)) {
        members.add("unique = true");
      }
      if (basics.chance(0.15)) {
        members.add("foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)");
      }
      annotations.add("@JoinColumn(" + String.join(", ", members) + ")");
    }
    if (basics.chance(0.1)) {
      annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
    }
    if (basics.chance(0.1)) {
      annotations.add("@NotNull");
    }
    add(type, self, annotations, target.type().name, name);
    if (!one && !target.property() && target.type() != type && basics.chance(0.2)) {
      target
          .type()
          .members
          .add(
              "@OneToMany(mappedBy = \""
                  + name
                  + "\") List<"
                  + type.name
                  + "> "
                  + names.attribute()
                  + ";");
    }
  }

  private void elements(EntityClass type, RandomEntities.Target self) {
    String element = basics.elementType();
    List<String> annotations = new ArrayList<>(List.of("@ElementCollection"));
    String java =
        switch (random.nextInt(5)) {
          case 0 -> "List<" + element + ">";
          case 1 -> {
            annotations.add("@OrderColumn" + basics.any(List.of("", "(name = \"pos\")")));
            yield "List<" + element + ">";
          }
          case 2 -> {
            if (basics.chance(0.3)) {
              annotations.add("@MapKeyColumn(name = \"" + names.written("mapKey") + "\")");
            }
            yield "Map<" + basics.elementType() + ", " + element + ">";
          }
          default -> "Set<" + element + ">";
        };
    annotations.add(basics.elementAnnotations(element));
    String name = names.attribute();
    if (basics.chance(0.3)) {
      annotations.add("@CollectionTable(name = \"" + names.written(type.name + name) + "\")");
    }
    add(type, self, annotations, java, name);
  }

  private void toMany(EntityClass type, RandomEntities.Target self, RandomEntities.Target target) {
    List<String> annotations = new ArrayList<>();
    boolean one = basics.chance(0.5);
    annotations.add(one ? "@OneToMany" : "@ManyToMany");
    String name = names.attribute();
    boolean onTarget = one && !composite(type) && basics.chance(0.4);
    if (onTarget) {
      annotations.add(
          "@JoinColumn"
              + basics.any(
                  List.of(
                      "", "(name = \"" + names.written(name) + "_jc\")", "(nullable = false)")));
    } else if (basics.chance(0.3) || taken(type, target)) {
      annotations.add("@JoinTable(name = \"" + names.written(type.name + name) + "\")");
    }
    String java =
        switch (random.nextInt(5)) {
          case 0 -> "List<" + target.type().name + ">";
          case 1 -> {
            annotations.add("@OrderColumn");
            yield "List<" + target.type().name + ">";
          }
          case 2 -> "Map<" + basics.elementType() + ", " + target.type().name + ">";
          default -> "Set<" + target.type().name + ">";
        };
    add(type, self, annotations, java, name);
    boolean inverse = !one && !target.property() && target.type() != type && basics.chance(0.3);
    if (inverse) {
      target
          .type()
          .members
          .add(
              "@ManyToMany(mappedBy = \""
                  + name
                  + "\") Set<"
                  + type.name
                  + "> "
                  + names.attribute()
                  + ";");
    }
  }

  private boolean taken(EntityClass type, RandomEntities.Target target) {
    return naming == Naming.STANDARD && !joined.add(type.name + " " + target.type().name);
  }

  private static boolean composite(EntityClass type) {
    return type.members.stream().noneMatch(it -> it.contains("@Id "))
        || type.members.stream().filter(it -> it.contains("@Id ")).count() > 1;
  }

  private static void add(
      EntityClass type,
      RandomEntities.Target self,
      List<String> annotations,
      String java,
      String name) {
    type.members.add(
        new DrawnAttribute(String.join(" ", annotations), java, name, "").text(self.property()));
  }
}
