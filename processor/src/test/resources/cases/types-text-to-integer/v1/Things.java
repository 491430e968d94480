import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(nullable = false, defaultSql = "'1'") String amount;
}
