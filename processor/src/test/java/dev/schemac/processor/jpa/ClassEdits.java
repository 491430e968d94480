package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws changes of a model's classes. */
final class ClassEdits {

  private final Random random;
  private final List<EntityClass> after;
  private final int number;

  ClassEdits(Random random, List<EntityClass> classes, int number) {
    this.random = random;
    this.after = EntityEdits.copies(classes);
    this.number = number;
  }

  /** The entities of a model. */
  static List<EntityClass> entities(List<EntityClass> classes) {
    return classes.stream()
        .filter(it -> it.annotations.stream().anyMatch(a -> a.startsWith("@Entity")))
        .toList();
  }

  @Nullable EntityEdit draw(EditKind kind) {
    return switch (kind) {
      case RENAME_ENTITY -> renameEntity();
      case RENAME_TABLE -> renameTable();
      case ADD_ENTITY -> addEntity();
      case DROP_ENTITY -> dropEntity();
      case MORE_CONSTANTS, FEWER_CONSTANTS -> constants(kind);
      case SUBCLASS_OF_PLAIN, SUBCLASS_SINGLE_TABLE, SUBCLASS_JOINED, SUBCLASS_TABLE_PER_CLASS ->
          subclass(kind);
      case CHANGE_STRATEGY -> strategy();
      case MOVE_TO_SUPERCLASS -> toSuperclass();
      case MOVE_TO_EMBEDDABLE -> toEmbeddable();
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private @Nullable EntityClass any(List<EntityClass> types) {
    return types.isEmpty() ? null : types.get(random.nextInt(types.size()));
  }

  private EntityEdit renameEntity() {
    EntityClass type = any(entities(after));
    String name = type.name;
    String now = "QRenamed" + number;
    Pattern word = Pattern.compile("(?<![\"\\w])" + name + "(?![\"\\w])");
    boolean named = type.annotations.stream().anyMatch(it -> it.startsWith("@Entity("));
    if (!named && type.annotations.stream().anyMatch(it -> it.startsWith("@Table("))) {
      // Its collections are called after the entity's name, though its table is not.
      type.annotations.replaceAll(
          it -> it.equals("@Entity") ? "@Entity(name = \"" + name + "\")" : it);
      named = true;
    }
    keepDiscriminator(type);
    List<EntityClass> renamed = new ArrayList<>();
    for (EntityClass each : after) {
      EntityClass copy =
          new EntityClass(
              each == type ? now : each.name, word.matcher(each.declaration).replaceAll(now));
      copy.annotations.addAll(each.annotations);
      each.members.forEach(it -> copy.members.add(word.matcher(it).replaceAll(now)));
      renamed.add(copy);
    }
    EntityEdit edit = EntityEdit.of(EditKind.RENAME_ENTITY, name, renamed, now, "");
    return named ? edit : edit.renamed(name, now);
  }

  /** Rows hold the name of their entity, unless it says what they hold. */
  private void keepDiscriminator(EntityClass type) {
    EntityClass root = root(type);
    String annotations = root.annotations.toString();
    boolean named =
        type.annotations.stream()
            .anyMatch(it -> it.startsWith("@Entity(") || it.startsWith("@DiscriminatorValue"));
    boolean extended = false;
    for (EntityClass each : after) {
      extended |= above(each) == root;
    }
    if (!named
        && (annotations.contains("@Discriminator")
            || extended && !annotations.matches(".*InheritanceType.(JOINED|TABLE_PER_CLASS).*"))) {
      String value =
          annotations.contains("DiscriminatorType.INTEGER")
              ? String.valueOf(type.name.hashCode())
              : type.name;
      type.annotations.add("@DiscriminatorValue(\"" + value + "\")");
    }
  }

  private EntityClass root(EntityClass type) {
    EntityClass above = above(type);
    return above == null ? type : root(above);
  }

  /** The entity that another extends. */
  private @Nullable EntityClass above(EntityClass type) {
    return entities(after).stream()
        .filter(it -> type.declaration.matches(".* extends " + it.name + "\\b.*"))
        .findFirst()
        .orElse(null);
  }

  private @Nullable EntityEdit renameTable() {
    EntityClass type =
        any(entities(after).stream().filter(it -> !it.declaration.contains(" extends ")).toList());
    if (type == null) {
      return null;
    }
    String name = "name = \"renamed_table" + number + "\"";
    type.annotations.replaceAll(
        it ->
            !it.startsWith("@Table(")
                ? it
                : it.startsWith("@Table(name = ")
                    ? it.replaceFirst("name = \"\\w+\"", name)
                    : it.replace("@Table(", "@Table(" + name + ", "));
    if (type.annotations.stream().noneMatch(it -> it.startsWith("@Table("))) {
      type.annotations.add("@Table(" + name + ")");
    }
    return EntityEdit.of(EditKind.RENAME_TABLE, type.name, after, type.name, "");
  }

  private EntityEdit addEntity() {
    EntityClass target = any(entities(after));
    EntityClass type = new EntityClass("QAdded" + number, "class QAdded" + number);
    type.annotations.add("@Entity");
    type.members.add("@Id @GeneratedValue Long id;");
    type.members.add("@ManyToOne(optional = false) " + target.name + " to" + number + ";");
    after.add(type);
    return EntityEdit.of(EditKind.ADD_ENTITY, type.name, after, type.name, "");
  }

  private @Nullable EntityEdit dropEntity() {
    List<EntityClass> entities = entities(after);
    EntityClass type =
        entities.size() < 2
            ? null
            : any(
                entities.stream()
                    .filter(
                        it ->
                            after.stream()
                                .filter(other -> other != it)
                                .noneMatch(
                                    other -> other.text().matches("(?s).*\\b" + it.name + "\\b.*")))
                    .toList());
    if (type == null) {
      return null;
    }
    for (String member : type.members) {
      // The side with mappedBy needs the attribute that goes.
      for (EntityClass other : after) {
        DrawnAttribute attribute = DrawnAttribute.of(member);
        if (attribute != null
            && other.members.stream().anyMatch(it -> it.contains("\"" + attribute.name() + "\""))) {
          return null;
        }
      }
    }
    after.remove(type);
    return EntityEdit.of(EditKind.DROP_ENTITY, type.text(), after, "", "");
  }

  private @Nullable EntityEdit constants(EditKind kind) {
    boolean more = kind == EditKind.MORE_CONSTANTS;
    EntityClass type =
        any(
            after.stream()
                .filter(it -> it.declaration.startsWith("enum "))
                .filter(it -> more || it.members.get(0).contains(", "))
                .filter(
                    it -> after.stream().anyMatch(o -> o != it && o.text().contains(it.name + " ")))
                .toList());
    if (type == null) {
      return null;
    }
    String names = type.members.get(0);
    type.members.set(
        0, more ? names + ", ADDED" + number : names.substring(0, names.lastIndexOf(", ")));
    return EntityEdit.of(kind, names + " -> " + type.members.get(0), after, type.name, "");
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
                  && new EntityEdits.Found(type, member, attribute).isPlain()
                  && !member.matches(".*(@Id\\b|@EmbeddedId|@Version|mappedBy|@MapsId).*")
                  && Character.isUpperCase(attribute.type().charAt(0))
                  && (!embedded
                      || !member.matches(
                          ".*@(Not|Size|Min|Max|Positive|Digits|Email|Pattern|Comment).*"));
            })
        .toList();
  }
}
