import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;

  @Column(defaultSql = "false")
  boolean archived;
}
