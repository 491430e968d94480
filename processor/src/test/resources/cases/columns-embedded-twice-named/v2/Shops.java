import dev.schemac.*;

/** What an embedded type gives twice leaves its name out. */
@Check(value = "length(street) < 80")
class Address {
  @Index
  String city;

  @Unique
  String street;
}

@Table("shops")
class Shop {
  @PrimaryKey long id;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}
