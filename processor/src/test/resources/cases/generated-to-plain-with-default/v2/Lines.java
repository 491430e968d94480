import dev.schemac.*;

@Table("lines")
class Lines {
  @PrimaryKey long id;
  int price;

  @Column(defaultSql = "0")
  long total;
}
