import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;

  @Embedded Address home;

  @Embedded(prefix = "office_")
  Address office;
}

@Index("lower(town)")
class Address {
  @Column(nullable = false)
  @Check("town <> ''")
  String town;

  @Unique
  String zip;

  @ForeignKey(Users.class)
  Long owner;

  @Column(generatedAs = "zip || town")
  String line;

  @Embedded(prefix = "geo_")
  Point point;
}

class Point {
  @Index Integer x;
}
