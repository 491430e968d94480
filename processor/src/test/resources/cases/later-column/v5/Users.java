import dev.schemac.*;

/** Without an annotation a column stays; written without later it drops. */
@Table("users")
@DroppedColumn("nickname")
class Users {
  @PrimaryKey long id;
  String email;
}
