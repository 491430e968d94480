package dev.schemac.processor.read.table;

import dev.schemac.core.finding.Address;
import dev.schemac.core.finding.BadSql;
import dev.schemac.core.schema.Column;
import dev.schemac.core.schema.Constraint;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.Table;
import dev.schemac.core.text.Immutability;
import dev.schemac.core.text.PlainExpression;
import dev.schemac.core.text.PostgresVersion;
import dev.schemac.core.text.QualifiedName;
import dev.schemac.core.text.SqlText;
import dev.schemac.core.text.SqlType;
import dev.schemac.processor.read.element.Annotations;
import dev.schemac.processor.read.element.Places;
import dev.schemac.processor.report.Place;
import dev.schemac.processor.report.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL surely refuses in the expressions and indexes of a table, said before it does.
 */
public final class ServerRules {

  private final Set<QualifiedName> enumTypes;
  private final PostgresVersion oldest;
  private final IndexedTypes indexedTypes;
  private final Places places;
  private final Problems problems;

  /**
   * The rules of one compile.
   *
   * @param enumTypes the names of the native enum types of the whole schema
   * @param extensions the names of its extensions
   * @param oldest the version of the oldest server
   */
  public ServerRules(
      Set<QualifiedName> enumTypes,
      Set<String> extensions,
      PostgresVersion oldest,
      Places places,
      Problems problems) {
    this.enumTypes = enumTypes;
    this.oldest = oldest;
    this.indexedTypes = new IndexedTypes(enumTypes, extensions, problems);
    this.places = places;
    this.problems = problems;
  }

  public void check(Table table) {
    QualifiedName name = table.name();
    for (Column column : table.columns()) {
      Place field = places.of(new Address.OfColumn(name, column.name()));
      Place place = field.annotation(Annotations.PACKAGE + "Column", 0);
      plain(column.defaultSql(), "a default", place.member("defaultSql"));
      immutable(column.generatedAs(), table, "a generated column", place.member("generatedAs"));
    }
    if (table.primaryKey() != null) {
      key(table, table.primaryKey());
    }
    for (Constraint constraint : table.constraints()) {
      constraint(table, constraint);
    }
    for (Index index : table.indexes()) {
      index(table, index, places.of(new Address.OfIndex(name, index.name())));
    }
  }

  private void constraint(Table table, Constraint constraint) {
    Place place = places.of(new Address.OfConstraint(table.name(), constraint.name()));
    Index index = constraint.index();
    if (constraint instanceof Constraint.Key key) {
      key(table, key);
    } else if (index != null) {
      index(table, index, place);
    } else {
      for (SqlText text : constraint.texts()) {
        plain(text, "a check", place.member("value"));
      }
    }
  }

  private void key(Table table, Constraint.Key key) {
    Place place = places.of(new Address.OfConstraint(table.name(), key.name()));
    for (String name : key.columns()) {
      Column column = table.column(name);
      if (column != null) {
        indexedTypes.check(name, column.type(), Index.Method.BTREE, true, place);
      }
    }
  }

  private void index(Table table, Index index, Place place) {
    immutable(index.where(), table, "the predicate of an index", place.member("where"));
    if (index.unique() && index.method() != Index.Method.BTREE) {
      return; // That is an error of its own.
    }
    for (int i = 0; i < index.elements().size(); i++) {
      Index.Element element = index.elements().get(i);
      Place at = place.member("value").index(i);
      immutable(element.key().expression(), table, "an index", at);
      String name = element.key().column();
      Column column = name == null ? null : table.column(name);
      if (column != null && element.operatorClass() == null) {
        indexedTypes.check(column.name(), column.type(), index.method(), index.unique(), at);
      }
    }
  }

  private boolean plain(@Nullable SqlText sql, String where, Place place) {
    String violation = sql == null ? null : PlainExpression.violation(sql, false);
    if (sql == null || violation == null) {
      return true;
    }
    problems.add(place, new BadSql(sql.text(), violation + " cannot stand in " + where));
    return false;
  }

  private void immutable(@Nullable SqlText sql, Table table, String where, Place place) {
    if (sql == null || !plain(sql, where, place)) {
      return;
    }
    Map<String, SqlType> columns = new HashMap<>();
    for (Column column : table.columns()) {
      columns.put(column.name(), column.type());
    }
    String violation = Immutability.violation(sql, columns, enumTypes, oldest);
    if (violation != null) {
      problems.add(
          place,
          new BadSql(
              sql.text(),
              where
                  + " must give the same for ever, but "
                  + violation
                  + " depends on the session, the time or other tables"));
    }
  }
}
