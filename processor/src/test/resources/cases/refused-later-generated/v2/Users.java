import dev.schemac.*;

@Table("users")
@DroppedColumn(value = "login", later = true)
class Users {
  @PrimaryKey long id;
  String name;

  @Column(generatedAs = "lower(name)")
  String search;
}
