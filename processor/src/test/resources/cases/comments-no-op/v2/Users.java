import dev.schemac.*;

@Comment("It's" + " us")
@Table("users")
class Users {
  @Comment("""
      Where to
      write to""")
  String email;

  @PrimaryKey long id;
}
