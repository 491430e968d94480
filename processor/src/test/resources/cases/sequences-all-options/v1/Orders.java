import dev.schemac.*;

/** Only what PostgreSQL would not take is written. */
@Sequence(
    value = "numbers",
    type = "integer",
    start = 1000,
    increment = -5,
    min = -10,
    max = 5000,
    cache = 20,
    cycle = true)
@Sequence(value = "tickets", min = 0)
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;
}
