import dev.schemac.*;

@Table("users")
class Users {
  @PrimaryKey long id;
  boolean active;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}

@Check("zip <> '' OR city IS NULL")
@Unique({"zip", "id"})
@Index(value = {"city DESC NULLS LAST", "lower(zip) text_pattern_ops"}, where = "active AND city > ''")
class Address extends Place {
  @Check("city <> zip")
  @Index(include = {"zip", "id"})
  String city;

  @Unique({"zip", "city", "active"})
  String zip;

  @Column(generatedAs = "zip || ' ' || city")
  String line;

  @Embedded(prefix = "geo_")
  Point point;
}

class Place {
  @Check("country <> city")
  String country;
}

@Check("(x IS NULL) = (y IS NULL) OR NOT active")
class Point {
  Integer x;

  @Check("y > x OR zip > ''")
  Integer y;

  @Index("(x + y)")
  @Column(generatedAs = "x + y")
  Integer sum;
}
