import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @RenamedFrom("")
  @Embedded(prefix = "home_")
  Address home;

  @RenamedFrom({"bureau_", "office_"})
  @Embedded(prefix = "work_")
  Address work;

  String later;
}

@Index("lower(city)")
class Address {
  @Column(nullable = false)
  @RenamedFrom("town")
  @Check("city <> ''")
  String city;

  @Unique
  String zip;

  @ForeignKey(Users.class)
  Long owner;

  @Column(generatedAs = "zip || city")
  String line;

  @Embedded(prefix = "at_")
  Point point;

  Boolean checked;
}

class Point {
  @Index Integer x;
}
