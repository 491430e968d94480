import dev.schemac.*;

@Table("users")
@Comment("People")
class Users {
  @PrimaryKey long id;

  @Comment("Where to write to")
  String mail;
}
