import dev.schemac.*;

@Table("users")
@Comment("It's us")
class Users {
  @PrimaryKey long id;

  @Comment("Where to\nwrite to")
  String email;
}
