import dev.schemac.*;

/** The default that comes earlier calls the sequence by its former name. */
@Sequence(value = "numbers", renamedFrom = "tickets")
@Table("orders")
class Orders {
  @PrimaryKey long id;

  String note;

  @Column(defaultSql = "nextval('numbers')")
  Long number;
}
