import dev.schemac.*;

@Check(name = "short", value = "length(street) < 80")
class Address {
  @Index(name = "by_city")
  String city;

  String street;
}

@Table("shops")
class Shop {
  @PrimaryKey long id;

  @Embedded Address home;

  @Embedded(prefix = "work_")
  Address work;
}

class Dated {
  @Unique(name = "one_a_day")
  int day;
}

@Table("visits")
class Visit extends Dated {
  @PrimaryKey long id;
}

@Table("calls")
class Call extends Dated {
  @PrimaryKey long id;
}
