package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.EnumType;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Mentions;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The changes of labels, and which of them cannot wait for the transaction. */
public final class EnumChanges {

  private final PlanInput planInput;
  private final Map<QualifiedName, EnumChange> all = new TreeMap<>();

  public EnumChanges(PlanInput planInput) {
    this.planInput = planInput;
    for (Change.ChangeLabels change : planInput.changes(Change.ChangeLabels.class)) {
      EnumType to = Objects.requireNonNull(planInput.target().enumTypes().get(change.type()));
      EnumChange enumChange = new EnumChange(change, to);
      all.put(change.type(), enumChange);
      if (usesAdded(enumChange)) {
        enumChange.useAdded();
      }
    }
  }

  public Map<QualifiedName, EnumChange> all() {
    return all;
  }

  /** For a type that is made anew what its labels become; else null. */
  @Nullable SortedMap<String, String> relabeled(QualifiedName type) {
    EnumChange change = all.get(type);
    return change != null && change.isRemade() ? change.replaced() : null;
  }

  /** The labels of a type as they were by what renames make of them; empty: they stay. */
  SortedMap<String, String> former(QualifiedName type) {
    EnumChange change = all.get(type);
    return change == null ? new TreeMap<>() : change.former();
  }

  /**
   * PostgreSQL refuses to use a label in the transaction that added it, in data and in expressions
   * alike (manual, {@code ALTER TYPE}).
   */
  private boolean usesAdded(EnumChange change) {
    QualifiedName type = change.type().name();
    Set<String> added = change.added();
    return !added.isEmpty() && (isUsedByCreated(type, added) || isUsedByLive(type, added));
  }

  private boolean isUsedByCreated(QualifiedName type, Set<String> added) {
    for (Table table : planInput.created()) {
      if (uses(table, Mentions.texts(table), type, added)) {
        return true;
      }
    }
    return false;
  }

  private boolean isUsedByLive(QualifiedName type, Set<String> added) {
    for (LiveTable table : planInput.live().values()) {
      if (uses(table, type, added)) {
        return true;
      }
    }
    return false;
  }

  /** Whether texts of a table mean labels that renames have taken to other texts meanwhile. */
  boolean areRespelled(Table table, List<SqlText> texts) {
    if (texts.isEmpty()) {
      return false;
    }
    for (EnumChange change : all.values()) {
      if (uses(table, texts, change.type().name(), change.respelled())) {
        return true;
      }
    }
    return false;
  }

  private boolean uses(LiveTable table, QualifiedName type, Set<String> added) {
    for (Change.AlterColumn alter : table.changes(Change.AlterColumn.class)) {
      boolean becomes =
          alter.to().type().name().equals(type) && !alter.from().type().name().equals(type);
      if (becomes) {
        return true;
      }
    }
    return uses(table.after(), newTexts(table), type, added);
  }

  private boolean uses(Table table, List<SqlText> texts, QualifiedName type, Set<String> labels) {
    if (labels.isEmpty() || !Mentions.anyLabel(texts, labels)) {
      return false;
    }
    return Mentions.hasColumnOf(table, type)
        || Mentions.type(texts, type)
        || isReadInQuery(texts, type);
  }

  /** Whether a subquery of one of the texts names a table with a column of the type. */
  private boolean isReadInQuery(List<SqlText> texts, QualifiedName type) {
    Set<String> names = new HashSet<>();
    for (SqlText text : texts) {
      if (text.hasQuery()) {
        names.addAll(text.identifiers());
      }
    }
    if (names.isEmpty()) {
      return false;
    }
    List<Table> tables = new ArrayList<>(planInput.target().tables().values());
    // A table that goes is there for as long as rows are filled.
    tables.addAll(planInput.base().tables().values());
    for (Table table : tables) {
      if (names.contains(table.name().name()) && Mentions.hasColumnOf(table, type)) {
        return true;
      }
    }
    return false;
  }

  private static List<SqlText> newTexts(LiveTable table) {
    List<SqlText> texts = new ArrayList<>();
    for (Change change : table.changes()) {
      if (change instanceof Change.AddColumn add) {
        texts.addAll(Mentions.texts(add.column()));
        add(texts, add.backfill());
      } else if (change instanceof Change.AlterColumn alter) {
        texts.addAll(Mentions.texts(alter.to()));
        add(texts, alter.using());
        add(texts, alter.backfill());
      }
      Constraint constraint = change.addedConstraint();
      if (constraint != null) {
        texts.addAll(constraint.texts());
      }
      Index index = change.addedIndex();
      if (index != null) {
        texts.addAll(Mentions.texts(index));
      }
    }
    return texts;
  }

  private static void add(List<SqlText> texts, @Nullable SqlText text) {
    if (text != null) {
      texts.add(text);
    }
  }
}
