import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(collation = "C") String code;
}
