package dev.schemac.core.random;

import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Enums of both kinds, their labels, and columns that change from one kind to the other. */
final class EnumMutations extends Mutations {

  private final boolean reuseNames;

  EnumMutations(Draft draft, Random random, boolean reuseNames) {
    super(draft, random);
    this.reuseNames = reuseNames;
  }

  @Override
  @Nullable String mutate() {
    DraftColumn column = column();
    if (column == null) {
      return null;
    }
    if (random.nextBoolean()) {
      return draft.types.isEmpty() ? "new type " + schema.newType() : type(pick(draft.types));
    }
    return text(column);
  }

  private @Nullable String type(DraftType type) {
    List<DraftColumn> columns = draft.columnsOf(type);
    boolean safe = columns.stream().noneMatch(it -> draft.inKey(it) || draft.inReference(it));
    return switch (random.nextInt(9)) {
      case 0 -> "new type " + schema.newType();
      case 1 -> {
        if (!columns.isEmpty()) {
          yield toText(pick(columns));
        }
        draft.types.remove(type);
        yield "drop type " + type;
      }
      case 2 -> renameType(type);
      case 3 -> {
        Collections.shuffle(type.labels, random);
        yield "reorder " + type;
      }
      case 4 -> "comment " + type + " " + (type.comment = schema.maybeComment());
      case 5 -> safe ? dropLabel(type) : null;
      default -> labels(type.toString(), type.labels, type.origin == null);
    };
  }

  private String renameType(DraftType type) {
    QualifiedName to;
    do {
      to = oneIn(3) ? schema.elsewhere(type.name) : schema.newName();
    } while (RandomSchema.BUILT_IN.contains(to.name()));
    String what = "rename type " + type + " to " + to;
    type.name = to;
    return what;
  }

  private @Nullable String labels(String of, List<DraftLabel> labels, boolean onlyAdd) {
    switch (onlyAdd ? 0 : random.nextInt(3)) {
      case 0 -> {
        DraftLabel label = schema.newLabel();
        labels.add(random.nextInt(labels.size() + 1), label);
        return "label " + label.text + " of " + of;
      }
      case 1 -> {
        DraftLabel label = pick(labels);
        String from = label.text;
        label.text = draft.names.fresh();
        return "label of " + of + " from " + from + " to " + label.text;
      }
      default -> {
        DraftLabel one = pick(labels);
        DraftLabel other = pick(labels);
        if (!reuseNames || one == other || one.origin == null || other.origin == null) {
          return null;
        }
        String text = one.text;
        one.text = other.text;
        other.text = text;
        return "swap labels of " + of;
      }
    }
  }

  private @Nullable String dropLabel(DraftType type) {
    DraftLabel gone = gone(type.labels, type.gone);
    if (gone != null) {
      removal.label(draft.tables, gone, pick(type.labels));
    }
    return gone == null ? null : "drop label " + gone.text + " of " + type;
  }

  private @Nullable DraftLabel gone(List<DraftLabel> labels, List<DraftLabel.Gone> all) {
    if (labels.size() < 2) {
      return null;
    }
    DraftLabel label = labels.remove(random.nextInt(labels.size()));
    DraftLabel replacement = pick(labels);
    // What a label that goes was to take over goes on to the one that takes it over.
    all.replaceAll(
        it -> it.replacement() == label ? new DraftLabel.Gone(it.origin(), replacement) : it);
    if (label.origin != null) {
      all.add(new DraftLabel.Gone(label.origin, replacement));
    }
    return label;
  }

  private @Nullable String text(DraftColumn column) {
    if (draft.inReference(column) || column.generatedAs != null) {
      return null;
    }
    if (column.labels != null) {
      return switch (random.nextInt(5)) {
        case 0 -> draft.inKey(column) ? null : dropTextLabel(column);
        case 1 -> toNative(column);
        case 2 -> labelsNoMore(column);
        default -> labels(column.toString(), column.labels, false);
      };
    }
    if (column.enumType != null && !draft.inKey(column)) {
      return toText(column);
    }
    return null;
  }

  private @Nullable String dropTextLabel(DraftColumn column) {
    DraftLabel gone = gone(column.labels, column.goneLabels);
    if (gone != null) {
      removal.label(List.of(column.table), gone, pick(column.labels));
    }
    return gone == null ? null : "drop label " + gone.text + " of " + column;
  }

  private String labelsNoMore(DraftColumn column) {
    // The rows keep the labels they have, so a default may, too.
    column.labels.forEach(label -> label.text = label.origin == null ? label.text : label.origin);
    column.labels = null;
    column.labelCheckName = null;
    column.goneLabels.clear();
    return "labels no more " + column;
  }

  private @Nullable String toNative(DraftColumn column) {
    if (column.retyped || draft.inKey(column) || column.collation != null || column.isDerived()) {
      return null;
    }
    boolean array = column.type.array();
    boolean renamed =
        column.labels.stream().anyMatch(it -> it.origin != null && !it.origin.equals(it.text));
    if (array && renamed) {
      return null;
    }
    DraftType type = schema.newType();
    type.labels = new ArrayList<>(column.labels);
    type.gone.addAll(column.goneLabels);
    removal.expressionsOver(column);
    column.goneLabels.clear();
    column.labels = null;
    column.labelCheckName = null;
    column.enumType = type;
    column.retyped = true;
    column.type = array ? SqlType.TEXT.asArray() : SqlType.TEXT;
    if (column.defaultSql != null) {
      column.defaultSql = expressions.defaultOf(column);
    }
    return "native type for " + column;
  }

  private @Nullable String toText(DraftColumn column) {
    DraftType type = column.enumType;
    boolean touched =
        !type.gone.isEmpty()
            || type.origin == null
            || type.labels.stream().anyMatch(it -> !it.text.equals(it.origin));
    boolean fixed = column.retyped || draft.inKey(column) || draft.inReference(column);
    if (touched || fixed || column.isDerived() || column.origin == null) {
      return null;
    }
    removal.expressionsOver(column);
    column.enumType = null;
    column.retyped = true;
    column.type = column.type.array() ? SqlType.TEXT.asArray() : SqlType.TEXT;
    if (random.nextBoolean()) {
      column.labels = new ArrayList<>();
      for (DraftLabel label : type.labels) {
        DraftLabel copy = new DraftLabel(label.text);
        copy.origin = label.origin;
        column.labels.add(copy);
      }
    }
    if (column.defaultSql != null) {
      column.defaultSql = expressions.defaultOf(column);
    }
    return "text for " + column;
  }
}
