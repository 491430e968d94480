import dev.schemac.*;

@Table("users")
@Comment("People; \"all\" of them, they're \\ numbered — ☃")
class Users {
  @PrimaryKey long id;

  @Comment("New words")
  String email;

  String phone;
}
