package dev.schemac.processor.jpa;

import dev.schemac.processor.jpa.ModelAttributes.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws changes of references and collections, and of what becomes one. */
final class AssociationEdits {

  /** What an attribute says of the entity that it referred to once. */
  private static final Pattern FORMER_TARGET = Pattern.compile("@SuppressWarnings\\(\"(\\w+)\"\\)");

  private final Random random;
  private final List<EntityClass> classes;
  private final int number;
  private final ModelAttributes attributes;

  AssociationEdits(Random random, List<EntityClass> classes, int number) {
    this.random = random;
    this.classes = classes;
    this.number = number;
    this.attributes = new ModelAttributes(random, classes);
  }

  @Nullable EntityEdit draw(EditKind kind) {
    return switch (kind) {
      case REFERENCE_TO_PLAIN -> toPlain();
      case PLAIN_TO_REFERENCE -> toReference();
      case RENAME_JOIN_COLUMN ->
          attributes.change(
              kind,
              it -> it.member().matches(".*@\\w+ToOne.*@JoinColumn\\((?!.*JoinTable).*"),
              it -> it.withAnnotations(named(it.annotations())));
      case TO_ELEMENTS ->
          attributes.change(
              kind,
              it ->
                  it.isPlain()
                      && isOfEntity(it)
                      && it.attribute().type().matches("String|Integer|Long|LocalDate|UUID"),
              it -> it.withType("Set<" + it.type() + ">").withAnnotations("@ElementCollection"));
      case COLUMN_TO_JOIN_TABLE ->
          attributes.change(
              kind,
              it ->
                  isOfEntity(it) && it.member().matches(".*@(ManyToOne|OneToMany).*@JoinColumn.*"),
              it ->
                  it.withAnnotations(
                      it.annotations()
                          .replaceFirst(
                              "@JoinColumn(\\(([^()]|\\([^()]*\\))*\\))?",
                              "@JoinTable(name = \"between" + number + "\")")));
      case JOIN_TABLE_TO_COLUMN ->
          attributes.change(
              kind,
              it ->
                  isOfEntity(it)
                      && hasPlainKey(it.type())
                      && it.member().matches(".*@OneToMany(?!.*(JoinColumn|mappedBy)).*"),
              it ->
                  it.withAnnotations(
                      it.annotations().replaceFirst("@JoinTable\\([^()]*\\)", "").strip()
                          + " @JoinColumn(name = \"owner"
                          + number
                          + "\")"));
      case ORDER_COLUMN ->
          attributes.change(
              kind,
              it ->
                  it.member()
                      .matches(
                          ".*@(OneToMany|ManyToMany|ElementCollection)(?!.*(Order|mappedBy)).* List<.*"),
              it ->
                  it.withAnnotations(
                      it.annotations() + " @OrderColumn(name = \"place" + number + "\")"));
      case LIST_TO_SET ->
          attributes.change(
              kind,
              it ->
                  it.member()
                      .matches(
                          ".*@(OneToMany|ManyToMany|ElementCollection)(?!.*mappedBy).* List<.*"),
              it ->
                  it.withType(it.type().replaceFirst("List", "Set"))
                      .withAnnotations(
                          it.annotations().replaceFirst("@OrderColumn(\\([^()]*\\))?", "")));
      case TO_SECONDARY_TABLE -> toSecondaryTable();
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private static boolean isOfEntity(Found found) {
    return found.type().annotations.stream().anyMatch(it -> it.startsWith("@Entity"));
  }

  private static boolean hasPlainKey(EntityClass type) {
    return type.members.stream().filter(it -> it.contains("@Id ")).count() == 1;
  }

  /** The annotations with another name of the column. */
  private String named(String annotations) {
    String name = "name = \"renamed" + number + "\"";
    return annotations.matches(".*@JoinColumn\\([^@]*\\bname = .*")
        ? annotations.replaceFirst("(@JoinColumn\\([^@]*?)\\bname = \"\\w+\"", "$1" + name)
        : annotations.contains("@JoinColumn()")
            ? annotations.replace("@JoinColumn()", "@JoinColumn(" + name + ")")
            : annotations.replaceFirst("@JoinColumn\\(", "@JoinColumn(" + name + ", ");
  }

  /** The key of another entity as a number or a text in the same column. */
  private @Nullable EntityEdit toPlain() {
    Found found =
        attributes.any(
            it ->
                it.attribute()
                        .annotations()
                        .matches(".*@ManyToOne.*@JoinColumn\\(name = \"\\w+\".*")
                    && keyType(it.attribute().type()) != null);
    if (found == null) {
      return null;
    }
    Matcher name =
        Pattern.compile("@JoinColumn\\(name = (\"\\w+\")").matcher(found.attribute().annotations());
    String type = keyType(found.attribute().type());
    if (!name.find() || type == null) {
      return null;
    }
    String required =
        found.attribute().annotations().matches(".*(optional|nullable) = false.*|.*@NotNull.*")
            ? ", nullable = false"
            : "";
    String length = found.member().contains("unique = true") ? ", unique = true" : "";
    return attributes.replaced(
        EditKind.REFERENCE_TO_PLAIN,
        found,
        found
            .attribute()
            .withType(type)
            .withAnnotations(
                "@SuppressWarnings(\"%s\") @Column(name = %s)"
                    .formatted(found.attribute().type(), name.group(1) + required + length)));
  }

  private @Nullable String keyType(String entity) {
    for (EntityClass type : classes) {
      if (type.name.equals(entity)) {
        List<DrawnAttribute> keys = new ArrayList<>();
        for (String member : type.members) {
          DrawnAttribute attribute = DrawnAttribute.of(member);
          if (attribute != null && attribute.has("@Id")) {
            keys.add(attribute);
          }
        }
        boolean plain = keys.size() == 1 && !keys.get(0).annotations().matches(".*(ToOne|@Size).*");
        return plain ? keys.get(0).type().replace("int", "Integer").replace("long", "Long") : null;
      }
    }
    return null;
  }

  /** A number or a text as the key of another entity, in the same column. */
  private @Nullable EntityEdit toReference() {
    List<Found> plain =
        attributes.free(it -> it.isPlain() && columnName(it) != null && !targets(it).isEmpty());
    List<Found> former =
        plain.stream().filter(it -> it.member().contains("@SuppressWarnings")).toList();
    List<Found> candidates = former.isEmpty() ? plain : former;
    if (candidates.isEmpty()) {
      return null;
    }
    Found found = candidates.get(random.nextInt(candidates.size()));
    List<String> targets = targets(found);
    String target = targets.get(random.nextInt(targets.size()));
    String required = found.member().contains("nullable = false") ? ", nullable = false" : "";
    String unique = found.member().contains("unique = true") ? ", unique = true" : "";
    return attributes.replaced(
        EditKind.PLAIN_TO_REFERENCE,
        found,
        found
            .attribute()
            .withType(target)
            .withAnnotations(
                "@ManyToOne @JoinColumn(name = \"%s\"%s)"
                    .formatted(columnName(found), required + unique)));
  }

  /** The entities whose key an attribute may be; only that which it was, if it was one's. */
  private List<String> targets(Found found) {
    List<String> targets = new ArrayList<>();
    Matcher former = FORMER_TARGET.matcher(found.member());
    if (former.find()) {
      String name = former.group(1);
      return classes.stream().anyMatch(it -> it.name.equals(name)) ? List.of(name) : targets;
    }
    for (EntityClass type : ClassEdits.entities(classes)) {
      if (found.attribute().type().equals(keyType(type.name))
          && found.attribute().type().matches("Long|Integer|UUID")) {
        targets.add(type.name);
      }
    }
    return targets;
  }

  private static @Nullable String columnName(Found found) {
    Matcher name =
        Pattern.compile("@Column\\(name = \"(\\w+)\"").matcher(found.attribute().annotations());
    return name.find() ? name.group(1) : null;
  }

  /** An attribute in a table of its own beside that of its entity. */
  private @Nullable EntityEdit toSecondaryTable() {
    UnaryOperator<DrawnAttribute> change =
        it ->
            it.withAnnotations(it.annotations().replaceFirst("@Column\\([^()]*\\)", ""))
                .withColumn("table", "\"second" + number + "\"");
    EntityEdit edit =
        attributes.change(
            EditKind.TO_SECONDARY_TABLE,
            it ->
                it.isPlain()
                    && isOfEntity(it)
                    && hasPlainKey(it.type())
                    && Character.isUpperCase(it.attribute().type().charAt(0))
                    && !it.type().text().matches("(?s).*(@SecondaryTable|Inheritance|@MapsId).*"),
            change);
    if (edit != null) {
      ModelAttributes.named(edit.classes(), edit.owner())
          .annotations
          .add("@SecondaryTable(name = \"second" + number + "\")");
    }
    return edit;
  }
}
