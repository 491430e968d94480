import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(defaultSql = "'none'") String tag;
}
