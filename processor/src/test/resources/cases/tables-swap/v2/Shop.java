import dev.schemac.*;

@Table("drafts")
@RenamedFrom("orders")
class Order {
  @PrimaryKey long id;
  @Unique String code;
}

@Table("orders")
@RenamedFrom("drafts")
class Draft {
  @PrimaryKey long id;
  @Index String note;
}
