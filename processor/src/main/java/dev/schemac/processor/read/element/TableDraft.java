package dev.schemac.processor.read.element;

import dev.schemac.core.intent.Intent;
import dev.schemac.core.schema.Column;
import dev.schemac.core.text.HiddenCharacters;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.processor.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table as its class was read, before what other classes say is known: keys still name classes,
 * columns are not yet looked up, and names are as written until {@code DraftResolver} has made them
 * the table's. It holds names only, so that it outlives the round.
 */
public final class TableDraft {

  private final String className;
  private final String part;
  private final QualifiedName name;
  private final Place place;
  private final List<MappedTypeUse> uses = new ArrayList<>();
  private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
  private final List<ReferenceDraft> references = new ArrayList<>();
  private final List<KeyDraft> keys = new ArrayList<>();
  private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
  private final List<CheckDraft> checks = new ArrayList<>();
  private final List<LabelsDraft> labels = new ArrayList<>();
  private final List<IndexDraft> indexes = new ArrayList<>();
  private final List<ExcludeDraft> excludes = new ArrayList<>();
  private final List<IgnoredDraft> ignored = new ArrayList<>();
  private final List<IntentDraft> intents = new ArrayList<>();
  private final List<Intent.Backfill> impliedBackfills = new ArrayList<>();
  private EmbeddedNames names = EmbeddedNames.NONE;
  private @Nullable String comment;
  private boolean incomplete;

  public TableDraft(String className, QualifiedName name, Place place) {
    this(className, "", name, place);
  }

  /**
   * A table that a class has beside its own.
   *
   * @param part tells it from the others of the class; empty: it is the class's own
   */
  public TableDraft(String className, String part, QualifiedName name, Place place) {
    this.className = className;
    this.part = part;
    this.name = name;
    this.place = place;
  }

  /**
   * A primary key or unique constraint.
   *
   * @param primary whether it is the primary key
   * @param columns its columns
   * @param onField whether these are what the field gives that it stands on, not written names
   * @param name its written name, or the empty string
   * @param nullsNotDistinct as written
   * @param deferrable the constant of {@code Deferrable}
   * @param at its annotation and where its columns are written
   */
  public record KeyDraft(
      boolean primary,
      List<String> columns,
      boolean onField,
      String name,
      boolean nullsNotDistinct,
      String deferrable,
      Origin at) {
    public KeyDraft of(List<String> otherColumns) {
      return new KeyDraft(primary, otherColumns, onField, name, nullsNotDistinct, deferrable, at);
    }
  }

  /** A foreign key; {@code onField} as of a {@link KeyDraft}. */
  public record ForeignKeyDraft(
      String targetClass,
      List<String> columns,
      boolean onField,
      List<String> references,
      String onDelete,
      String onUpdate,
      List<String> onDeleteColumns,
      String deferrable,
      String name,
      Origin at) {
    public ForeignKeyDraft of(List<String> otherColumns, List<String> otherOnDeleteColumns) {
      return new ForeignKeyDraft(
          targetClass,
          otherColumns,
          onField,
          references,
          onDelete,
          onUpdate,
          otherOnDeleteColumns,
          deferrable,
          name,
          at);
    }
  }

  /** A check; {@code own} is the column of the field it stands on, or the empty string. */
  public record CheckDraft(String condition, String name, String own, Origin at) {
    public CheckDraft of(String otherOwn) {
      return new CheckDraft(condition, name, otherOwn, at);
    }
  }

  /** How rows say which label they have. */
  public enum Stored {
    /** By its text, and a check refuses others. */
    CHECKED,
    /** By its text, and nothing in the database knows which there are. */
    UNCHECKED,
    /** By its number. */
    NUMBERED
  }

  /**
   * The labels of an enum in a column, or of the entities whose rows a table has.
   *
   * @param ofEntities whether they are those of entities
   */
  public record LabelsDraft(
      String column, EnumDraft type, Origin at, Stored stored, boolean ofEntities) {

    /** The labels of a text enum. */
    public LabelsDraft(String column, EnumDraft type, Origin at) {
      this(column, type, at, Stored.CHECKED, false);
    }
  }

  /** An index. */
  public record IndexDraft(
      List<String> elements,
      String name,
      boolean unique,
      String where,
      String method,
      List<String> include,
      boolean nullsNotDistinct,
      List<String> with,
      boolean onField,
      Origin at) {
    public IndexDraft of(List<String> otherElements, List<String> otherInclude) {
      return new IndexDraft(
          otherElements,
          name,
          unique,
          where,
          method,
          otherInclude,
          nullsNotDistinct,
          with,
          onField,
          at);
    }
  }

  /** Inherited columns that the table leaves out. */
  public record IgnoredDraft(
      List<String> columns, AnnotationView view, MappedTypeUse mappedTypeUse) {}

  /** What a field says of a change of its column, in SQL. */
  public record IntentDraft(Intent intent, Place place, MappedTypeUse mappedTypeUse) {}

  /**
   * Where a part of a table was written.
   *
   * @param annotation the annotation
   * @param mappedTypeUse the use of the type that it stands in
   */
  public record Origin(Place annotation, MappedTypeUse mappedTypeUse) {
    public Place member(String member) {
      return annotation.member(member);
    }

    public Place member(String member, int index) {
      return annotation.member(member).index(index);
    }
  }

  public String className() {
    return className;
  }

  /** What tells it from the other tables of its class; empty: it is the class's own. */
  public String part() {
    return part;
  }

  /** What no other table has: the class and, behind a {@code #}, the part. */
  public String key() {
    return part.isEmpty() ? className : className + '#' + part;
  }

  public QualifiedName name() {
    return name;
  }

  public Place place() {
    return place;
  }

  /** Whether a reader sees all of the names of its class and table. */
  public boolean isVisible() {
    return HiddenCharacters.firstInName(className) == null
        && HiddenCharacters.firstInName(name.schema()) == null
        && HiddenCharacters.firstInName(name.name()) == null;
  }

  /** Whether it is a table of an entity. */
  public boolean isOfEntity() {
    return !uses.isEmpty() && uses.get(0).shaped();
  }

  /** All types that it was read from, once for each use. */
  public List<MappedTypeUse> uses() {
    return uses;
  }

  /** The columns by name, in order. */
  public Map<String, ColumnDraft> columns() {
    return columns;
  }

  /** The columns as the generated class of the table sees them. */
  public List<Column> columnList() {
    List<String> primaryKey = primaryKeyColumns();
    Set<String> left = new HashSet<>();
    for (IgnoredDraft draft : ignored) {
      left.addAll(draft.columns());
    }
    List<Column> list = new ArrayList<>();
    for (ColumnDraft draft : columns.values()) {
      if (!left.contains(draft.name())) {
        boolean inKey = primaryKey.contains(draft.name());
        list.add(inKey ? draft.column().withNullable(false) : draft.column());
      }
    }
    return list;
  }

  public List<String> primaryKeyColumns() {
    Set<String> primaryKey = new LinkedHashSet<>();
    for (KeyDraft key : keys) {
      if (key.primary()) {
        primaryKey.addAll(key.columns());
      }
    }
    return List.copyOf(primaryKey);
  }

  /** The fields that reference tables, until {@code DraftResolver} has made columns of them. */
  public List<ReferenceDraft> references() {
    return references;
  }

  public List<KeyDraft> keys() {
    return keys;
  }

  public List<ForeignKeyDraft> foreignKeys() {
    return foreignKeys;
  }

  public List<CheckDraft> checks() {
    return checks;
  }

  public List<LabelsDraft> labels() {
    return labels;
  }

  public List<IndexDraft> indexes() {
    return indexes;
  }

  public List<ExcludeDraft> excludes() {
    return excludes;
  }

  public List<IgnoredDraft> ignored() {
    return ignored;
  }

  public List<IntentDraft> intents() {
    return intents;
  }

  /**
   * Values for the rows of columns that nobody writes, since they follow from the classes; each
   * counts where the column is new.
   */
  public List<Intent.Backfill> impliedBackfills() {
    return impliedBackfills;
  }

  /** What names in SQL mean that is not read yet. */
  public EmbeddedNames names() {
    return names;
  }

  public void names(EmbeddedNames embedded) {
    names = embedded;
  }

  /** Whether a field gave no column because of an error that is reported. */
  public boolean isIncomplete() {
    return incomplete;
  }

  public void incomplete() {
    incomplete = true;
  }

  @Nullable
  public String comment() {
    return comment;
  }

  public void comment(@Nullable String text) {
    comment = text;
  }
}
