import dev.schemac.*;

@DroppedLabel(value = "MIDDLING", replacedBy = "GOOD")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;

  @Column(defaultSql = "'MIDDLING'")
  Mood mood;
}
