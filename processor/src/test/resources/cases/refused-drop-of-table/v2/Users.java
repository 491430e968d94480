import dev.schemac.*;

/** The file of the other table is gone. */
@Table("members")
class Users {
  @PrimaryKey long id;
  String email;
}
