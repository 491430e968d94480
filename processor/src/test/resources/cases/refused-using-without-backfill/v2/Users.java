import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Using("coalesce(age, '0')::integer")
  @Column(nullable = false)
  Integer age;
}
