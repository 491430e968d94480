package dev.schemac.processor.read.jpa;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.Identifiers;
import dev.schemac.processor.read.element.AnnotationView;
import dev.schemac.processor.read.element.ColumnDraft;
import dev.schemac.processor.read.element.EnumDraft;
import dev.schemac.processor.read.element.FormerName;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts what entities map into the draft of one table. */
final class TableParts {

  private final TableDraft draft;
  private final String logicalName;
  private final MappedTypeUse use;
  private final MappingRules rules;
  private final Additions additions;
  private final Problems problems;

  /** The columns that an attribute only reads, so that another attribute may map them again. */
  private final Set<String> readOnly = new HashSet<>();

  /** The columns that basic attributes map. */
  private final Set<String> basics = new HashSet<>();

  /**
   * The columns that no attribute maps, as the one that tells the entities of a hierarchy apart.
   */
  private final Set<String> markers = new HashSet<>();

  private final Set<Set<String>> uniques = new HashSet<>();

  /** Which of schemac's annotations attributes have, for each column that they map. */
  private final Map<String, Set<String>> added = new HashMap<>();

  /** What the table and its columns were called, where it is a collection's. */
  private @Nullable FormerCollection former;

  /**
   * For one table.
   *
   * @param draft takes the parts
   * @param logicalName its name before the naming strategy, with its quotes
   * @param use how the class whose table it is gives it columns
   */
  TableParts(
      TableDraft draft,
      String logicalName,
      MappedTypeUse use,
      MappingRules rules,
      Additions additions,
      Problems problems) {
    this.draft = draft;
    this.logicalName = logicalName;
    this.use = use;
    this.rules = rules;
    this.additions = additions;
    this.problems = problems;
    uses(use);
  }

  TableDraft draft() {
    return draft;
  }

  String logicalName() {
    return logicalName;
  }

  MappedTypeUse use() {
    return use;
  }

  /** Says what a table of a collection and its columns were called before. */
  void former(FormerCollection names) {
    former = names;
    additions.formerTables(draft, names.ofTable());
  }

  /** Notes a way in which a type gives the table columns, and the ways that lead there. */
  void uses(MappedTypeUse other) {
    for (MappedTypeUse each = other; each != null; each = each.within()) {
      if (!draft.uses().contains(each)) {
        draft.uses().add(each);
      }
    }
  }

  /** Adds a column with all that its attribute says of it. */
  void column(MappedColumn column) {
    MappedTypeUse from = column.use();
    boolean fresh = add(column, from);
    additions(column, from);
    if (!fresh) {
      return;
    }
    MappingAnnotations annotations = column.attribute().annotations();
    for (AnnotationView check : annotations.allHibernate("Check")) {
      checkOf(column.name(), check.text("constraints"), check.text("name"), check.place(), from);
    }
    AnnotationView written = annotations.persistence("Column");
    if (written != null) {
      for (AnnotationView check : written.annotations("check")) {
        checkOf(
            column.name(), check.text("constraint"), constraintName(check), check.place(), from);
      }
    }
    checks(column, from);
  }

  /**
   * Reads schemac's annotations on an attribute. Where several attributes have one column, what
   * each says counts; siblings of a hierarchy that say the same of theirs say it once.
   */
  private void additions(MappedColumn column, MappedTypeUse from) {
    Set<String> names = column.attribute().additions().names();
    Set<String> before = added.computeIfAbsent(column.name(), it -> new HashSet<>());
    if (!names.isEmpty() && Collections.disjoint(before, names)) {
      before.addAll(names);
      uses(from);
      additions.onColumn(column, draft);
    }
  }

  private void checks(MappedColumn column, MappedTypeUse from) {
    for (String check : column.checks()) {
      checkOf(column.name(), check, "", column.place(), from);
    }
  }

  /** Adds a condition on a column; several without a name are one constraint. */
  private void checkOf(
      String column, String condition, String name, Place place, MappedTypeUse from) {
    String all = condition;
    for (TableDraft.CheckDraft other : List.copyOf(draft.checks())) {
      if (name.isEmpty() && other.name().isEmpty() && other.own().equals(column)) {
        draft.checks().remove(other);
        all = "(" + other.condition() + ") AND (" + condition + ")";
      }
    }
    TableDraft.Origin origin = new TableDraft.Origin(place, from);
    draft
        .checks()
        .add(new TableDraft.CheckDraft(all, name.toLowerCase(Locale.ROOT), column, origin));
  }

  /** Adds a column of a collection; what its attribute says beside is about the whole table. */
  void columnOf(MappedColumn column, MappedTypeUse from) {
    if (!draft.columns().containsKey(column.name()) && add(column, from)) {
      checks(column, from);
    }
  }

  /** Adds a column of which nothing counts but its type and its name. */
  void ownColumn(MappedColumn column) {
    add(column, column.use());
  }

  /**
   * Adds a column that no attribute maps, as the one that tells the entities of a hierarchy apart.
   *
   * @param values what it holds; null where nobody knows all of it
   * @param checked whether a check says what it holds
   * @param checks conditions on it
   * @param from the types that determine it
   */
  void marker(
      Column column,
      @Nullable EnumDraft values,
      boolean checked,
      List<String> checks,
      Place place,
      MappedTypeUse from) {
    TableDraft.Origin origin = new TableDraft.Origin(place, from);
    plainColumn(column, place, from);
    if (values != null) {
      TableDraft.Stored stored = checked ? TableDraft.Stored.CHECKED : TableDraft.Stored.UNCHECKED;
      draft.labels().add(new TableDraft.LabelsDraft(column.name(), values, origin, stored, true));
    }
    for (String check : checks) {
      draft.checks().add(new TableDraft.CheckDraft(check, "", column.name(), origin));
    }
  }

  /** Adds a column that no attribute maps. */
  void plainColumn(Column column, Place place, MappedTypeUse from) {
    uses(from);
    markers.add(column.name());
    draft
        .columns()
        .put(column.name(), new ColumnDraft(column, place, from, false, false, List.of()));
  }

  private boolean add(MappedColumn column, MappedTypeUse from) {
    String name = column.name();
    ColumnDraft other = draft.columns().get(name);
    if (other != null) {
      return again(column, other);
    }
    uses(from);
    draft
        .columns()
        .put(
            name,
            new ColumnDraft(
                column.column(),
                column.attribute().place(),
                from,
                false,
                false,
                formerNames(column)));
    if (column.readOnly()) {
      readOnly.add(name);
    }
    if (!column.attribute().isToOne()) {
      basics.add(name);
    }
    TableDraft.Origin origin = new TableDraft.Origin(column.place(), from);
    if (column.labels() != null) {
      TableDraft.Stored stored =
          column.column().type().element().isText()
              ? TableDraft.Stored.CHECKED
              : TableDraft.Stored.NUMBERED;
      draft.labels().add(new TableDraft.LabelsDraft(name, column.labels(), origin, stored, false));
    }
    if (column.unique()) {
      unique(List.of(name), "", column.place(), from);
    }
    return true;
  }

  /** Of a reference with several columns, each has the names that end in the same key column. */
  private List<FormerName> ofSameEnd(MappedColumn column, List<FormerName> names) {
    String stem = rules.physical(column.attribute().name());
    List<FormerName> same = new ArrayList<>();
    if (column.attribute().isToOne() && column.name().startsWith(stem + "_")) {
      for (FormerName name : names) {
        if (name.text().endsWith(column.name().substring(stem.length()))) {
          same.add(name);
        }
      }
    }
    return same.isEmpty() ? names : same;
  }

  private List<FormerName> formerNames(MappedColumn column) {
    FormerCollection collection = former;
    if (collection == null) {
      return ofSameEnd(column, additions.formerNames(column.attribute()));
    }
    // An attribute of an embedded element has a word of its own.
    return collection.isOf(column.attribute())
        ? collection.ofColumn(column.name())
        : additions.formerNames(column.attribute());
  }

  /**
   * Two attributes can have one column where only one of them writes it. Hibernate goes through
   * basic attributes before references, and through each kind by name; the first says what the
   * column is, a later one of its kind that it is NOT NULL.
   */
  private boolean again(MappedColumn column, ColumnDraft other) {
    String name = column.name();
    boolean basic = !column.attribute().isToOne();
    boolean siblings = !ofClass(other.mappedTypeUse()).equals(ofClass(column.use()));
    if (!column.readOnly() && !readOnly.contains(name) && !siblings) {
      problems.add(
          FindingId.DUPLICATE_COLUMN,
          column.place(),
          name,
          draft.name().toString(),
          other.place().owner() + "." + other.place().field());
      return false;
    }
    ColumnDraft named =
        other.formerNames().isEmpty() ? other.withFormerNames(formerNames(column)) : other;
    if (markers.contains(name)) {
      // The attribute only reads what the hierarchy writes, and does not say what the column is.
      draft.columns().put(name, named);
      return false;
    }
    if (!column.readOnly()) {
      readOnly.remove(name);
    }
    boolean sameKind = basic == basics.contains(name);
    boolean first =
        sameKind
            ? !siblings && column.attribute().name().compareTo(other.place().field()) < 0
            : basic;
    Column definition = first ? column.column() : other.column();
    boolean nullable = column.column().nullable() && other.column().nullable();
    if (sameKind) {
      definition = definition.withNullable(nullable);
    }
    if (basic) {
      basics.add(name);
    }
    draft.columns().put(name, named.with(definition));
    return false;
  }

  /** The use of the class whose attribute embeds what a use gives, or that gives it itself. */
  private static MappedTypeUse ofClass(MappedTypeUse use) {
    MappedTypeUse outer = use;
    while (!outer.attribute().isEmpty() && outer.within() != null) {
      outer = outer.within();
    }
    return outer;
  }

  /** Makes these columns the primary key. */
  void primaryKey(List<String> columns, Place place) {
    TableDraft.Origin origin = new TableDraft.Origin(place, use);
    draft.keys().add(new TableDraft.KeyDraft(true, columns, true, "", false, "NOT", origin));
  }

  /** Whether these columns are the primary key, in any order. */
  boolean isPrimaryKey(List<String> columns) {
    for (TableDraft.KeyDraft key : draft.keys()) {
      if (key.primary() && new HashSet<>(key.columns()).equals(new HashSet<>(columns))) {
        return true;
      }
    }
    return false;
  }

  void unique(List<String> columns, String name, Place place, MappedTypeUse from) {
    if (!isPrimaryKey(columns) && uniques.add(new HashSet<>(columns))) {
      TableDraft.Origin origin = new TableDraft.Origin(place, from);
      draft.keys().add(new TableDraft.KeyDraft(false, columns, true, name, false, "NOT", origin));
    }
  }

  /**
   * Adds a foreign key.
   *
   * @param targetClass the class whose table it leads to
   * @param from how the class that says it gives the table columns
   */
  void foreignKey(
      KeySettings settings,
      String targetClass,
      List<String> columns,
      List<String> references,
      MappedTypeUse from) {
    for (TableDraft.ForeignKeyDraft other : draft.foreignKeys()) {
      if (other.columns().equals(columns) && other.targetClass().equals(targetClass)) {
        return;
      }
    }
    if (!settings.definition().isEmpty()) {
      problems.add(
          FindingId.BAD_VALUE,
          settings.place(),
          "foreignKeyDefinition",
          "say what it says with name, @OnDelete or schemac's @ForeignKey");
    } else if (settings.wanted()) {
      draft
          .foreignKeys()
          .add(
              new TableDraft.ForeignKeyDraft(
                  targetClass,
                  columns,
                  false,
                  references,
                  settings.onDelete(),
                  "NO_ACTION",
                  List.of(),
                  "NOT",
                  settings.name(),
                  new TableDraft.Origin(settings.place(), from)));
    }
  }

  /** Adds a condition on rows. */
  void check(String condition, String name, Place place, MappedTypeUse from) {
    draft
        .checks()
        .add(new TableDraft.CheckDraft(condition, name, "", new TableDraft.Origin(place, from)));
  }

  /** Reads the unique constraints, indexes and checks of an annotation of a table (rule 10). */
  void constraints(@Nullable AnnotationView table) {
    if (table == null) {
      return;
    }
    for (AnnotationView unique : table.annotations("uniqueConstraints")) {
      List<String> columns = new ArrayList<>();
      for (String column : unique.texts("columnNames")) {
        columns.add(rules.physical(column));
      }
      unique(columns, constraintName(unique), unique.place(), use);
    }
    for (AnnotationView index : table.annotations("indexes")) {
      index(index);
    }
    for (AnnotationView check : table.annotations("check")) {
      check(check.text("constraint"), constraintName(check), check.place(), use);
    }
    if (!table.text("comment").isEmpty()) {
      draft.comment(table.text("comment"));
    }
  }

  /**
   * Takes the comment that Hibernate's annotations on a class or a collection say of the table.
   *
   * @param primary whether one that names no table means this one
   */
  void comment(List<AnnotationView> comments, boolean primary) {
    for (AnnotationView comment : comments) {
      String on = comment.text("on");
      if (on.isEmpty() ? primary : on.equalsIgnoreCase(draft.name().name())) {
        draft.comment(comment.text("value"));
      }
    }
  }

  private static String constraintName(AnnotationView view) {
    String name = view.text("name");
    String unquoted = NamingStrategy.unquoted(name);
    return unquoted.length() < name.length() ? unquoted : name.toLowerCase(Locale.ROOT);
  }

  private void index(AnnotationView index) {
    List<String> elements = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String part : index.text("columnList").split(",", -1)) {
      String[] words = part.trim().split("\\s+", 2);
      String column = rules.physical(words[0]);
      plain.add(column);
      String order = words.length == 1 ? "" : " " + words[1].toUpperCase(Locale.ROOT);
      elements.add(Identifiers.quote(column) + (order.equals(" ASC") ? "" : order));
    }
    if (index.flag("unique")) {
      unique(plain, constraintName(index), index.place(), use);
      return;
    }
    draft
        .indexes()
        .add(
            new TableDraft.IndexDraft(
                elements,
                constraintName(index),
                false,
                "",
                "BTREE",
                List.of(),
                false,
                List.of(),
                false,
                new TableDraft.Origin(index.place(), use)));
  }
}
