package dev.schemac.processor.jpa;

import dev.schemac.processor.jpa.EntitySource.Kind;
import java.util.List;
import java.util.Random;

/** A thing that a person does to a project of entities. */
enum EntitySourceEdit {
  ADD_ATTRIBUTE,
  ADD_ATTRIBUTE_TO_ENTITY,
  DROP_ATTRIBUTE,
  DROP_ATTRIBUTE_OF_ENTITY,
  RETYPE,
  NAME_COLUMN,
  CHANGE_ENUM,
  CHANGE_KEY,
  ADD_SUBCLASS,
  DELETE_SUBCLASS,
  MOVE_SUBCLASS,
  ADD_ENTITY,
  DELETE_ENTITY,
  TAKE_ENTITY_AWAY,
  CHANGE_CONVERTER,
  TURN_AUTO_APPLY,
  ADD_CONVERTER,
  DELETE_CONVERTER,
  CHANGE_STRATEGY,
  CHANGE_GENERATOR,
  RENAME_CLASS,
  NAME_TABLE,
  ANNOTATE_TABLE,
  NAME_DISCRIMINATOR,
  MOVE_TO_SUPERCLASS,
  TAKE_SUPERCLASS_AWAY,
  SPEAK;

  static EntitySourceEdit make(EntitySources sources, Random random) {
    EntitySourceEdit edit = values()[random.nextInt(values().length)];
    edit.apply(sources, random);
    return edit;
  }

  private void apply(EntitySources sources, Random random) {
    EntitySource entity = sources.any(sources.all(it -> it.kind == Kind.ENTITY && !it.plain));
    EntitySource holder =
        sources.any(
            sources.all(
                it ->
                    it.kind == Kind.ENTITY
                        || it.kind == Kind.SUPERCLASS
                        || it.kind == Kind.EMBEDDABLE));
    switch (this) {
      case ADD_ATTRIBUTE -> sources.attribute(holder);
      case ADD_ATTRIBUTE_TO_ENTITY -> sources.attribute(entity);
      case DROP_ATTRIBUTE -> drop(sources, holder);
      case DROP_ATTRIBUTE_OF_ENTITY -> drop(sources, entity);
      case RETYPE ->
          holder.members.replaceAll(
              it ->
                  it.matches("(@Column\\S+ )?(String|Integer) .*")
                      ? it.contains("String ")
                          ? it.replace("String ", "Integer ")
                          : it.replace("Integer ", "String ")
                      : it);
      case NAME_COLUMN ->
          holder.members.replaceAll(
              it ->
                  it.matches("\\w+ f\\d+;") && random.nextBoolean()
                      ? "@Column(name = \"" + sources.fresh("col") + "\") " + it
                      : it.replaceAll("\"fk\\d+\"", "\"" + sources.fresh("fk") + "\""));
      case CHANGE_ENUM -> {
        EntitySource type = sources.any(sources.any(Kind.ENUM));
        if (random.nextBoolean() || type.members.size() < 2) {
          type.members.add(random.nextInt(type.members.size() + 1), sources.fresh("V"));
        } else {
          type.members.remove(random.nextInt(type.members.size()));
        }
      }
      case CHANGE_KEY -> changeKey(sources, random);
      case ADD_SUBCLASS -> sources.subclass(entity);
      case DELETE_SUBCLASS ->
          delete(sources, sources.all(it -> it.kind == Kind.ENTITY && !it.isRoot()), random);
      case MOVE_SUBCLASS ->
          sources.all(it -> it.kind == Kind.ENTITY && !it.isRoot()).stream()
              .filter(it -> random.nextInt(3) == 0)
              .findFirst()
              .ifPresent(it -> it.above = sources.any(sources.roots()).name);
      case ADD_ENTITY -> {
        EntitySource added =
            sources.root(
                (random.nextBoolean() ? "A" : "") + sources.fresh("Root"),
                random.nextBoolean() ? "Base" : "");
        if (added.above.isEmpty()) {
          added.members.add("@Id @GeneratedValue Integer id;");
        }
        sources.attribute(added);
      }
      case DELETE_ENTITY -> delete(sources, sources.roots(), random);
      case TAKE_ENTITY_AWAY -> {
        if (!sources.isNamed(entity)) {
          entity.plain = true;
          entity.members.removeIf(it -> it.contains("To"));
        }
      }
      case CHANGE_CONVERTER ->
          sources
              .any(sources.any(Kind.CONVERTER))
              .members
              .set(1, sources.any(List.of("String", "Integer", "BigDecimal", "Long")));
      case TURN_AUTO_APPLY -> {
        EntitySource converter = sources.find("FlagConverter");
        converter.annotations.set(0, converter.annotations.get(0).isEmpty() ? AUTO : "");
      }
      case ADD_CONVERTER -> {
        EntitySource converter = new EntitySource(Kind.CONVERTER, sources.fresh("Conv"), "");
        converter.annotations.add(AUTO);
        converter.members.addAll(
            List.of(sources.any(List.of("LocalDate", "Long", "Kind", "State")), "String"));
        sources.add(converter);
      }
      case DELETE_CONVERTER ->
          delete(sources, sources.all(it -> it.name.startsWith("Conv")), random);
      case CHANGE_STRATEGY -> sources.strategy(sources.any(sources.roots()));
      case CHANGE_GENERATOR -> changeGenerator(sources, random);
      case RENAME_CLASS -> {
        EntitySource type = sources.any(sources.classes);
        if (type.kind != Kind.VALUE
            && !type.name.matches("Address|Place|Base|Audited|Pair|Line|.*Conv.*|Kind|State")) {
          sources.rename(type, sources.fresh("Named"));
        }
      }
      case NAME_TABLE -> {
        entity.annotations.removeIf(it -> it.startsWith("@Table("));
        entity.annotations.add("@Table(name = \"" + sources.fresh("tab") + "\")");
      }
      case ANNOTATE_TABLE -> {
        entity.annotations.removeIf(it -> it.startsWith("@Table("));
        entity.free().stream()
            .filter(it -> it.matches("(String|Integer|Long) f\\d+;"))
            .map(it -> it.substring(it.indexOf(' ') + 1, it.length() - 1))
            .findFirst()
            .ifPresent(
                it ->
                    entity.annotations.add(
                        sources.any(
                            List.of(
                                "@Table(indexes = @Index(columnList = \"" + it + "\"))",
                                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = \""
                                    + it
                                    + "\"))"))));
      }
      case NAME_DISCRIMINATOR -> {
        entity.annotations.removeIf(it -> it.startsWith("@DiscriminatorValue"));
        entity.annotations.add("@DiscriminatorValue(\"" + (10 + random.nextInt(80)) + "\")");
      }
      case MOVE_TO_SUPERCLASS -> {
        EntitySource base = sources.find("Base");
        entity.free().stream()
            .filter(it -> it.matches("\\w+ f\\d+;"))
            .findFirst()
            .ifPresent(
                it -> {
                  if (sources.rootOf(entity.name) == entity && entity.above.equals("Base")) {
                    entity.members.remove(it);
                    base.members.add(it);
                  }
                });
      }
      case TAKE_SUPERCLASS_AWAY -> {
        EntitySource audited = sources.find("Audited");
        audited.plain = !audited.plain;
      }
      case SPEAK ->
          entity.members.replaceAll(
              it ->
                  it.matches("(String|Integer) f\\d+;") && random.nextBoolean()
                      ? sources.any(
                              List.of(
                                  "@dev.schemac.Index ",
                                  "@dev.schemac.Unique ",
                                  "@dev.schemac.Comment(\"said\") "))
                          + it
                      : it);
    }
  }

  private static final String AUTO = "(autoApply = true)";

  private static void drop(EntitySources sources, EntitySource owner) {
    List<String> free = owner.free();
    if (!free.isEmpty()) {
      owner.members.remove(sources.any(free));
    }
  }

  private static void delete(EntitySources sources, List<EntitySource> candidates, Random random) {
    candidates.removeIf(sources::isNamed);
    if (!candidates.isEmpty()) {
      sources.classes.remove(candidates.get(random.nextInt(candidates.size())));
    }
  }

  private static void changeKey(EntitySources sources, Random random) {
    EntitySource key =
        sources.any(
            sources.all(it -> it.members.toString().contains("@Id ") || it.kind == Kind.KEY));
    if (key.kind == Kind.KEY && !key.annotations.isEmpty()) {
      key.members.set(0, random.nextBoolean() ? "Long lft;" : "@Column(name = \"l\") String lft;");
    } else if (key.kind == Kind.KEY && key.members.size() > 2) {
      key.members.remove(2);
    } else if (key.kind == Kind.KEY) {
      sources.find("Line").free().stream()
          .filter(it -> it.matches("(String|Integer|Long|LocalDate) f\\d+;"))
          .findFirst()
          .ifPresent(key.members::add);
    } else if (!key.members.toString().contains("@Id Integer line")) {
      key.members.replaceAll(
          it ->
              !it.contains("@Id ")
                  ? it
                  : switch (random.nextInt(4)) {
                    case 0 -> it.replace("Long ", "Integer ").replace("String ", "Long ");
                    case 1 -> it.replace("Integer ", "Long ");
                    default ->
                        it.replaceAll(" @Column\\(.*?\\)", "")
                            .replace("@Id", "@Id @Column(name = \"" + sources.fresh("key") + "\")");
                  });
    }
  }

  private static void changeGenerator(EntitySources sources, Random random) {
    if (random.nextInt(3) == 0) {
      EntitySource entity = sources.any(sources.roots());
      entity.annotations.removeIf(it -> it.contains("Generator("));
      if (random.nextBoolean()) {
        entity.annotations.add(
            "@SequenceGenerator(name = \"shared\", sequenceName = \"%s\", allocationSize = %d)"
                .formatted(sources.fresh("seq"), 1 + random.nextInt(20)));
      }
      return;
    }
    EntitySource owner =
        sources.any(sources.all(it -> it.members.toString().contains("@GeneratedValue")));
    String generated =
        sources.any(
            List.of(
                "@GeneratedValue",
                "@GeneratedValue(strategy = GenerationType.IDENTITY)",
                "@GeneratedValue(strategy = GenerationType.TABLE)",
                "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"shared\")"));
    owner.members.replaceAll(it -> it.replaceAll("@GeneratedValue(\\([^)]*\\))?", generated));
  }
}
