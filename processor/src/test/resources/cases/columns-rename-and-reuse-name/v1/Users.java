import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Unique String code;
}
