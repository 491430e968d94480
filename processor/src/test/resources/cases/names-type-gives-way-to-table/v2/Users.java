import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String mood;
}

@Table("mood")
class Mood {
  @PrimaryKey long id;
}
