package dev.schemac.processor.read.table;

import dev.schemac.core.finding.FindingId;
import dev.schemac.core.finding.UnknownColumn;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Sequence;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.BadTypeException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.SequenceDraft;
import dev.schemac.processor.report.Problems;
import dev.schemac.processor.report.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a sequence of a draft: with the options that PostgreSQL takes where none is written
 * (manual, {@code CREATE SEQUENCE}), and an error where it would refuse one.
 */
public final class SequenceBuilder {

  private final Map<QualifiedName, Table> tables;
  private final Problems problems;

  /**
   * For one schema.
   *
   * @param tables its tables, one of which may own the sequence
   */
  public SequenceBuilder(Map<QualifiedName, Table> tables, Problems problems) {
    this.tables = tables;
    this.problems = problems;
  }

  /** The sequence; null where something is wrong with it, which is reported. */
  public @Nullable Sequence build(SequenceDraft draft) {
    Sequence.Type type = type(draft);
    long increment = draft.increment() == null ? 1 : draft.increment();
    long cache = draft.cache() == null ? 1 : draft.cache();
    if (type == null) {
      return null;
    }
    long min = draft.min() == null ? type.defaultMin(increment) : draft.min();
    long max = draft.max() == null ? type.defaultMax(increment) : draft.max();
    long start = draft.start() == null ? Sequence.defaultStart(increment, min, max) : draft.start();
    boolean right = true;
    if (increment == 0) {
      right = bad(draft, "increment", "one value must be some way from the next");
    }
    if (cache < 1) {
      right = bad(draft, "cache", "a session takes at least one value");
    }
    if (min < type.min()) {
      right = bad(draft, "min", min + " is less than " + type.sql() + " holds");
    }
    if (max > type.max()) {
      right = bad(draft, "max", max + " is more than " + type.sql() + " holds");
    }
    if (min >= max) {
      String written = draft.max() == null ? "min" : "max";
      right = bad(draft, written, "the values must go from less to more, not from " + to(min, max));
    } else if (start < min || start > max) {
      right = bad(draft, "start", start + " is not one of the values from " + to(min, max));
    }
    Sequence.Owner owner = draft.ownedBy().isEmpty() ? null : owner(draft);
    boolean owned = draft.ownedBy().isEmpty() || owner != null;
    return right && owned
        ? new Sequence(draft.name(), type, start, increment, min, max, cache, draft.cycle(), owner)
        : null;
  }

  private static String to(long min, long max) {
    return min + " to " + max;
  }

  private Sequence.@Nullable Type type(SequenceDraft draft) {
    if (draft.type() == null) {
      return Sequence.Type.BIGINT;
    }
    Sequence.Type type = null;
    try {
      type = Sequence.Type.of(SqlType.parse(draft.type()).sql());
    } catch (BadTypeException e) {
      // It is no type at all, and so no integer.
    }
    if (type == null) {
      bad(
          draft,
          "type",
          "the values of a sequence are smallint, integer or bigint, not '" + draft.type() + "'");
    }
    return type;
  }

  private Sequence.@Nullable Owner owner(SequenceDraft draft) {
    String written = draft.ownedBy();
    int last = written.lastIndexOf('.');
    int first = written.indexOf('.');
    if (last <= 0) {
      bad(draft, "ownedBy", "write the table and the column, as \"orders.id\"");
      return null;
    }
    String column = written.substring(last + 1);
    String schema = draft.name().schema();
    QualifiedName table = new QualifiedName(schema, written.substring(0, last));
    if (first < last && !tables.containsKey(table)) {
      table = new QualifiedName(written.substring(0, first), written.substring(first + 1, last));
    }
    Table known = tables.get(table);
    if (known == null) {
      bad(draft, "ownedBy", "these sources have no table '" + table + "'" + meant(table));
      return null;
    }
    if (!table.schema().equals(schema)) {
      bad(
          draft,
          "ownedBy",
          "a sequence and the column that it goes with stand in one schema, and '"
              + draft.name()
              + "' and '"
              + table
              + "' do not");
      return null;
    }
    Column owner = known.column(column);
    if (owner == null) {
      List<String> columns = new ArrayList<>();
      for (Column candidate : known.columns()) {
        columns.add(candidate.name());
      }
      problems.add(
          draft.at("ownedBy"),
          new UnknownColumn(column, table.toString(), Suggestion.of(column, columns)));
      return null;
    }
    if (owner.identity() != Column.Identity.NONE) {
      bad(draft, "ownedBy", "'" + written + "' is an identity column, with a sequence of its own");
      return null;
    }
    return new Sequence.Owner(table, column);
  }

  private String meant(QualifiedName table) {
    List<String> names = new ArrayList<>();
    for (QualifiedName name : tables.keySet()) {
      names.add(name.toString());
    }
    String suggestion = Suggestion.of(table.toString(), names);
    return suggestion.isEmpty() ? "" : " (did you mean '" + suggestion + "'?)";
  }

  private boolean bad(SequenceDraft draft, String option, String why) {
    problems.add(FindingId.BAD_VALUE, draft.at(option), draft.member(option), why);
    return false;
  }
}
