package dev.schemac.core.finding;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What goes into the words of a message, for tests that are not about the words. */
public final class MessageFields {

  private MessageFields() {}

  /** The arguments or the fields, in order, without those that a message has no value for. */
  public static List<String> of(Message message) {
    if (message instanceof TemplateMessage template) {
      return template.arguments();
    }
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : message.getClass().getRecordComponents()) {
      Object value = value(message, component);
      if (value instanceof Boolean it) {
        fields.add(it ? component.getName() : "");
      } else if (value instanceof Enum<?> it) {
        fields.add(it.name().equals("NONE") ? "" : it.name().toLowerCase(Locale.ROOT));
      } else if (value instanceof Collection<?> all) {
        fields.add(String.join(", ", all.stream().map(String::valueOf).toList()));
      } else if (value != null) {
        fields.add(value.toString());
      }
    }
    return fields;
  }

  private static Object value(Message message, RecordComponent component) {
    try {
      return component.getAccessor().invoke(message);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
