import dev.schemac.*;

@Table("shops")
class Shops {
  @PrimaryKey
  @Column(defaultSql = "nextval('tickets')")
  long id;
}
