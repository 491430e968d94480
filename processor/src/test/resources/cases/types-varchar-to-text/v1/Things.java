import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  @Unique @Column(length = 20) String code;
}
