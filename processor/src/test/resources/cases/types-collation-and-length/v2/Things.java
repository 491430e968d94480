import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(length = 20, collation = "C") String code;
}
