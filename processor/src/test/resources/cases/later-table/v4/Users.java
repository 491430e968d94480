import dev.schemac.*;

/** The database keeps the table and its type; its key would keep new code from deleting users. */
@Table("users")
@DroppedTable("sessions")
class Users {
  @PrimaryKey long id;
  String name;
}
