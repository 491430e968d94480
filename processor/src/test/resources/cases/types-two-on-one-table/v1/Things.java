import dev.schemac.*;

@Table("things")
class Things {
  @PrimaryKey long id;
  int a;
  int b;
  @Column(length = 5) String c;
}
