import dev.schemac.*;

@Check(name = "short", value = "length(street) < 80")
class Address {
  @Index(name = "by_city")
  String city;

  @Unique(name = "one_street")
  String street;
}

@Table("shops")
class Shop {
  @PrimaryKey long id;

  @Embedded Address home;
}
