import dev.schemac.*;

@Table("shops")
class Shop {
  @PrimaryKey long id;
  String name;

  @ForeignKey(Owner.class)
  Long ownerId;
}

@Table("owners")
@Unique("email")
@Check("email LIKE '%@%'")
class Owner {
  @PrimaryKey long id;
  String email;
}
