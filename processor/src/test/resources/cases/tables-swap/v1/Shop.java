import dev.schemac.*;

@Table("orders")
class Order {
  @PrimaryKey long id;
  @Unique String code;
}

@Table("drafts")
class Draft {
  @PrimaryKey long id;
  @Index String note;
}
