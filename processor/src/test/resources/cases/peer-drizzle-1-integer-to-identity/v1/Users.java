import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey int id;
}
