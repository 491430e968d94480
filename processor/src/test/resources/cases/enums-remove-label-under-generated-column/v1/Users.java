import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, MIDDLING, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;

  @Index
  @Column(generatedAs = "mood = 'GOOD'")
  Boolean good;
}
