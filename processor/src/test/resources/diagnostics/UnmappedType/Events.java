import dev.schemac.*;
import java.util.*;

@Table("events")
class Events<T> {
  @PrimaryKey UUID id;
  Thread thread;
  Map<String, String> attributes;
  List<Object> parts;
  T payload;
  Optional<List<Thread>> threads;
}
