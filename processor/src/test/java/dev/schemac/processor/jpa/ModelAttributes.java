package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attributes of a model, as changes choose one and put another in its place. */
final class ModelAttributes {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");

  /** An attribute of a model. */
  record Found(EntityClass type, String member, DrawnAttribute attribute) {

    boolean isToOne() {
      return attribute.annotations().contains("ToOne");
    }

    /** Whether it is one column whose type is that of its Java type. */
    boolean isPlain() {
      return !attribute
          .annotations()
          .matches(
              ".*(To(One|Many)|@ElementCollection|@Embedded|@JdbcTypeCode|columnDefinition|@Lob|@Convert"
                  + "|@Formula|@Transient|@TimeZoneStorage|@Array|@ColumnDefault|@Temporal|@Valid"
                  + "|Timestamp|table = ).*");
    }
  }

  private final Random random;
  private final List<EntityClass> classes;

  ModelAttributes(Random random, List<EntityClass> classes) {
    this.random = random;
    this.classes = classes;
  }

  interface Condition {
    boolean test(Found found);
  }

  /** The attributes of entities, superclasses and embeddables that nothing else names. */
  List<Found> free(Condition wanted) {
    List<Found> free = new ArrayList<>();
    for (EntityClass type : classes) {
      for (String member : type.members) {
        DrawnAttribute attribute = DrawnAttribute.of(member);
        if (attribute != null
            && isMapped(type)
            && !member.matches(
                ".*(mappedBy|@Id\\b|@EmbeddedId|@Version|@MapsId|@Transient|@Formula).*")) {
          Found found = new Found(type, member, attribute);
          if (!isNamedElsewhere(found) && wanted.test(found)) {
            free.add(found);
          }
        }
      }
    }
    return free;
  }

  private static boolean isMapped(EntityClass type) {
    String annotations = String.join(" ", type.annotations);
    return annotations.matches(".*@(Entity|MappedSuperclass|Embeddable)\\b.*")
        // The columns of a key.
        && type.members.stream().noneMatch(it -> it.contains("equals("));
  }

  private boolean isNamedElsewhere(Found found) {
    List<String> names = new ArrayList<>(List.of(found.attribute().name()));
    LITERAL
        .matcher(found.attribute().annotations())
        .results()
        .forEach(it -> names.add(it.group(1)));
    for (EntityClass type : classes) {
      List<String> texts = new ArrayList<>(type.annotations);
      texts.addAll(type.members);
      texts.remove(found.member());
      for (String text : texts) {
        if (names.stream()
            .anyMatch(
                name ->
                    Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text).find())) {
          return true;
        }
      }
    }
    return false;
  }

  @Nullable Found any(Condition wanted) {
    List<Found> found = free(wanted);
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  @Nullable EntityEdit change(
      EditKind kind, Condition wanted, UnaryOperator<DrawnAttribute> change) {
    Found found = any(wanted);
    return found == null ? null : replaced(kind, found, change.apply(found.attribute()));
  }

  EntityEdit replaced(EditKind kind, Found found, DrawnAttribute now) {
    String member = now.text(DrawnAttribute.isProperty(found.member()));
    List<EntityClass> after = copies(classes);
    EntityClass type = named(after, found.type().name);
    type.members.set(type.members.indexOf(found.member()), member);
    return EntityEdit.of(kind, found.member() + " -> " + member, after, type.name, member);
  }

  static boolean inheritsProperties(List<EntityClass> all, EntityClass type) {
    Matcher above = Pattern.compile("extends (\\w+)").matcher(type.declaration);
    if (!above.find()) {
      return false;
    }
    EntityClass parent = named(all, above.group(1));
    return parent.members.stream().anyMatch(it -> it.startsWith("private "))
        || inheritsProperties(all, parent);
  }

  static List<EntityClass> copies(List<EntityClass> classes) {
    List<EntityClass> copies = new ArrayList<>();
    classes.forEach(it -> copies.add(it.copy()));
    return copies;
  }

  static EntityClass named(List<EntityClass> classes, String name) {
    return classes.stream().filter(it -> it.name.equals(name)).findFirst().orElseThrow();
  }
}
