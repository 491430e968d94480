import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
}

@Table("mood")
class Mood {
  @PrimaryKey long id;
}
