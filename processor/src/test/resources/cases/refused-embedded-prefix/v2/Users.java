import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Embedded Address home;

  @RenamedFrom("")
  @Embedded(prefix = "work_")
  Address work;
}

record Address(String city, Integer zip) {}
