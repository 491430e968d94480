package dev.schemac.core.history.snapshot;

import dev.schemac.core.schema.Check;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ForeignKey;
import dev.schemac.core.schema.LabelCheck;
import dev.schemac.core.schema.Unique;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one constraint of a table. Each kind has a member that no other has, which tells the kind.
 */
final class ConstraintJsonReader {

  private final SnapshotInput in;
  private final String name;
  private @Nullable String from;
  private @Nullable List<String> unique;
  private boolean nullsNotDistinct;
  private Constraint.Deferral deferral = Constraint.Deferral.NOT_DEFERRABLE;
  private @Nullable List<String> foreign;
  private @Nullable QualifiedName target;
  private List<String> targetColumns = List.of();
  private ForeignKey.Action onDelete = ForeignKey.Action.NO_ACTION;
  private ForeignKey.Action onUpdate = ForeignKey.Action.NO_ACTION;
  private List<String> onDeleteColumns = List.of();
  private @Nullable SqlText check;
  private @Nullable List<String> labels;
  private @Nullable String labelColumn;
  private @Nullable Exclude exclude;

  ConstraintJsonReader(SnapshotInput in, String name) {
    this.in = in;
    this.name = name;
  }

  /** The type that declares it, if that is not the table's class. */
  @Nullable String from() {
    return from;
  }

  Constraint read() throws IOException, SnapshotException {
    for (String member = in.first(); member != null; member = in.next()) {
      member(member);
    }
    if (unique != null) {
      return new Unique(name, unique, nullsNotDistinct, deferral);
    } else if (foreign != null && target != null) {
      return new ForeignKey(
          name, foreign, target, targetColumns, onDelete, onUpdate, onDeleteColumns, deferral);
    } else if (check != null) {
      return new Check(name, check);
    } else if (labels != null && labelColumn != null) {
      return new LabelCheck(name, labelColumn, labels);
    } else if (exclude != null) {
      return exclude;
    }
    throw in.broken("'" + name + "' is no constraint");
  }

  private void member(String member) throws IOException, SnapshotException {
    switch (member) {
      case "unique" -> unique = in.strings();
      case "nullsNotDistinct" -> nullsNotDistinct = in.flag();
      case "deferrable" -> deferral = in.constant(Constraint.Deferral.values());
      case "foreign" -> foreign = in.strings();
      case "to" -> target = NameText.read(in.string());
      case "columns" -> targetColumns = in.strings();
      case "delete" -> onDelete = in.constant(ForeignKey.Action.values());
      case "update" -> onUpdate = in.constant(ForeignKey.Action.values());
      case "deleteColumns" -> onDeleteColumns = in.strings();
      case "check" -> check = in.sql();
      case "labels" -> labels = in.strings();
      case "column" -> labelColumn = in.name();
      case "exclude" -> exclude = ExcludeJson.read(in, name);
      case "from" -> from = in.name();
      default -> throw in.unknown(member);
    }
  }
}
