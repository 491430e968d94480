import dev.schemac.*;

/** The confirmation stays, the column is new. */
@Table("users")
@DroppedColumn("phone")
class Users {
  @PrimaryKey long id;
  Integer phone;
}
