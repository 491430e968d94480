import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("members")
@RenamedFrom("users")
class Member {
  @PrimaryKey long id;
}
