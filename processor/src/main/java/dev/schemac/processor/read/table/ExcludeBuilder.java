package dev.schemac.processor.read.table;

import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.Exclude;
import dev.schemac.core.schema.ExcludeElementParser;
import dev.schemac.core.schema.Index;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.ExcludeDraft;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks up and checks the exclusion constraints of one table. */
final class ExcludeBuilder {

  private final TableBuilder table;
  private final IndexBuilder indexes;
  private final Problems problems;

  ExcludeBuilder(TableBuilder table, IndexBuilder indexes, Problems problems) {
    this.table = table;
    this.indexes = indexes;
    this.problems = problems;
  }

  void add(ExcludeDraft draft, QualifiedName name) {
    TableDraft.Origin at = draft.at();
    List<Exclude.Element> elements = new ArrayList<>();
    List<Index.Element> indexed = new ArrayList<>();
    for (int i = 0; i < draft.elements().size(); i++) {
      Exclude.Element element = element(draft.elements().get(i), at.member("value", i), at);
      if (element == null) {
        return;
      }
      elements.add(element);
      indexed.add(element.indexed());
    }
    Index.Method method = Index.Method.valueOf(draft.method());
    if (elements.isEmpty()) {
      bad(at.annotation(), "value", "write what is compared and how, as in \"room_id WITH =\"");
      return;
    } else if (!fits(method, indexed, at)) {
      return;
    }
    SqlText where =
        draft.where().isEmpty()
            ? null
            : table.sql(draft.where(), at.member("where"), at.mappedTypeUse());
    if (where != null && !table.checkNames(where, at.mappedTypeUse(), at.member("where"))) {
      return;
    }
    String derived = DerivedNames.exclude(name, indexed, at.mappedTypeUse().prefix());
    table.add(
        new Exclude(
            table.constraintName(draft.name(), derived, at),
            method,
            elements,
            where,
            TableBuilder.deferral(draft.deferrable())),
        at);
  }

  private Exclude.@Nullable Element element(String written, Place place, TableDraft.Origin at) {
    ExcludeElementParser.Parts parts;
    try {
      parts = ExcludeElementParser.parse(written);
    } catch (BadSqlException e) {
      problems.add(place, new BadSql(written, String.valueOf(e.getMessage())));
      return null;
    }
    Index.Element indexed = indexes.element(parts.indexed(), place, at.mappedTypeUse());
    return indexed == null ? null : new Exclude.Element(indexed, parts.operator());
  }

  /** What an access method can do (manual, {@code CREATE TABLE}, {@code EXCLUDE}; section 64). */
  private boolean fits(Index.Method method, List<Index.Element> indexed, TableDraft.Origin at) {
    String access = method.name().toLowerCase(Locale.ROOT);
    return switch (method) {
      case GIN, BRIN ->
          bad(
              at.member("using"),
              "using",
              "a " + access + " index cannot find single rows, so that it excludes none; use GIST");
      case HASH, SPGIST ->
          indexed.size() == 1
              || bad(at.member("value"), "value", "a " + access + " index has one column");
      case BTREE, GIST -> true;
    };
  }

  /** Reports a value; false, so that it can be the end of a check. */
  private boolean bad(Place place, String what, String advice) {
    problems.add(FindingId.BAD_VALUE, place, what, advice);
    return false;
  }
}
