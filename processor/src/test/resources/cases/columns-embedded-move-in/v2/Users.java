import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}

record Address(
    @Column(nullable = false) @Index String city,
    @Check("zip > 0") Integer zip) {}
