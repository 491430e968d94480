package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.BadSql;
import dev.schemac.core.finding.FindingId;
import dev.schemac.core.schema.DerivedNames;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.IndexElementParser;
import dev.schemac.core.text.BadSqlException;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.processor.read.element.EmbeddedNames;
import dev.schemac.processor.read.element.MappedTypeUse;
import dev.schemac.processor.read.element.TableDraft;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks up and checks the indexes of one table. */
final class IndexBuilder {

  private final TableBuilder table;
  private final BuiltTable built;
  private final Problems problems;

  IndexBuilder(TableBuilder table, BuiltTable built, Problems problems) {
    this.table = table;
    this.built = built;
    this.problems = problems;
  }

  void add(TableDraft.IndexDraft draft) {
    TableDraft.Origin at = draft.at();
    if (draft.elements().isEmpty()) {
      problems.add(
          FindingId.BAD_VALUE, at.annotation(), "value", "name the columns or expressions");
      return;
    }
    List<Index.Element> elements = new ArrayList<>();
    for (int i = 0; i < draft.elements().size(); i++) {
      Place place = draft.onField() ? at.annotation() : at.member("value", i);
      Index.Element element =
          draft.onField()
              ? Index.Element.column(draft.elements().get(i))
              : element(draft.elements().get(i), place, at.mappedTypeUse());
      if (element == null) {
        return;
      }
      elements.add(element);
    }
    if (!draft.include().isEmpty() && !table.known(draft.include(), at, "include")) {
      return;
    }
    checkMethod(draft, elements);
    QualifiedName name = built.draft().name();
    String derived =
        DerivedNames.index(name, elements, draft.include(), at.mappedTypeUse().prefix());
    String indexName = table.constraintName(draft.name(), derived, at);
    SqlText where =
        draft.where().isEmpty()
            ? null
            : table.sql(draft.where(), at.member("where"), at.mappedTypeUse());
    if (where != null && !table.checkNames(where, at.mappedTypeUse(), at.member("where"))) {
      return;
    }
    Index index =
        new Index(
            indexName,
            Index.Method.valueOf(draft.method()),
            draft.unique(),
            elements,
            draft.include(),
            draft.nullsNotDistinct(),
            parameters(draft),
            where);
    built.add(index, at.mappedTypeUse());
    built.comesFrom(indexName, at.mappedTypeUse().declarationPath());
    table.places().put(new Address.OfIndex(name, indexName), at.annotation());
  }

  Index.@Nullable Element element(String written, Place place, MappedTypeUse mappedTypeUse) {
    String named = built.draft().names().column(written, mappedTypeUse);
    if (built.columns().containsKey(named)) {
      return Index.Element.column(named);
    }
    Index.Element element;
    try {
      element = inTable(IndexElementParser.parse(written), mappedTypeUse);
    } catch (BadSqlException e) {
      problems.add(place, new BadSql(written, String.valueOf(e.getMessage())));
      return null;
    }
    String column = element.key().column();
    if (column != null && !built.columns().containsKey(column)) {
      table.unknownColumn(column, place);
      return null;
    }
    SqlText expression = element.key().expression();
    boolean right = expression == null || table.checkNames(expression, mappedTypeUse, place);
    return right ? element : null;
  }

  /** The element with the names that the table's columns have. */
  private Index.Element inTable(Index.Element element, MappedTypeUse mappedTypeUse) {
    EmbeddedNames names = built.draft().names();
    SqlText expression = element.key().expression();
    Index.Key key =
        expression == null
            ? new Index.ColumnKey(
                names.column(Objects.requireNonNull(element.key().column()), mappedTypeUse))
            : new Index.ExpressionKey(names.sql(expression, mappedTypeUse));
    return new Index.Element(
        key,
        element.collation(),
        element.operatorClass(),
        element.descending(),
        element.nullsFirst());
  }

  private void checkMethod(TableDraft.IndexDraft draft, List<Index.Element> elements) {
    TableDraft.Origin at = draft.at();
    String method = draft.method();
    boolean btree = method.equals("BTREE");
    if (draft.unique() && !btree) {
      bad(at.member("unique"), "unique", "only a B-tree index can be unique");
    }
    if (draft.nullsNotDistinct() && !draft.unique()) {
      bad(at.member("nullsNotDistinct"), "nullsNotDistinct", "write unique = true beside it");
    }
    if (!draft.include().isEmpty()
        && (method.equals("HASH") || method.equals("GIN") || method.equals("BRIN"))) {
      bad(at.member("include"), "include", "a " + lower(method) + " index cannot carry columns");
    }
    if (method.equals("HASH") && elements.size() > 1) {
      bad(at.member("value"), "value", "a hash index has one column");
    }
    if (!btree && isOrdered(elements)) {
      bad(at.member("value"), "value", "a " + lower(method) + " index has no order");
    }
  }

  private static boolean isOrdered(List<Index.Element> elements) {
    for (Index.Element element : elements) {
      if (element.descending() || element.nullsFirst()) {
        return true;
      }
    }
    return false;
  }

  private SortedMap<String, String> parameters(TableDraft.IndexDraft draft) {
    SortedMap<String, String> parameters = new TreeMap<>();
    for (int i = 0; i < draft.with().size(); i++) {
      String written = draft.with().get(i);
      int equals = written.indexOf('=');
      String key = equals < 0 ? "" : written.substring(0, equals).trim();
      String value = equals < 0 ? "" : written.substring(equals + 1).trim();
      if (!isWord(key) || !isWord(value)) {
        bad(draft.at().member("with", i), written, "write it as fillfactor=70");
      } else {
        parameters.put(key, value);
      }
    }
    return parameters;
  }

  private static boolean isWord(String text) {
    return !text.isEmpty()
        && text.chars()
            .allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '.'));
  }

  private static String lower(String method) {
    return method.toLowerCase(Locale.ROOT);
  }

  private void bad(Place place, String what, String advice) {
    problems.add(FindingId.BAD_VALUE, place, what, advice);
  }
}
