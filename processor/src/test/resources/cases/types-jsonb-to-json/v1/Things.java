import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "jsonb", defaultSql = "'{}'") String data;
}
