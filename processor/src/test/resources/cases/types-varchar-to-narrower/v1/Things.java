import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Column(length = 40) String code;
}
