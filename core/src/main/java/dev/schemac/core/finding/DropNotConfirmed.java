package dev.schemac.core.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loss that nobody confirmed.
 *
 * @param loss what is lost
 * @param name the name of what is lost
 * @param owner what a column or a label belongs to; empty for a table or a sequence
 * @param confirmation the annotation that confirms the loss
 * @param rename the annotation that says that it was renamed instead
 * @param candidates what it may be called now, likeliest first
 * @param spent whether an earlier migration carried the confirmation out already, so that it does
 *     not count for this loss
 * @param later the annotation that confirms the loss and puts it off; null where there is none
 * @param lastClass the class that a table had; null where none is known
 * @param elsewhere the likeliest new name of a column that is said elsewhere than on a field of the
 *     class, as that of an embedded type; else null
 */
public record DropNotConfirmed(
    Loss loss,
    String name,
    String owner,
    String confirmation,
    String rename,
    List<String> candidates,
    boolean spent,
    @Nullable String later,
    @Nullable LastClass lastClass,
    @Nullable Elsewhere elsewhere)
    implements Message {

  /** What is lost. */
  public enum Loss {
    /** A table with its rows. */
    TABLE,
    /** A column with its values. */
    COLUMN,
    /** The values of a column that stays: it becomes a generated one. */
    VALUES,
    /** A sequence with how far it counted. */
    SEQUENCE,
    /** A label, which rows may hold. */
    LABEL,
    /** What the rows of an entity hold to be told from those of others. */
    ENTITY
  }

  /**
   * The class that a table had.
   *
   * @param name the canonical name of the class
   * @param part of a table that the class had beside its own, what it was the table of: an
   *     attribute that is a collection, or the table's name; else empty
   * @param sourceFile its source file; empty where that is not known
   * @param isThere whether the class is still there
   * @param table the table that the class maps now; empty: none
   */
  public record LastClass(
      String name, String part, String sourceFile, boolean isThere, String table) {}

  /**
   * A column that a lost one may have become, where no field of the class itself has it.
   *
   * @param column the column
   * @param advice the annotation to write if it has, and where
   */
  public record Elsewhere(String column, String advice) {}

  /** Copies the list. */
  public DropNotConfirmed {
    candidates = List.copyOf(candidates);
  }

  /** A loss, as a comparison of two schemas finds it. */
  public DropNotConfirmed(
      Loss loss,
      String name,
      String owner,
      String confirmation,
      String rename,
      List<String> candidates,
      boolean spent,
      @Nullable String later) {
    this(loss, name, owner, confirmation, rename, candidates, spent, later, null, null);
  }

  /** This loss with what is known of the table's class. */
  public DropNotConfirmed withLastClass(LastClass type) {
    return new DropNotConfirmed(
        loss, name, owner, confirmation, rename, candidates, spent, later, type, null);
  }

  /** This loss with a column that the lost one may have become, and that no field has. */
  public DropNotConfirmed withElsewhere(Elsewhere now) {
    return new DropNotConfirmed(
        loss, name, owner, confirmation, rename, candidates, spent, later, null, now);
  }

  /** This loss of a column in a table that its class has beside its own, which is to be named. */
  public DropNotConfirmed withTable() {
    String plain = '"' + name + '"';
    String behind = '"' + owner + '.' + name + '"';
    return new DropNotConfirmed(
        loss,
        name,
        owner,
        confirmation.replace(plain, behind),
        rename,
        candidates,
        spent,
        later == null ? null : later.replace(plain, behind),
        null,
        null);
  }

  /** This loss of a label, which stood for an entity. */
  public DropNotConfirmed ofEntity() {
    return new DropNotConfirmed(
        Loss.ENTITY, name, owner, confirmation, rename, candidates, spent, later, null, null);
  }

  @Override
  public FindingId id() {
    return FindingId.DROP_NOT_CONFIRMED;
  }

  @Override
  public String words() {
    String perhaps = candidates.isEmpty() ? "" : " (perhaps " + String.join(", ", candidates) + ")";
    return switch (loss) {
      case TABLE ->
          "Table '%s' has no %s any more%s, and its rows would be lost. If it was renamed, write %s on its %s%s. %s"
              .formatted(
                  name,
                  mapper(),
                  whyNoClass(),
                  rename,
                  mapper(),
                  perhaps,
                  confirm("a package or on any class with a table"));
      case COLUMN ->
          "Column '%s' of table '%s' has no field any more, and its values would be lost. If it was renamed%s. %s"
              .formatted(
                  name,
                  owner,
                  elsewhere == null
                      ? ", write " + rename + " on its field" + perhaps
                      : " to " + elsewhere.column() + ", write " + elsewhere.advice(),
                  confirm("the class"));
      case VALUES ->
          "Column '%s' of table '%s' becomes a generated column, and what it holds would be lost. %s"
              .formatted(name, owner, confirm("the class"));
      case SEQUENCE ->
          "Sequence '%s' is on no class or package any more. How far it counted would be lost, and code that calls nextval would fail. If it was renamed, write %s into its @Sequence%s. %s"
              .formatted(name, rename, perhaps, confirm("a package or on any class with a table"));
      case LABEL ->
          "Label '%s' of %s has no constant any more, but rows may hold it. If it was renamed, write %s on its constant%s. %s"
              .formatted(name, owner, rename, perhaps, confirm("the enum"));
      case ENTITY ->
          "No entity has the value '%s' of %s any more, but rows may hold it, and Hibernate could not read them. If the entity was renamed, write %s or @DiscriminatorValue(\"%s\") on it%s. %s"
              .formatted(name, owner, rename, name, perhaps, confirm("the root of the hierarchy"));
    };
  }

  /** What gives a table its name. */
  private String mapper() {
    return lastClass == null || lastClass.part().isEmpty() ? "class" : "attribute";
  }

  private String whyNoClass() {
    if (lastClass == null) {
      return "";
    }
    if (!lastClass.part().isEmpty()) {
      return " (it was that of " + lastClass.name() + "#" + lastClass.part() + ")";
    }
    String type = lastClass.name();
    if (!lastClass.isThere()) {
      String file = lastClass.sourceFile();
      return " (" + type + (file.isEmpty() ? "" : " in " + file) + " is gone)";
    }
    return lastClass.table().isEmpty()
        ? " (" + type + " has no table of its own any more)"
        : " (" + type + " is table '" + lastClass.table() + "' now)";
  }

  private String confirm(String where) {
    return spent
        ? "If it may go, set -Aschemac.drops=allow for one compile: the annotation that is there acted in an earlier migration, on an earlier thing of that name."
        : "If it may go, write %s on %s%s."
            .formatted(
                confirmation,
                where,
                later == null
                    ? ""
                    : "; if code that uses it still runs then, write "
                        + later
                        + " first, and drop it in a later release");
  }
}
