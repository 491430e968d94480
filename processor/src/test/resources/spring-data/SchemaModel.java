import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/**
 * The columns and keys of the model from which Spring Data writes Liquibase's change sets. It is
 * not public, and knows neither embedded objects nor references.
 */
public class SchemaModel implements BiFunction<List<Class<?>>, Map<String, Object>, List<String>> {

  @Override
  public List<String> apply(List<Class<?>> classes, Map<String, Object> arguments) {
    JdbcMappingContext context = new JdbcMappingContext();
    classes.forEach(context::getPersistentEntity);
    List<String> lines = new ArrayList<>();
    try {
      Class<?> tables = Class.forName("org.springframework.data.jdbc.core.mapping.schema.Tables");
      Method from = tables.getDeclaredMethod("from", RelationalMappingContext.class);
      from.setAccessible(true);
      for (Object table : (List<?>) get(from.invoke(null, context), "tables")) {
        String name = (String) get(table, "name");
        for (Object column : (List<?>) get(table, "columns")) {
          boolean id = (boolean) get(column, "identity");
          lines.add("column " + name + "." + get(column, "name") + (id ? " in the key" : ""));
        }
        for (Object key : (List<?>) get(table, "foreignKeys")) {
          lines.add(
              "key %s %s -> %s %s"
                  .formatted(
                      name,
                      get(key, "columnNames"),
                      get(key, "referencedTableName"),
                      get(key, "referencedColumnNames")));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return lines;
  }

  private static Object get(Object record, String component) throws ReflectiveOperationException {
    Method method = record.getClass().getDeclaredMethod(component);
    method.setAccessible(true);
    return method.invoke(record);
  }
}
