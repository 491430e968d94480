import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("sessions")
class Sessions {
  @PrimaryKey long id;

  @ForeignKey(value = Users.class, onDelete = ForeignKey.Action.CASCADE)
  long userId;

  @ForeignKey(Sessions.class)
  Long before;

  Kind kind;
}

@EnumType("kind")
enum Kind {
  WEB,
  APP
}
