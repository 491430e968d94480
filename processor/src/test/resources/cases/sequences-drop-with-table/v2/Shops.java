import dev.schemac.*;

/** What belongs to a table goes with it unasked. */
@DroppedTable("orders")
@Table("shops")
class Shops {
  @PrimaryKey long id;
}
