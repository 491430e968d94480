import dev.schemac.*;

@EnumType("mood")
enum Mood { GOOD, BAD }

enum Size { @Label("it's small") S, M }

@Table("users")
class Users {
  @PrimaryKey long id;
  @Column(nullable = false) Mood mood;
  @Column(nullable = false) Size size;
}
