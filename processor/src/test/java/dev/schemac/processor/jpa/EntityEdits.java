package dev.schemac.processor.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws changes of a model's attributes; {@link ClassEdits} those of its classes. */
final class EntityEdits {

  private static final Map<String, String> WIDER =
      Map.of(
          "byte", "short", "short", "int", "int", "long", "float", "double", "Byte", "Short",
          "Short", "Integer", "Integer", "Long", "Float", "Double");

  private final Random random;
  private final List<EntityClass> classes;
  private final int number;
  private final ModelAttributes attributes;

  /**
   * For a model.
   *
   * @param number tells the names that this change gives from those of others
   */
  EntityEdits(Random random, List<EntityClass> classes, int number) {
    this.random = random;
    this.classes = classes;
    this.number = number;
    this.attributes = new ModelAttributes(random, classes);
  }

  /** A change of this kind; null where the model has nothing to change so. */
  @Nullable EntityEdit draw(EditKind kind) {
    return switch (kind) {
      case RENAME_ATTRIBUTE -> renameAttribute();
      case RENAME_COLUMN ->
          attributes.change(
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
      case PLAIN_TO_REFERENCE,
          REFERENCE_TO_PLAIN,
          RENAME_JOIN_COLUMN,
          TO_ELEMENTS,
          COLUMN_TO_JOIN_TABLE,
          JOIN_TABLE_TO_COLUMN,
          ORDER_COLUMN,
          LIST_TO_SET,
          TO_SECONDARY_TABLE ->
          new AssociationEdits(random, classes, number).draw(kind);
      case CHANGE_PRECISION ->
          attributes.change(
              kind,
              it ->
                  it.isPlain()
                      && it.attribute().type().equals("BigDecimal")
                      && !it.attribute().has("@Digits"),
              it ->
                  it.withColumn("scale", random.nextBoolean() ? "7" : "1")
                      .withColumn("precision", random.nextBoolean() ? "38" : "12"));
      case ADD_VERSION -> version();
      case WIDEN_TYPE ->
          attributes.change(
              kind,
              it -> it.isPlain() && WIDER.containsKey(it.attribute().type()),
              it -> it.withType(WIDER.getOrDefault(it.type(), it.type())));
      case CHANGE_LENGTH ->
          attributes.change(
              kind,
              it ->
                  it.isPlain()
                      && it.attribute().type().equals("String")
                      && !it.attribute().has("@Size"),
              it -> it.withColumn("length", random.nextInt(4) == 0 ? "90" : "700"));
      case ENUM_TO_STRING, ENUM_TO_ORDINAL -> enumerated(kind);
      case NOT_NULL ->
          attributes.change(
              kind,
              it ->
                  it.isPlain()
                      // Not each text, or each row of bytes, is one of these.
                      && !it.attribute()
                          .type()
                          .matches("Serializable|Currency|.*URL|Class.*|Zone.*|.*InetAddress")
                      && !it.attribute().annotations().contains("ullable")
                      && !it.attribute().annotations().contains("insertable"),
              it -> it.withColumn("nullable", "false"));
      case NULLABLE ->
          attributes.change(
              kind,
              it ->
                  it.isPlain()
                      && it.attribute().annotations().contains("nullable = false")
                      && !it.attribute().annotations().contains("@Not"),
              it -> it.withColumn("nullable", "true"));
      case REQUIRED_REFERENCE ->
          attributes.change(
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
          attributes.change(
              kind,
              it -> it.isToOne() && it.member().contains("ToOne(optional = false"),
              it ->
                  it.withAnnotations(
                      it.annotations().replaceFirst("ToOne\\(optional = false(, )?", "ToOne(")));
      case UNIQUE ->
          attributes.change(
              kind,
              it -> it.isPlain() && !it.member().contains("unique"),
              it -> it.withColumn("unique", "true"));
      case INDEX ->
          attributes.change(
              kind,
              it -> it.isPlain() || it.isToOne(),
              it -> it.withAnnotations(it.annotations() + " @dev.schemac.Index"));
      case CHANGE_GENERATOR -> generator();
      case MANY_FEWER -> manyFewer();
      default -> new ClassEdits(random, classes, number).draw(kind);
    };
  }

  private @Nullable EntityEdit renameAttribute() {
    ModelAttributes.Found found = attributes.any(it -> true);
    if (found == null) {
      return null;
    }
    DrawnAttribute now = found.attribute().withName("renamed" + number);
    return attributes
        .replaced(EditKind.RENAME_ATTRIBUTE, found, now)
        .renamed(found.attribute().name(), now.name());
  }

  private @Nullable EntityEdit drop() {
    ModelAttributes.Found found = attributes.any(it -> it.type().members.size() > 1);
    if (found == null) {
      return null;
    }
    List<EntityClass> after = ModelAttributes.copies(classes);
    ModelAttributes.named(after, found.type().name).members.remove(found.member());
    return EntityEdit.of(EditKind.DROP_ATTRIBUTE, found.member(), after, found.type().name, "");
  }

  /** Takes out a quarter of what nothing needs. */
  private EntityEdit manyFewer() {
    List<EntityClass> after = ModelAttributes.copies(classes);
    for (ModelAttributes.Found found :
        attributes.free(it -> it.type().annotations.contains("@Entity"))) {
      if (random.nextInt(4) == 0) {
        ModelAttributes.named(after, found.type().name).members.remove(found.member());
      }
    }
    return EntityEdit.of(EditKind.MANY_FEWER, "", after, "", "");
  }

  private EntityEdit add(EditKind kind, String... members) {
    List<EntityClass> after = ModelAttributes.copies(classes);
    List<EntityClass> entities = ClassEdits.entities(after);
    EntityClass type = entities.get(random.nextInt(entities.size()));
    boolean property = type.members.stream().anyMatch(it -> it.startsWith("private "));
    String drawn = members[random.nextInt(members.length)].replace("@;", "added" + number + ";");
    DrawnAttribute attribute = DrawnAttribute.of(drawn);
    if (attribute == null) {
      throw new IllegalStateException(drawn);
    }
    String member = attribute.text(property || ModelAttributes.inheritsProperties(after, type));
    type.members.add(member);
    return EntityEdit.of(kind, member, after, type.name, member);
  }

  private @Nullable EntityEdit version() {
    List<EntityClass> after = ModelAttributes.copies(classes);
    List<EntityClass> roots =
        ClassEdits.entities(after).stream()
            .filter(it -> !it.declaration.contains(" extends ") && !it.text().contains("@Version"))
            .toList();
    if (roots.isEmpty()) {
      return null;
    }
    EntityClass type = roots.get(random.nextInt(roots.size()));
    boolean property = type.members.stream().anyMatch(it -> it.startsWith("private "));
    String drawn = random.nextBoolean() ? "int" : "Long";
    String member = new DrawnAttribute("@Version", drawn, "added" + number, "").text(property);
    type.members.add(member);
    return EntityEdit.of(EditKind.ADD_VERSION, member, after, type.name, member);
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

  private @Nullable EntityEdit enumerated(EditKind kind) {
    boolean toString = kind == EditKind.ENUM_TO_STRING;
    Set<String> enums =
        classes.stream()
            .filter(it -> it.declaration.startsWith("enum "))
            .map(it -> it.name)
            .collect(Collectors.toSet());
    ModelAttributes.Found found =
        attributes.any(
            it ->
                it.isPlain()
                    && enums.contains(it.attribute().type())
                    && it.attribute().annotations().contains("EnumType.STRING") != toString);
    if (found == null) {
      return null;
    }
    String others =
        found.attribute().annotations().replaceAll("@Enumerated(\\([^)]*\\))?", "").strip();
    return attributes.replaced(
        kind,
        found,
        found
            .attribute()
            .withAnnotations(others + (toString ? " @Enumerated(EnumType.STRING)" : "")));
  }

  /** Another way to get the numbers of a key. */
  private @Nullable EntityEdit generator() {
    List<ModelAttributes.Found> keys = new ArrayList<>();
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
          keys.add(new ModelAttributes.Found(type, member, attribute));
        }
      }
    }
    if (keys.isEmpty()) {
      return null;
    }
    ModelAttributes.Found found = keys.get(random.nextInt(keys.size()));
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
    return attributes.replaced(
        EditKind.CHANGE_GENERATOR, found, found.attribute().withAnnotations(plain + " " + way));
  }
}
