import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Embedded Address home;

  @RenamedFrom("office_")
  @Embedded(prefix = "work_")
  Address work;
}

record Address(
    @RenamedFrom("home_town") @Column(nullable = false) @Index String city,
    @RenamedFrom({"code", "zip_home"}) @Check("zip > 0") Integer zip) {}
