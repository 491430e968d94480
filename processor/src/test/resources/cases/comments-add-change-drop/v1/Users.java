import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Comment("Old words")
  String email;

  @Comment("Not needed any more")
  String phone;
}
