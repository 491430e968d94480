package dev.schemac.processor.jpa;

import dev.schemac.processor.jpa.ModelAttributes.Found;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Draws changes of hierarchies, and moves attributes between the classes of an object. */
final class HierarchyEdits {

  private final Random random;
  private final List<EntityClass> after;
  private final int number;

  /**
   * For a model.
   *
   * @param after its classes, which are changed
   */
  HierarchyEdits(Random random, List<EntityClass> after, int number) {
    this.random = random;
    this.after = after;
    this.number = number;
  }

  @Nullable EntityEdit draw(EditKind kind) {
    return switch (kind) {
      case SUBCLASS_OF_PLAIN, SUBCLASS_SINGLE_TABLE, SUBCLASS_JOINED, SUBCLASS_TABLE_PER_CLASS ->
          subclass(kind);
      case MIDDLE_ENTITY, MIDDLE_SUPERCLASS -> middle(kind);
      case CHANGE_STRATEGY -> strategy();
      case MOVE_TO_SUPERCLASS -> toSuperclass();
      case MOVE_FROM_SUPERCLASS -> fromSuperclass();
      case MOVE_TO_EMBEDDABLE -> toEmbeddable();
      case MOVE_FROM_EMBEDDABLE -> fromEmbeddable();
      case MOVE_TO_PARENT, MOVE_TO_CHILD -> withinHierarchy(kind);
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private @Nullable EntityClass any(List<EntityClass> types) {
    return types.isEmpty() ? null : types.get(random.nextInt(types.size()));
  }

  private static List<EntityClass> entities(List<EntityClass> classes) {
    return ClassEdits.entities(classes);
  }

  private EntityClass root(EntityClass type) {
    return ClassEdits.root(after, type);
  }

  /** Puts a class between two of a hierarchy. */
  private @Nullable EntityEdit middle(EditKind kind) {
    EntityClass below =
        any(entities(after).stream().filter(it -> ClassEdits.above(after, it) != null).toList());
    if (below == null) {
      return null;
    }
    String above = ClassEdits.above(after, below).name;
    String name = "QMiddle" + number;
    EntityClass middle = new EntityClass(name, "abstract class " + name + " extends " + above);
    if (kind == EditKind.MIDDLE_ENTITY) {
      middle.annotations.add("@Entity");
    } else {
      middle.annotations.add("@MappedSuperclass");
    }
    replace(below, below.declaration.replaceFirst("extends " + above + "\\b", "extends " + name));
    after.add(middle);
    return EntityEdit.of(kind, below.name + " extends " + name, after, below.name, "");
  }

  private EntityClass replace(EntityClass type, String declaration) {
    EntityClass now = new EntityClass(type.name, declaration);
    now.annotations.addAll(type.annotations);
    now.members.addAll(type.members);
    after.set(after.indexOf(type), now);
    return now;
  }

  /** Puts the attributes of a superclass that is no entity into each class below it. */
  private @Nullable EntityEdit fromSuperclass() {
    EntityClass base =
        any(
            after.stream()
                .filter(it -> it.annotations.contains("@MappedSuperclass"))
                .filter(it -> !movable(it, true).isEmpty())
                .filter(
                    it ->
                        after.stream()
                            .anyMatch(
                                o -> o.declaration.matches(".* extends " + it.name + "\\b.*")))
                .toList());
    if (base == null) {
      return null;
    }
    List<String> moved = movable(base, true);
    String below = "";
    for (EntityClass type : after) {
      if (type.declaration.matches(".* extends " + base.name + "\\b.*")) {
        type.members.addAll(0, moved);
        below = type.name;
      }
    }
    base.members.removeAll(moved);
    return EntityEdit.of(EditKind.MOVE_FROM_SUPERCLASS, moved.toString(), after, below, "");
  }

  /** Puts the attributes of an embeddable into the one class that embeds it. */
  private @Nullable EntityEdit fromEmbeddable() {
    for (EntityClass part : after) {
      List<String> moved =
          part.annotations.contains("@Embeddable") ? movable(part, true) : List.<String>of();
      List<EntityClass> owners =
          after.stream()
              .filter(
                  it -> it.members.stream().anyMatch(m -> m.matches(".*\\b" + part.name + "\\b.*")))
              .toList();
      if (moved.isEmpty()
          || moved.size() == part.members.size()
          || owners.size() != 1
          || !entities(after).contains(owners.get(0))
          || part.members.stream().anyMatch(it -> it.contains("equals("))
          || owners.get(0).text().matches("(?s).*(Override|private ).*")
          || owners.get(0).members.stream()
              .anyMatch(
                  m -> m.matches(".*(<|@Id |@EmbeddedId |@Valid .*)" + part.name + "\\b.*"))) {
        continue;
      }
      owners.get(0).members.addAll(moved);
      part.members.removeAll(moved);
      return EntityEdit.of(
          EditKind.MOVE_FROM_EMBEDDABLE, moved.toString(), after, owners.get(0).name, "");
    }
    return null;
  }

  /** Gives an attribute to the entity above, or to one below. */
  private @Nullable EntityEdit withinHierarchy(EditKind kind) {
    boolean up = kind == EditKind.MOVE_TO_PARENT;
    List<Found> found =
        new ModelAttributes(random, after)
            .free(
                it ->
                    it.isPlain()
                        && entities(after).contains(it.type())
                        && Character.isUpperCase(it.attribute().type().charAt(0))
                        && !other(it.type(), up).isEmpty());
    if (found.isEmpty()) {
      return null;
    }
    Found moved = found.get(random.nextInt(found.size()));
    List<EntityClass> others = other(moved.type(), up);
    EntityClass to = others.get(random.nextInt(others.size()));
    ModelAttributes.named(after, moved.type().name).members.remove(moved.member());
    to.members.add(moved.member());
    return EntityEdit.of(
        kind,
        moved.member() + " from " + moved.type().name + " to " + to.name,
        after,
        to.name,
        moved.member());
  }

  private List<EntityClass> other(EntityClass type, boolean up) {
    return entities(after).stream()
        .filter(
            it -> up ? ClassEdits.above(after, type) == it : ClassEdits.above(after, it) == type)
        .toList();
  }

  private @Nullable EntityEdit subclass(EditKind kind) {
    String strategy = kind.name().replaceFirst("SUBCLASS_(OF_)?", "");
    EntityClass above =
        any(
            entities(after).stream()
                .filter(
                    it ->
                        strategy.equals("PLAIN")
                            ? !it.declaration.contains(" extends Q")
                                && !it.annotations.toString().contains("Inheritance")
                                && !it.annotations.toString().contains("Discriminator")
                                && after.stream()
                                    .noneMatch(
                                        o -> o.declaration.contains("extends " + it.name + " "))
                            : it.annotations.toString().contains("InheritanceType." + strategy))
                .toList());
    if (above == null) {
      return null;
    }
    EntityClass type =
        new EntityClass("QSub" + number, "class QSub" + number + " extends " + above.name);
    type.annotations.add("@Entity");
    boolean property = above.members.stream().anyMatch(it -> it.startsWith("private "));
    if (random.nextInt(4) > 0) {
      type.members.add(new DrawnAttribute("", "String", "own" + number, "").text(property));
    }
    after.add(type);
    return EntityEdit.of(kind, type.declaration, after, type.name, "");
  }

  private @Nullable EntityEdit strategy() {
    List<String> strategies = List.of("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");
    EntityClass root =
        any(
            entities(after).stream()
                .filter(it -> it.annotations.toString().contains("InheritanceType."))
                .filter(it -> !it.members.toString().contains("IDENTITY"))
                .toList());
    if (root == null) {
      return null;
    }
    String from =
        strategies.stream()
            .filter(it -> root.annotations.toString().contains("InheritanceType." + it))
            .findFirst()
            .orElseThrow();
    String to = strategies.stream().filter(it -> !it.equals(from)).toList().get(random.nextInt(2));
    root.annotations.replaceAll(
        it -> it.replace("InheritanceType." + from, "InheritanceType." + to));
    root.annotations.removeIf(it -> it.startsWith("@Discriminator"));
    if (to.equals("SINGLE_TABLE")) {
      for (EntityClass type : entities(after)) {
        if (type != root && root(type) == root) {
          type.annotations.removeIf(it -> it.startsWith("@Table("));
        }
      }
    }
    after.forEach(it -> it.annotations.removeIf(a -> a.startsWith("@DiscriminatorValue")));
    return EntityEdit.of(
        EditKind.CHANGE_STRATEGY, root.name + " " + from + " -> " + to, after, root.name, "");
  }

  /** Puts attributes of a class into a superclass that is no entity. */
  private @Nullable EntityEdit toSuperclass() {
    EntityClass type =
        any(
            entities(after).stream()
                .filter(it -> !it.declaration.contains(" extends "))
                .filter(it -> it.members.stream().noneMatch(m -> m.startsWith("private ")))
                .filter(it -> !movable(it, false).isEmpty())
                .toList());
    if (type == null) {
      return null;
    }
    String name = "QBase" + number;
    EntityClass base = new EntityClass(name, "abstract class " + name);
    base.annotations.add("@MappedSuperclass");
    base.members.addAll(movable(type, false));
    EntityClass now =
        new EntityClass(
            type.name,
            type.declaration.replace(
                "class " + type.name, "class " + type.name + " extends " + name));
    now.annotations.addAll(type.annotations);
    now.members.addAll(type.members);
    now.members.removeAll(base.members);
    after.set(after.indexOf(type), now);
    after.add(base);
    return EntityEdit.of(
        EditKind.MOVE_TO_SUPERCLASS, base.members.toString(), after, type.name, "");
  }

  private @Nullable EntityEdit toEmbeddable() {
    EntityClass type =
        any(
            entities(after).stream()
                .filter(it -> it.members.stream().noneMatch(m -> m.startsWith("private ")))
                .filter(it -> !movable(it, true).isEmpty())
                .toList());
    if (type == null) {
      return null;
    }
    String name = "QPart" + number;
    EntityClass part = new EntityClass(name, "class " + name);
    part.annotations.add("@Embeddable");
    part.members.addAll(movable(type, true));
    type.members.removeAll(part.members);
    type.members.add("@Embedded " + name + " part" + number + ";");
    after.add(part);
    return EntityEdit.of(
        EditKind.MOVE_TO_EMBEDDABLE, part.members.toString(), after, type.name, "");
  }

  /**
   * The plain attributes of a class.
   *
   * @param embedded only those whose column does not depend on where they stand (rules 33, 36)
   */
  private static List<String> movable(EntityClass type, boolean embedded) {
    return type.members.stream()
        .filter(
            member -> {
              DrawnAttribute attribute = DrawnAttribute.of(member);
              return attribute != null
                  && new Found(type, member, attribute).isPlain()
                  && !member.matches(".*(@Id\\b|@EmbeddedId|@Version|mappedBy|@MapsId).*")
                  && Character.isUpperCase(attribute.type().charAt(0))
                  && (!embedded
                      || !member.matches(
                          ".*@(Not|Basic|Size|Min|Max|Positive|Digits|Email|Pattern|Comment).*"));
            })
        .toList();
  }
}
