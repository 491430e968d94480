package dev.schemac.core.plan.input;

import dev.schemac.core.diff.Change;
import dev.schemac.core.schema.Schema;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is there, what is wanted, and the changes sorted by what they are about. */
public final class PlanInput {

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

  public PlanInput(Schema base, Schema target, List<Change> changes, PlanOptions options) {
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
    for (Change.OfTable change : changes(Change.OfTable.class)) {
      LiveTable table = live.get(change.table());
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

  public Schema base() {
    return base;
  }

  public Schema target() {
    return target;
  }

  public PlanOptions options() {
    return options;
  }

  public Renames renames() {
    return renames;
  }

  /** The tables that are there and stay, by their names in the target. */
  public Map<QualifiedName, LiveTable> live() {
    return live;
  }

  /** Whether a table of the target has been there, this build's or another's, and may have rows. */
  public boolean hasRows(QualifiedName table) {
    return live.containsKey(table) || others.contains(table);
  }

  /** The table that the base has under this name, if it stays. */
  @Nullable
  public LiveTable liveBefore(QualifiedName name) {
    return liveBefore.get(name);
  }

  /** The table that stays and has this name in the target, or else in the base. */
  public @Nullable LiveTable liveNow(QualifiedName name) {
    LiveTable table = live.get(name);
    return table == null ? liveBefore.get(name) : table;
  }

  public List<Table> created() {
    return created;
  }

  public List<Table> dropped() {
    return dropped;
  }

  public <C extends Change> List<C> changes(Class<C> kind) {
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
}
