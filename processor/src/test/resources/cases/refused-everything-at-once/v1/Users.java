import dev.schemac.*;

enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  String mail;
  String nickname;
  String amount;
  int count;
  Mood mood;
}

@Table("teams")
class Teams {
  @PrimaryKey long id;
  String motto;
}

@Table("sessions")
class Sessions {
  @PrimaryKey long id;
}
