import dev.schemac.*;

@Table("users")
@RenamedFrom("people")
@DroppedColumn("phone")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("mail")
  @Column(nullable = false)
  @Backfill("''")
  String email;

  @Using("age::integer")
  Integer age;

  String city;
}
