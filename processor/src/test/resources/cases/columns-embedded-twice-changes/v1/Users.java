import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}

record Address(String street, @Column(length = 40) String town) {}
