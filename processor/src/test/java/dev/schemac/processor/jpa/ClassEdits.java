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
    this.after = ModelAttributes.copies(classes);
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
      case SOFT_DELETE -> softDelete();
      case MORE_CONSTANTS,
          FEWER_CONSTANTS,
          FIRST_CONSTANT,
          WITHOUT_FIRST_CONSTANT,
          RENAME_CONSTANT ->
          new ConstantEdits(random, after, number).draw(kind);
      default -> new HierarchyEdits(random, after, number).draw(kind);
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
    return root(after, type);
  }

  private @Nullable EntityClass above(EntityClass type) {
    return above(after, type);
  }

  static EntityClass root(List<EntityClass> classes, EntityClass type) {
    EntityClass above = above(classes, type);
    return above == null ? type : root(classes, above);
  }

  /** The entity that another extends. */
  static @Nullable EntityClass above(List<EntityClass> classes, EntityClass type) {
    return entities(classes).stream()
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

  /** Objects that are deleted stay as rows from then on. */
  private @Nullable EntityEdit softDelete() {
    EntityClass type =
        any(
            entities(after).stream()
                .filter(
                    it ->
                        !it.declaration.contains(" extends ")
                            && !it.annotations
                                .toString()
                                .matches(".*(Inheritance|Secondary|Soft).*")
                            && after.stream()
                                .noneMatch(
                                    o ->
                                        o.text().matches("(?s).*\\b(extends )?" + it.name + "\\b.*")
                                            && o != it))
                .toList());
    if (type == null) {
      return null;
    }
    type.annotations.add("@SoftDelete");
    return EntityEdit.of(EditKind.SOFT_DELETE, type.name, after, type.name, "");
  }
}
