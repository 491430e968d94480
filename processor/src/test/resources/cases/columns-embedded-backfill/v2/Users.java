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
  @Backfill("coalesce(city, 'none')")
  @Column(nullable = false)
  String city;

  @Column(nullable = false)
  @Backfill("upper(coalesce(city, '?')) || ' of ' || name || ' at ' || geo_y")
  String loud;

  @Embedded(prefix = "geo_")
  Point point;
}

class Point {
  @Using("x::bigint + y")
  Long x;

  Integer y;

  @Backfill("coalesce(x, 0) + y + length(coalesce(city, ''))")
  Integer sum;
}
