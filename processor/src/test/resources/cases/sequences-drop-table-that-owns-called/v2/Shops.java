import dev.schemac.*;

/** The default of another table goes before the table that takes the sequence along. */
@DroppedTable("orders")
@Table("shops")
class Shops {
  @PrimaryKey long id;
}
