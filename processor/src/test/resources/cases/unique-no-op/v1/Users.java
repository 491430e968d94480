import dev.schemac.*;

@Table("users")
@Unique({"first", "last"})
class Users {
  @PrimaryKey long id;
  @Unique String email;
  String first;
  String last;
}
