import dev.schemac.*;

@Table("members")
@RenamedFrom("users")
class Users {
  @PrimaryKey long id;
}

@Table("admins")
@RenamedFrom("users")
class Admin {
  @PrimaryKey long id;
}
