import dev.schemac.*;

@Table("orders")
class Old {
  @PrimaryKey long id;
}

@Table("lines")
class Lines {
  @PrimaryKey long id;

  @ForeignKey(Old.class)
  long orderId;
}
