package dev.schemac.core.random;

import dev.schemac.core.text.QualifiedName;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Tables that come, go, move and change their names; and extensions. */
final class TableMutations extends Mutations {

  /** Whether names may be handed on; annotations that stay are ambiguous then. */
  private final boolean reuseNames;

  TableMutations(Draft draft, Random random, boolean reuseNames) {
    super(draft, random);
    this.reuseNames = reuseNames;
  }

  @Override
  @Nullable String mutate() {
    DraftTable table = table();
    if (table == null) {
      return "new table " + schema.newTable();
    }
    return switch (random.nextInt(9)) {
      case 0 -> "new table " + schema.newTable();
      case 1 -> drop(table);
      case 2 -> "move " + table + " to " + (table.name = schema.elsewhere(table.name));
      case 3 -> "comment " + table + " " + (table.comment = schema.maybeComment());
      case 4 -> swap(table, pick(draft.tables));
      case 5 -> takeOver(table, pick(draft.tables));
      case 6 -> extension();
      default -> "rename " + table + " to " + (table.name = schema.newName());
    };
  }

  private String drop(DraftTable table) {
    removal.table(table);
    return "drop " + table;
  }

  private @Nullable String swap(DraftTable one, DraftTable other) {
    if (!reuseNames || one.origin == null || other.origin == null || one == other) {
      return null;
    }
    QualifiedName name = one.name;
    one.name = other.name;
    other.name = name;
    return "swap " + one + " and " + other;
  }

  /** One table goes, another one takes its name. */
  private @Nullable String takeOver(DraftTable heir, DraftTable gone) {
    boolean same = gone.origin == null || !gone.origin.equals(gone.name);
    if (!reuseNames || heir.origin == null || heir == gone || same) {
      return null;
    }
    removal.table(gone);
    heir.name = gone.name;
    return "drop " + gone + ", whose name another table takes";
  }

  private String extension() {
    List<String> there =
        draft.extensions.stream().filter(name -> !name.equals(Types.CITEXT)).toList();
    if (there.isEmpty() || random.nextBoolean()) {
      schema.addExtension();
      return "extension";
    }
    draft.extensions.remove(pick(there));
    return "no extension";
  }
}
