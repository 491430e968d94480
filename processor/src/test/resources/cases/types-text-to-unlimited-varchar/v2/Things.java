import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(type = "varchar") String code;
}
