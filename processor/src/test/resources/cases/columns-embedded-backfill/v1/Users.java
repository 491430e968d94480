import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  String name;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}

class Address {
  String city;

  @Embedded(prefix = "geo_")
  Point point;
}

class Point {
  Integer x;
  Integer y;
}
