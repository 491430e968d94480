package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.DeclarationPath;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.Identifiers;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.core.text.StringLiteral;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the table of a hierarchy has beside the attributes of its entities (rules 34, 56, 57). */
final class Inheritances {

  private static final int DISCRIMINATOR_LENGTH = 31;

  /** The words of {@code @DiscriminatorValue} for rows without a value, and for all others. */
  private static final String NULL = "null";

  private static final String NOT_NULL = "not null";

  private final Keys keys;
  private final MappingRules rules;
  private final Problems problems;

  Inheritances(Keys keys, MappingRules rules, Problems problems) {
    this.keys = keys;
    this.rules = rules;
    this.problems = problems;
  }

  /** Adds the column that tells the entities of a hierarchy apart, if it has one. */
  void discriminator(Entity root, TableParts parts) {
    if (!hasDiscriminator(root)) {
      return;
    }
    AnnotationView view = root.annotations().persistence("DiscriminatorColumn");
    SqlType type = type(view);
    if (type == null) {
      return;
    }
    String name = name(view);
    List<EnumDraft.LabelDraft> labels = new ArrayList<>();
    List<String> literals = new ArrayList<>();
    boolean open = false;
    boolean nullable = false;
    MappedTypeUse from = parts.use();
    for (Entity entity : root.withDescendants()) {
      if (entity != root) {
        // Each of them has a say in it, so that one which comes or goes makes it be read anew.
        from = MappedTypeUse.ofEntity(entity.className(), false, from, ofMarker(name));
      }
      open |= hasNoValue(entity, NULL) || hasNoValue(entity, NOT_NULL);
      nullable |= hasNoValue(entity, NULL);
      boolean valued = !hasNoValue(entity, NULL) && !hasNoValue(entity, NOT_NULL);
      if (!entity.isAbstract() && valued) {
        labels.add(label(entity));
        literals.add(literalOf(entity));
      }
    }
    // Rows are updated by a type's own literals, and a type of the database's own may have others.
    boolean known = type.isText() || literals.stream().allMatch(Inheritances::isNumber);
    EnumDraft values =
        known
            ? new EnumDraft(
                root.className(), null, labels, List.of(), dropped(root), null, root.place())
            : null;
    boolean checked = rules.hibernate7() && !open;
    List<String> checks =
        checked && !type.isText()
            ? List.of(Identifiers.quote(name) + " IN (" + String.join(", ", literals) + ")")
            : List.of();
    parts.marker(
        Column.of(name, type, nullable),
        values,
        checked && type.isText(),
        checks,
        root.place(),
        from);
    boolean alone =
        root.inheritance() == Entity.Inheritance.SINGLE_TABLE || root.children().isEmpty();
    if (alone && !root.isAbstract() && !hasNoValue(root, NULL) && !hasNoValue(root, NOT_NULL)) {
      // Where the column is new, no other entity had the table yet.
      QualifiedName table = parts.draft().name();
      SqlText value = sql(literalOf(root));
      if (value != null) {
        parts.draft().impliedBackfills().add(new Intent.Backfill(table, name, value));
      }
    }
  }

  private static String ofMarker(String column) {
    return column + ".";
  }

  /** Whether the snapshot has the column that tells the entities of a hierarchy apart. */
  static boolean isOfMarker(DeclarationPath path, String column) {
    return path.prefix().equals(ofMarker(column));
  }

  /** What the rows of an entity hold, with what they held under its former names. */
  private static EnumDraft.LabelDraft label(Entity entity) {
    AnnotationView renamed = Annotations.of(entity.type(), entity.place()).get("RenamedFrom");
    List<String> former = new ArrayList<>(renamed == null ? List.of() : renamed.texts("value"));
    String value = value(entity);
    former.remove(value);
    return new EnumDraft.LabelDraft(
        value, former, renamed == null ? entity.place() : renamed.at("value"));
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d+");
  }

  /** What {@code @DroppedLabel} says of the rows of entities that are gone. */
  private static List<String[]> dropped(Entity root) {
    List<String[]> dropped = new ArrayList<>();
    for (AnnotationView view : Annotations.of(root.type(), root.place()).all("DroppedLabel")) {
      dropped.add(new String[] {view.text("value"), view.text("replacedBy")});
    }
    return dropped;
  }

  /** Whether an entity stands for the rows without a value, or for all that no other stands for. */
  private static boolean hasNoValue(Entity entity, String which) {
    AnnotationView view = entity.annotations().persistence("DiscriminatorValue");
    return view != null && view.text("value").equals(which);
  }

  private static boolean hasDiscriminator(Entity root) {
    if (root.parent() != null || root.annotations().hasHibernate("DiscriminatorFormula")) {
      return false;
    }
    boolean said = root.annotations().hasPersistence("DiscriminatorColumn");
    return switch (root.inheritance()) {
      case SINGLE_TABLE -> said || !root.children().isEmpty();
      case JOINED -> said;
      case TABLE_PER_CLASS -> false;
    };
  }

  private String name(@Nullable AnnotationView view) {
    String written = view == null ? "" : view.text("name");
    return rules.physical(written.isEmpty() ? "DTYPE" : written);
  }

  private @Nullable SqlType type(@Nullable AnnotationView view) {
    if (view == null) {
      return BasicTypes.text(DISCRIMINATOR_LENGTH);
    }
    String definition = view.text("columnDefinition");
    if (!definition.isEmpty()) {
      try {
        return SqlType.parse(definition);
      } catch (BadTypeException e) {
        problems.add(
            FindingId.BAD_TYPE, view.at("columnDefinition"), String.valueOf(e.getMessage()));
        return null;
      }
    }
    return switch (view.constant("discriminatorType", "STRING")) {
      case "CHAR" -> SqlType.builtIn("char").withModifiers("1");
      case "INTEGER" -> SqlType.builtIn("integer");
      default -> BasicTypes.text(view.number("length", DISCRIMINATOR_LENGTH));
    };
  }

  /** What the column holds in the rows of an entity. */
  static String value(Entity entity) {
    AnnotationView view = entity.annotations().persistence("DiscriminatorValue");
    if (view != null) {
      return view.text("value");
    }
    return isNumbered(entity) ? String.valueOf(entity.name().hashCode()) : entity.name();
  }

  /** The same as SQL, which depends on what is said of the values and not on the column's type. */
  private static String literalOf(Entity entity) {
    String value = value(entity);
    return isNumbered(entity) ? value : StringLiteral.canonical(value);
  }

  private static boolean isNumbered(Entity entity) {
    AnnotationView column = entity.root().annotations().persistence("DiscriminatorColumn");
    return column != null && column.constant("discriminatorType", "STRING").equals("INTEGER");
  }

  /**
   * Since Hibernate 7 a check says for each entity which columns its rows must have though the
   * table that it shares lets them be NULL: its own, and those of the entity directly above.
   *
   * @param required for each entity in the table, its own such columns
   */
  void required(Entity root, TableParts parts, Map<Entity, List<String>> required) {
    if (!rules.hibernate7()
        || root.inheritance() != Entity.Inheritance.SINGLE_TABLE
        || !hasDiscriminator(root)) {
      return;
    }
    for (Entity entity : root.withDescendants()) {
      List<String> columns = new ArrayList<>();
      Entity parent = entity.parent();
      if (parent != null) {
        columns.addAll(required.getOrDefault(parent, List.of()));
      }
      columns.addAll(required.getOrDefault(entity, List.of()));
      if (entity != root
          && !entity.isAbstract()
          && !columns.isEmpty()
          && !hasNoValue(entity, NOT_NULL)) {
        // A column may have the name of the entity, and a check on its values.
        String name =
            DerivedNames.check(
                parts.draft().name(), List.of(rules.physical(entity.name()), "required"));
        parts.check(
            condition(root, entity, columns), name, entity.place(), Entities.useOf(entity, root));
      }
    }
  }

  private String condition(Entity root, Entity entity, List<String> columns) {
    AnnotationView view = root.annotations().persistence("DiscriminatorColumn");
    List<String> conditions = new ArrayList<>();
    for (String column : columns) {
      conditions.add(Identifiers.quote(column) + " IS NOT NULL");
    }
    String all = String.join(" AND ", conditions);
    String column = Identifiers.quote(name(view));
    return (hasNoValue(entity, NULL) ? column + " IS NULL" : column + " <> " + literalOf(entity))
        + " OR "
        + (conditions.size() == 1 ? all : "(" + all + ")");
  }

  private @Nullable SqlText sql(String written) {
    try {
      return SqlText.parse(written);
    } catch (BadSqlException e) {
      // A number that is none; the check on the column is refused with its place.
      return null;
    }
  }

  /** Adds the key of a subclass's table to that of the entity above (rule 57). */
  void keyToParent(Entity entity, TableParts parts, List<String> columns) {
    Entity parent = entity.parent();
    List<MappedColumn> above = parent == null ? null : keys.inTableOf(parent, rules);
    if (parent != null && above != null) {
      List<AnnotationView> joins = entity.annotations().allPersistence("PrimaryKeyJoinColumn");
      parts.foreignKey(
          KeySettings.of(entity.annotations(), joins, "foreignKey", entity.place()),
          parent.className(),
          columns,
          ToOne.names(above),
          parts.use());
    }
  }
}
