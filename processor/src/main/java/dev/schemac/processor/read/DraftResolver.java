package dev.schemac.processor.read;

import dev.schemac.processor.model.Column;
import dev.schemac.processor.model.Intent;
import dev.schemac.processor.model.SqlText;
import org.jspecify.annotations.Nullable;

/** Gives the names in a draft, which are as written, the meaning that they have in the table. */
final class DraftResolver {

  private final TableDraft draft;
  private final EmbeddedNames names;

  private DraftResolver(TableDraft draft) {
    this.draft = draft;
    this.names = EmbeddedNames.of(draft.columns().values());
  }

  /** The draft with the table's own names; SQL that is not read yet has them by its names. */
  static TableDraft resolve(TableDraft draft) {
    DraftResolver resolver = new DraftResolver(draft);
    return resolver.names == EmbeddedNames.NONE ? draft : resolver.resolved();
  }

  private TableDraft resolved() {
    TableDraft resolved = new TableDraft(draft.className(), draft.name(), draft.place());
    resolved.names(names);
    resolved.comment(draft.comment());
    resolved.uses().addAll(draft.uses());
    for (ColumnDraft column : draft.columns().values()) {
      resolved.columns().put(column.name(), column.with(column(column)));
    }
    for (TableDraft.KeyDraft key : draft.keys()) {
      resolved.keys().add(key.onField() ? key : key.of(names.columns(key.columns(), key.at().use())));
    }
    for (TableDraft.ForeignKeyDraft key : draft.foreignKeys()) {
      resolved.foreignKeys().add(key(key));
    }
    resolved.checks().addAll(draft.checks());
    resolved.labels().addAll(draft.labels());
    for (TableDraft.IndexDraft index : draft.indexes()) {
      resolved.indexes().add(index.including(names.columns(index.include(), index.at().use())));
    }
    for (TableDraft.IgnoredDraft ignored : draft.ignored()) {
      resolved
          .ignored()
          .add(
              new TableDraft.IgnoredDraft(
                  names.columns(ignored.columns(), ignored.use()), ignored.view(), ignored.use()));
    }
    for (TableDraft.IntentDraft intent : draft.intents()) {
      resolved
          .intents()
          .add(new TableDraft.IntentDraft(intent(intent), intent.place(), intent.use()));
    }
    return resolved;
  }

  private Column column(ColumnDraft draft) {
    Column column = draft.column();
    return new Column(
        column.name(),
        column.type(),
        column.nullable(),
        sql(column.defaultSql(), draft.use()),
        sql(column.generatedAs(), draft.use()),
        column.identity(),
        column.collation(),
        column.comment());
  }

  private @Nullable SqlText sql(@Nullable SqlText written, Use use) {
    return written == null ? null : names.sql(written, use);
  }

  private TableDraft.ForeignKeyDraft key(TableDraft.ForeignKeyDraft key) {
    Use use = key.at().use();
    return key.of(
        key.onField() ? key.columns() : names.columns(key.columns(), use),
        names.columns(key.onDeleteColumns(), use));
  }

  private Intent intent(TableDraft.IntentDraft draft) {
    Use use = draft.use();
    if (draft.intent() instanceof Intent.Backfill it) {
      return new Intent.Backfill(it.table(), it.column(), names.sql(it.value(), use));
    } else if (draft.intent() instanceof Intent.Using it) {
      return new Intent.Using(it.table(), it.column(), names.sql(it.value(), use));
    }
    throw new AssertionError(draft);
  }
}
