import dev.schemac.*;

@EnumType("mood")
@DroppedLabel(value = "MIDDLING", replacedBy = "BAD")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;

  @Index
  @Column(generatedAs = "mood = 'GOOD'")
  Boolean good;
}
