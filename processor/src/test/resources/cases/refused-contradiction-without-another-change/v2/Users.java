import dev.schemac.*;

/** Nothing else changes, and still this cannot be meant. */
@Table("users")
@DroppedColumn("mail")
class Users {
  @PrimaryKey long id;
  String mail;
}
