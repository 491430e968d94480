import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("sessions")
class Sessions {
  @PrimaryKey long id;

  @ForeignKey(Users.class)
  long userId;
}
