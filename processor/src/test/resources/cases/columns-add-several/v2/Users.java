import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  @Index String phone;
  @Unique String email;

  @Check("age >= 0")
  Integer age;

  @Comment("ISO 3166")
  @Column(length = 2)
  String country;
}
