import dev.schemac.*;

@Table("orders")
class Orders extends Base {
  @PrimaryKey long id;

  String userName;

  @Column("user_name")
  String name;

  String createdBy;

  @Embedded Address home;
  @Embedded Address work;
}

class Base {
  String createdBy;
}

class Address {
  String city;
}
