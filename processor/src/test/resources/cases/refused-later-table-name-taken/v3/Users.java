import dev.schemac.*;

@Table("people")
@RenamedFrom("users")
class Users {
  @PrimaryKey long id;
}
