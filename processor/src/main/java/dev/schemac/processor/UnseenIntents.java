package dev.schemac.processor;

import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.Origins;
import dev.schemac.processor.model.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The intents of the newest migration that classes outside this compile say: where it is a draft,
 * it would be made anew without them.
 */
final class UnseenIntents {

  private final Origins origins;
  private final Set<String> roots;

  private UnseenIntents(Origins origins, Set<String> roots) {
    this.origins = origins;
    this.roots = roots;
  }

  static List<Intent> of(List<Intent> newest, Origins origins, Set<String> roots) {
    UnseenIntents unseen = new UnseenIntents(origins, roots);
    List<Intent> intents = new ArrayList<>(newest);
    intents.removeIf(intent -> !unseen.isUnseen(intent));
    return intents;
  }

  private boolean isUnseen(Intent intent) {
    if (intent instanceof Intent.RenamedEnumType it) {
      return isUnseenType(it.to());
    } else if (intent instanceof Intent.RenamedLabel it) {
      return isUnseenType(it.type());
    } else if (intent instanceof Intent.DroppedLabel it) {
      return isUnseenType(it.type());
    }
    QualifiedName table = table(intent);
    // A dropped table's loss is confirmed on any package or class: only a full compile sees all.
    return table == null ? !isFull() : isUnseenTable(table);
  }

  private static @Nullable QualifiedName table(Intent intent) {
    if (intent instanceof Intent.RenamedTable it) {
      return it.to();
    } else if (intent instanceof Intent.RenamedColumn it) {
      return it.table();
    } else if (intent instanceof Intent.RenamedTextLabel it) {
      return it.table();
    } else if (intent instanceof Intent.DroppedColumn it) {
      return it.table();
    } else if (intent instanceof Intent.DroppedTextLabel it) {
      return it.table();
    } else if (intent instanceof Intent.Backfill it) {
      return it.table();
    } else if (intent instanceof Intent.Using it) {
      return it.table();
    }
    return null;
  }

  private boolean isUnseenTable(QualifiedName table) {
    Origins.OfTable origin = origins.tables().get(table);
    return origin != null && !roots.contains(origin.className());
  }

  private boolean isUnseenType(QualifiedName type) {
    Origins.OfType origin = origins.enumTypes().get(type);
    return origin != null && !roots.contains(origin.className());
  }

  private boolean isFull() {
    return origins.tables().values().stream()
        .allMatch(origin -> roots.contains(origin.className()));
  }
}
