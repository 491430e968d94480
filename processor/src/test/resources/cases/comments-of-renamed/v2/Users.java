import dev.schemac.*;

@Table("members")
@RenamedFrom("users")
@Comment("Members")
class Users {
  @PrimaryKey long id;

  @Comment("Where to write to, verified")
  @RenamedFrom("mail")
  String email;
}
