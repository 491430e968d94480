import dev.schemac.*;
import java.time.Instant;
import java.util.*;

@Index("created_at")
@Check(name = "created_before_updated", value = "created_at <= updated_at")
abstract class Audited<K> {
  @PrimaryKey K id;

  @Column(nullable = false, defaultSql = "now()")
  Instant createdAt;

  Instant updatedAt;
  String note;
  static int instances;
  transient int hash;
  @Ignored String cache;
}

@SqlType("bigint")
record OrderId(long value) {}

@Table("orders")
class Order extends Audited<OrderId> {
  @Embedded(prefix = "billing_") Address billing;
  @Embedded Address shipping;

  @Table("order_lines")
  static class Line extends Audited<Long> {
    @ForeignKey(Order.class)
    OrderId orderId;
  }
}

@Table("notes")
@Ignored("note")
class Note extends Audited<Integer> {
  String text;
}

record Address(String street, @Index String city, @Embedded(prefix = "geo_") Place place) {}

class Place {
  double lat;
  double lon;
}
