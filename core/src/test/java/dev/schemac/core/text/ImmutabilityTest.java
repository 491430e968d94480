package dev.schemac.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.schemac.core.postgres.OnPostgres;
import dev.schemac.core.postgres.PostgresServer;
import dev.schemac.core.postgres.SqlFailure;
import dev.schemac.core.postgres.TestDatabase;
import dev.schemac.core.schema.Index;
import dev.schemac.core.schema.OperatorClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Expressions and indexes that are made by chance: what the rules accept PostgreSQL accepts, and
 * what they refuse it refuses. {@code -Dschemac.test.expressions=5000} and {@code
 * -Dschemac.test.seed=…} make it longer and another.
 */
class ImmutabilityTest {

  private static final int COUNT = Integer.getInteger("schemac.test.expressions", 300);
  private static final long SEED = Long.getLong("schemac.test.seed", 20261127);

  /** Types of which the table has a column each; arrays too. */
  private static final List<String> TYPES =
      List.of(
          "boolean",
          "smallint",
          "integer",
          "bigint",
          "numeric",
          "real",
          "double precision",
          "money",
          "text",
          "varchar",
          "char(3)",
          "bytea",
          "uuid",
          "json",
          "jsonb",
          "xml",
          "date",
          "time",
          "timetz",
          "timestamp",
          "timestamptz",
          "interval",
          "bit(3)",
          "varbit",
          "inet",
          "cidr",
          "macaddr",
          "macaddr8",
          "point",
          "line",
          "lseg",
          "box",
          "path",
          "polygon",
          "circle",
          "tsvector",
          "tsquery",
          "int4range",
          "tstzrange",
          "daterange",
          "nummultirange",
          "oid",
          "xid8",
          "pg_lsn",
          "regclass",
          "jsonpath",
          "mood",
          "text[]",
          "integer[]",
          "timestamptz[]",
          "mood[]",
          "date[]");

  private static final Set<QualifiedName> ENUMS = Set.of(QualifiedName.of("mood"));

  /**
   * What PostgreSQL says of expressions that are none, so that the rules need not find anything:
   * the beginnings of its messages, each seen on the four versions.
   */
  private static final List<String> NO_EXPRESSION =
      List.of(
          "ERROR: cannot cast type ",
          "ERROR: function ",
          "ERROR: operator does not exist: ",
          "ERROR: operator is not unique: ",
          "ERROR: could not find array type for data type ",
          "ERROR: window function ",
          "ERROR: WITHIN GROUP is required for ordered-set aggregate ",
          "ERROR: count(*) must be used to call a parameterless aggregate function");

  private final Map<String, SqlType> columns = new TreeMap<>();
  private final Random random = new Random(SEED);

  private void createTable(TestDatabase database) throws BadTypeException {
    StringBuilder table = new StringBuilder("CREATE TABLE t (");
    for (int i = 0; i < TYPES.size(); i++) {
      columns.put("c" + i, SqlType.parse(TYPES.get(i)));
      table.append(i == 0 ? "" : ", ").append('c').append(i).append(' ').append(TYPES.get(i));
    }
    database.execute("CREATE TYPE mood AS ENUM ('a', 'b'); " + table + ")");
  }

  @OnPostgres
  void typesAndAccessMethods(int major) throws BadTypeException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      createTable(database);
      List<String> wrong = new ArrayList<>();
      columns.forEach(
          (name, type) -> {
            for (Index.Method method : Index.Method.values()) {
              String access = method.name().toLowerCase(Locale.ROOT);
              boolean missing = OperatorClasses.isMissing(method, type, ENUMS, Set.of());
              String failure =
                  failure(database, "CREATE INDEX ON t USING " + access + " (" + name + ")");
              if (missing == failure.isEmpty()) {
                wrong.add(access + " " + type + " " + failure);
              }
            }
          });
      assertThat(wrong).isEmpty();
    }
  }

  @OnPostgres
  void functionsCastsAndOperators(int major) throws BadTypeException, BadSqlException {
    try (TestDatabase database = PostgresServer.of(major).newDatabase()) {
      createTable(database);
      List<String> functions = functions(database);
      List<String> wrong = new ArrayList<>();
      for (int i = 0; i < COUNT; i++) {
        String expression = expression(functions);
        SqlText sql = SqlText.parse(expression);
        String violation = PlainExpression.violation(sql, false);
        if (violation == null) {
          violation = Immutability.violation(sql, columns, ENUMS, PostgresVersion.of(major));
        }
        String failure = failure(database, "CREATE INDEX ON t ((" + expression + ")) WHERE c0");
        boolean isOurs = failure.contains("IMMUTABLE") || failure.contains("functions are not");
        boolean known = NO_EXPRESSION.stream().anyMatch(failure::startsWith);
        boolean noClass = failure.contains("operator class") || failure.contains("pseudo-type");
        if (violation == null && isOurs) {
          wrong.add("accepted: " + expression + " " + failure);
        } else if (violation != null && !isOurs && !known) {
          wrong.add("refused: " + expression + " for " + violation + " but: " + failure);
        } else if (violation == null && !failure.isEmpty() && !known && !noClass && !isOurs) {
          wrong.add("failed: " + expression + " " + failure);
        }
      }
      assertThat(new TreeSet<>(wrong)).as("seed " + SEED).isEmpty();
    }
  }

  private static List<String> functions(TestDatabase database) {
    return database.rows(
        "SELECT DISTINCT proname, array_to_string(ARRAY(SELECT format_type(t, NULL) FROM"
            + " unnest(proargtypes) t), ';') FROM pg_proc"
            + " WHERE pronamespace = 'pg_catalog'::regnamespace AND pronargs BETWEEN 0 AND 3"
            + " AND prorettype NOT IN ('internal'::regtype, 'trigger'::regtype, 'void'::regtype,"
            + " 'event_trigger'::regtype, 'cstring'::regtype) AND proname ~ '^[a-z_0-9]+$'"
            + " AND prorettype::regtype::text NOT LIKE '%handler' AND NOT proargtypes::oid[] &&"
            + " ARRAY['internal'::regtype::oid, 'cstring'::regtype::oid] ORDER BY 1, 2");
  }

  private String expression(List<String> functions) {
    return switch (random.nextInt(4)) {
      case 0 -> column() + "::" + pick(TYPES);
      case 1 -> operand() + " " + pick(List.of("+", "-", "=", "<", "||")) + " " + operand();
      case 2 -> pick(List.of("lower", "upper", "md5")) + "(" + column() + "::text)";
      default -> {
        String call = call(pick(functions));
        yield call == null ? expression(functions) : call;
      }
    };
  }

  private @Nullable String call(String function) {
    String[] parts = function.split(" \\| ", -1);
    List<String> arguments = new ArrayList<>();
    for (String type : parts[1].split(";", -1)) {
      String argument = type.isEmpty() ? "" : argument(type);
      if (argument == null) {
        return null;
      } else if (!argument.isEmpty()) {
        arguments.add(argument);
      }
    }
    return Identifiers.inQuotes(parts[0]) + "(" + String.join(", ", arguments) + ")";
  }

  /** A column of the type; a constant would be computed once, whatever the function. */
  private @Nullable String argument(String type) {
    for (Map.Entry<String, SqlType> column : columns.entrySet()) {
      try {
        if (column.getValue().withModifiers().equals(SqlType.parse(type).withModifiers())) {
          return column.getKey();
        }
      } catch (BadTypeException e) {
        return null;
      }
    }
    return type.startsWith("any") || type.equals("record") ? column() : null;
  }

  private String operand() {
    return random.nextInt(4) == 0 ? column() + "::" + pick(TYPES) : column();
  }

  private String column() {
    return "c" + random.nextInt(TYPES.size());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String failure(TestDatabase database, String statement) {
    try {
      database.execute("BEGIN; " + statement + "; ROLLBACK");
      return "";
    } catch (SqlFailure e) {
      database.execute("ROLLBACK");
      return String.valueOf(e.getMessage()).split("\n", -1)[0];
    }
  }
}
