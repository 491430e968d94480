import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, MIDDLING, BAD }

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
