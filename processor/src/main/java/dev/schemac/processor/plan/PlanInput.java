package dev.schemac.processor.plan;

import dev.schemac.processor.diff.Change;
import dev.schemac.processor.model.QualifiedName;
import dev.schemac.processor.model.Schema;
import dev.schemac.processor.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is there, what is wanted, and the changes sorted by what they are about. */
final class PlanInput {

  private final Schema base;
  private final Schema target;
  private final List<Change> changes;
  private final PlanOptions options;
  private final Renames renames;
  private final Map<QualifiedName, LiveTable> live = new TreeMap<>();
  private final Map<QualifiedName, LiveTable> liveBefore = new TreeMap<>();
  private final Set<QualifiedName> others = new HashSet<>();
  private final List<Table> created = new ArrayList<>();
  private final List<Table> dropped = new ArrayList<>();

  PlanInput(Schema base, Schema target, List<Change> changes, PlanOptions options) {
    this.base = base;
    this.target = target;
    this.changes = List.copyOf(changes);
    this.options = options;
    this.renames = new Renames(changes);
    for (Change.CreateTable create : changes(Change.CreateTable.class)) {
      created.add(create.table());
    }
    for (Change.DropTable drop : changes(Change.DropTable.class)) {
      dropped.add(drop.table());
    }
    findLive();
    others.addAll(target.externalTables().keySet());
    for (Change.TakeOverTable takeOver : changes(Change.TakeOverTable.class)) {
      others.add(takeOver.table().name());
    }
    for (Change change : changes) {
      QualifiedName name = table(change);
      LiveTable table = name == null ? null : live.get(name);
      if (table != null) {
        table.add(change);
      }
    }
  }

  private void findLive() {
    Set<QualifiedName> newNames = new HashSet<>();
    for (Table table : created) {
      newNames.add(table.name());
    }
    for (Table after : target.tables().values()) {
      Table before = base.tables().get(renames.table(after.name()));
      if (before != null && !newNames.contains(after.name())) {
        LiveTable table = new LiveTable(before, after, renames);
        live.put(after.name(), table);
        liveBefore.put(before.name(), table);
      }
    }
  }

  Schema base() {
    return base;
  }

  Schema target() {
    return target;
  }

  PlanOptions options() {
    return options;
  }

  Renames renames() {
    return renames;
  }

  /** The tables that are there and stay, by their names in the target. */
  Map<QualifiedName, LiveTable> live() {
    return live;
  }

  /** Whether a table of the target has been there, this build's or another's, and may have rows. */
  boolean hasRows(QualifiedName table) {
    return live.containsKey(table) || others.contains(table);
  }

  /** The table that the base has under this name, if it stays. */
  @Nullable LiveTable liveBefore(QualifiedName name) {
    return liveBefore.get(name);
  }

  List<Table> created() {
    return created;
  }

  List<Table> dropped() {
    return dropped;
  }

  <C extends Change> List<C> changes(Class<C> kind) {
    return ofKind(changes, kind);
  }

  /** The changes of one kind, in their order. */
  static <C extends Change> List<C> ofKind(List<Change> changes, Class<C> kind) {
    List<C> found = new ArrayList<>();
    for (Change change : changes) {
      if (kind.isInstance(change)) {
        found.add(kind.cast(change));
      }
    }
    return found;
  }

  private static @Nullable QualifiedName table(Change change) {
    if (change instanceof Change.CommentTable comment) {
      return comment.table();
    } else if (change instanceof Change.AddColumn add) {
      return add.table();
    } else if (change instanceof Change.DropColumn drop) {
      return drop.table();
    } else if (change instanceof Change.RenameColumn rename) {
      return rename.table();
    } else if (change instanceof Change.AlterColumn alter) {
      return alter.table();
    } else if (change instanceof Change.AddConstraint add) {
      return add.table();
    } else if (change instanceof Change.DropConstraint drop) {
      return drop.table();
    } else if (change instanceof Change.RenameConstraint rename) {
      return rename.table();
    } else if (change instanceof Change.ReplaceConstraint replace) {
      return replace.table();
    } else if (change instanceof Change.ChangeDeferral deferral) {
      return deferral.table();
    } else if (change instanceof Change.ChangeLabelCheck labels) {
      return labels.table();
    } else if (change instanceof Change.AddIndex add) {
      return add.table();
    } else if (change instanceof Change.DropIndex drop) {
      return drop.table();
    } else if (change instanceof Change.RenameIndex rename) {
      return rename.table();
    } else if (change instanceof Change.ReplaceIndex replace) {
      return replace.table();
    }
    return null;
  }
}
