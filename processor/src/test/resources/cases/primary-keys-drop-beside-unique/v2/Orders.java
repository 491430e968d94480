import dev.schemac.*;

@Table("orders")
class Orders {
  @PrimaryKey long id;

  @ForeignKey(value = Users.class, references = "code")
  Long userCode;
}
