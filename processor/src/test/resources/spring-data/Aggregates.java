import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;

/**
 * Saves, loads, changes and deletes an aggregate of each class that has an identifier and {@code
 * @Table}, in two forms: one with all values, one with those alone that may not be missing. Gives a
 * line for each.
 */
public class Aggregates
    implements BiFunction<List<Class<?>>, Map<String, Object>, List<String>> {

  @Override
  public List<String> apply(List<Class<?>> classes, Map<String, Object> arguments) {
    try {
      var context = Setup.on((DataSource) arguments.get("database"));
      return roundTrips(
          classes,
          context.getBean(JdbcAggregateTemplate.class),
          context.getBean(RelationalMappingContext.class));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> roundTrips(
      List<Class<?>> classes, JdbcAggregateTemplate template, RelationalMappingContext mapping) {
    List<String> lines = new ArrayList<>();
    Filler filler = new Filler(template, mapping, classes);
    List<Class<?>> roots = classes.stream().filter(filler::isRoot).toList();
    for (Class<?> type : roots) {
      for (boolean full : List.of(true, false)) {
        String result = roundTrip(type, full, filler, template);
        lines.add(type.getSimpleName() + (full ? " full: " : " sparse: ") + result);
      }
    }
    for (Class<?> type : roots) {
      if (!filler.isReferenced(type)) {
        template.deleteAll(type);
        lines.add(type.getSimpleName() + " are gone: " + (template.count(type) == 0 ? "ok" : "no"));
      }
    }
    return lines;
  }

  private static <T> String roundTrip(
      Class<T> type, boolean full, Filler filler, JdbcAggregateTemplate template) {
    try {
      T saved = filler.save(filler.make(type, full));
      Object id = filler.idOf(saved);
      T read = template.findById(id, type);
      String difference = Texts.difference(saved, read);
      if (!difference.isEmpty()) {
        return "saved and read differ: " + difference;
      }
      T changed = template.save(filler.change(read, !full));
      T again = template.findById(id, type);
      difference = Texts.difference(changed, again);
      if (!difference.isEmpty()) {
        return "changed and read differ: " + difference;
      }
      T other = filler.save(filler.make(type, full));
      template.delete(again);
      if (template.existsById(id, type) || !template.existsById(filler.idOf(other), type)) {
        return "deleted another";
      }
      return "ok";
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
  }
}
