import dev.schemac.*;

@Table("users")
@Comment("People")
class Users {
  @PrimaryKey long id;
}
