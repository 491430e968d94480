import dev.schemac.*;

@EnumType("mood")
@DroppedLabel(value = "MIDDLING", replacedBy = "BAD")
enum Mood { GOOD, BAD }

@Table("users")
class Users {
  @PrimaryKey long id;
  Mood mood;
}

@Table("dogs")
class Dog {
  @PrimaryKey Mood mood;
}

@Table("walks")
class Walk {
  @ForeignKey(Dog.class)
  Mood dog;
}
