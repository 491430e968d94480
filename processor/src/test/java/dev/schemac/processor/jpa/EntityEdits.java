package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws changes of a model's attributes; {@link ClassEdits} those of its classes. */
final class EntityEdits {

  private static final Map<String, String> WIDER =
      Map.of(
          "byte", "short", "short", "int", "int", "long", "float", "double", "Byte", "Short",
          "Short", "Integer", "Integer", "Long", "Float", "Double");

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
  private final int number;

  /**
   * For a model.
   *
   * @param number tells the names that this change gives from those of others
   */
  EntityEdits(Random random, List<EntityClass> classes, int number) {
    this.random = random;
    this.classes = classes;
    this.number = number;
  }

  /** A change of this kind; null where the model has nothing to change so. */
  @Nullable EntityEdit draw(EditKind kind) {
    return switch (kind) {
      case RENAME_ATTRIBUTE -> renameAttribute();
      case RENAME_COLUMN ->
          change(
              kind,
              it -> it.isPlain() && it.attribute().annotations().matches(".*@Column\\(name = .*"),
              it -> it.withColumn("name", "\"renamed" + number + "\""));
      case ADD_ATTRIBUTE ->
          add(
              kind,
              "String @;",
              "@Column(nullable = false) int @;",
              "@NotNull LocalDate @;",
              "@Column(length = 20, nullable = false) String @;",
              "@Column(unique = true) Long @;",
              "boolean @;",
              "@ElementCollection Set<String> @;");
      case ADD_REFERENCE -> addToEntity(kind, "@ManyToOne");
      case ADD_COLLECTION -> addToEntity(kind, "@ManyToMany");
      case DROP_ATTRIBUTE -> drop();
      case REFERENCE_TO_PLAIN -> toPlain();
      case WIDEN_TYPE ->
          change(
              kind,
              it -> it.isPlain() && WIDER.containsKey(it.attribute().type()),
              it -> it.withType(WIDER.getOrDefault(it.type(), it.type())));
      case CHANGE_LENGTH ->
          change(
              kind,
              it ->
                  it.isPlain()
                      && it.attribute().type().equals("String")
                      && !it.attribute().has("@Size"),
              it -> it.withColumn("length", random.nextInt(4) == 0 ? "90" : "700"));
      case ENUM_TO_STRING, ENUM_TO_ORDINAL -> enumerated(kind);
      case NOT_NULL ->
          change(
              kind,
              it ->
                  it.isPlain()
                      && !it.attribute().annotations().contains("ullable")
                      && !it.attribute().annotations().contains("insertable"),
              it -> it.withColumn("nullable", "false"));
      case NULLABLE ->
          change(
              kind,
              it ->
                  it.isPlain()
                      && it.attribute().annotations().contains("nullable = false")
                      && !it.attribute().annotations().contains("@Not"),
              it -> it.withColumn("nullable", "true"));
      case REQUIRED_REFERENCE ->
          change(
              kind,
              it ->
                  it.isToOne()
                      && !it.member().contains("optional")
                      && !it.member().contains("NO_CONSTRAINT"),
              it ->
                  it.withAnnotations(
                      it.annotations()
                          .replaceFirst(
                              "@(\\w+)ToOne(\\()?",
                              "@$1ToOne(optional = false"
                                  + (it.annotations().matches(".*ToOne\\(.*") ? ", " : ")"))));
      case OPTIONAL_REFERENCE ->
          change(
              kind,
              it -> it.isToOne() && it.member().contains("ToOne(optional = false)"),
              it ->
                  it.withAnnotations(it.annotations().replace("ToOne(optional = false)", "ToOne")));
      case UNIQUE ->
          change(
              kind,
              it -> it.isPlain() && !it.member().contains("unique"),
              it -> it.withColumn("unique", "true"));
      case INDEX ->
          change(
              kind,
              it -> it.isPlain() || it.isToOne(),
              it -> it.withAnnotations(it.annotations() + " @dev.schemac.Index"));
      case CHANGE_GENERATOR -> generator();
      case MANY_FEWER -> manyFewer();
      default -> new ClassEdits(random, classes, number).draw(kind);
    };
  }

  private interface Condition {
    boolean test(Found found);
  }

  /** The attributes of entities, superclasses and embeddables that nothing else names. */
  private List<Found> free(Condition wanted) {
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

  private @Nullable Found any(Condition wanted) {
    List<Found> found = free(wanted);
    return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
  }

  private @Nullable EntityEdit change(
      EditKind kind, Condition wanted, UnaryOperator<DrawnAttribute> change) {
    Found found = any(wanted);
    return found == null ? null : replaced(kind, found, change.apply(found.attribute()));
  }

  private EntityEdit replaced(EditKind kind, Found found, DrawnAttribute now) {
    String member = now.text(DrawnAttribute.isProperty(found.member()));
    List<EntityClass> after = copies(classes);
    EntityClass type = named(after, found.type().name);
    type.members.set(type.members.indexOf(found.member()), member);
    return EntityEdit.of(kind, found.member() + " -> " + member, after, type.name, member);
  }

  private @Nullable EntityEdit renameAttribute() {
    Found found = any(it -> true);
    if (found == null) {
      return null;
    }
    DrawnAttribute now = found.attribute().withName("renamed" + number);
    return replaced(EditKind.RENAME_ATTRIBUTE, found, now)
        .renamed(found.attribute().name(), now.name());
  }

  private @Nullable EntityEdit drop() {
    Found found = any(it -> it.type().members.size() > 1);
    if (found == null) {
      return null;
    }
    List<EntityClass> after = copies(classes);
    named(after, found.type().name).members.remove(found.member());
    return EntityEdit.of(EditKind.DROP_ATTRIBUTE, found.member(), after, found.type().name, "");
  }

  /** Takes out a quarter of what nothing needs. */
  private EntityEdit manyFewer() {
    List<EntityClass> after = copies(classes);
    for (Found found : free(it -> it.type().annotations.contains("@Entity"))) {
      if (random.nextInt(4) == 0) {
        named(after, found.type().name).members.remove(found.member());
      }
    }
    return EntityEdit.of(EditKind.MANY_FEWER, "", after, "", "");
  }

  private EntityEdit add(EditKind kind, String... members) {
    List<EntityClass> after = copies(classes);
    List<EntityClass> entities = ClassEdits.entities(after);
    EntityClass type = entities.get(random.nextInt(entities.size()));
    boolean property = type.members.stream().anyMatch(it -> it.startsWith("private "));
    String drawn = members[random.nextInt(members.length)].replace("@;", "added" + number + ";");
    DrawnAttribute attribute = DrawnAttribute.of(drawn);
    if (attribute == null) {
      throw new IllegalStateException(drawn);
    }
    String member = attribute.text(property || inheritsProperties(after, type));
    type.members.add(member);
    return EntityEdit.of(kind, member, after, type.name, member);
  }

  private static boolean inheritsProperties(List<EntityClass> all, EntityClass type) {
    Matcher above = Pattern.compile("extends (\\w+)").matcher(type.declaration);
    if (!above.find()) {
      return false;
    }
    EntityClass parent = named(all, above.group(1));
    return parent.members.stream().anyMatch(it -> it.startsWith("private "))
        || inheritsProperties(all, parent);
  }

  private EntityEdit addToEntity(EditKind kind, String annotation) {
    List<EntityClass> entities = ClassEdits.entities(classes);
    String target = entities.get(random.nextInt(entities.size())).name;
    return annotation.contains("Many") && kind == EditKind.ADD_COLLECTION
        ? add(
            kind,
            annotation + " @JoinTable(name = \"joined" + number + "\") Set<" + target + "> @;")
        : add(kind, annotation + " " + target + " @;");
  }

  /** The key of another entity as a number or a text in the same column. */
  private @Nullable EntityEdit toPlain() {
    Found found =
        any(
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
    return replaced(
        EditKind.REFERENCE_TO_PLAIN,
        found,
        found
            .attribute()
            .withType(type)
            .withAnnotations("@Column(name = " + name.group(1) + required + length + ")"));
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

  private @Nullable EntityEdit enumerated(EditKind kind) {
    boolean toString = kind == EditKind.ENUM_TO_STRING;
    Map<String, List<String>> constants =
        classes.stream()
            .filter(it -> it.declaration.startsWith("enum "))
            .collect(Collectors.toMap(it -> it.name, it -> List.of(it.members.get(0).split(", "))));
    Found found =
        any(
            it ->
                it.isPlain()
                    && constants.containsKey(it.attribute().type())
                    && it.attribute().annotations().contains("EnumType.STRING") != toString);
    if (found == null) {
      return null;
    }
    List<String> names = constants.get(found.attribute().type());
    String array =
        "ARRAY[" + names.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", ")) + "]";
    String others =
        found.attribute().annotations().replaceAll("@Enumerated(\\([^)]*\\))?", "").strip();
    return replaced(
            kind,
            found,
            found
                .attribute()
                .withAnnotations(others + (toString ? " @Enumerated(EnumType.STRING)" : "")))
        .using(
            toString ? "(" + array + ")[%s + 1]" : "array_position(" + array + ", %s::text) - 1");
  }

  /** Another way to get the numbers of a key. */
  private @Nullable EntityEdit generator() {
    List<Found> keys = new ArrayList<>();
    for (EntityClass type : ClassEdits.entities(classes)) {
      for (String member : type.members) {
        DrawnAttribute attribute = DrawnAttribute.of(member);
        if (attribute != null
            && attribute.has("@Id")
            && attribute.type().matches("[Ll]ong|Integer|int")
            && type.members.stream().filter(it -> it.contains("@Id ")).count() == 1
            && !type.annotations.toString().contains("TABLE_PER_CLASS")
            && !member.matches(".*(ToOne|@MapsId).*")
            && type.members.stream().noneMatch(it -> it.contains("@MapsId"))) {
          keys.add(new Found(type, member, attribute));
        }
      }
    }
    if (keys.isEmpty()) {
      return null;
    }
    Found found = keys.get(random.nextInt(keys.size()));
    List<String> ways =
        new ArrayList<>(
            List.of(
                "",
                "@GeneratedValue",
                "@GeneratedValue(strategy = GenerationType.IDENTITY)",
                "@GeneratedValue(strategy = GenerationType.TABLE)",
                "@GeneratedValue(generator = \"Gen%d\") @SequenceGenerator(name = \"Gen%d\", allocationSize = 5)"
                    .formatted(number, number)));
    String plain =
        found
            .attribute()
            .annotations()
            .replaceAll("@(GeneratedValue|SequenceGenerator)(\\([^)]*\\))?", "")
            .strip();
    ways.removeIf(it -> (plain + " " + it).strip().equals(found.attribute().annotations().strip()));
    String way = ways.get(random.nextInt(ways.size()));
    return replaced(
        EditKind.CHANGE_GENERATOR, found, found.attribute().withAnnotations(plain + " " + way));
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
