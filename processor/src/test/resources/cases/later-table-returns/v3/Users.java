import dev.schemac.*;

/** Its key comes back with it. */
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
