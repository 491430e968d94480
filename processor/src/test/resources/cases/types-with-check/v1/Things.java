import dev.schemac.*;

@Table("things")
@Check("char_length(code) < 40")
class Things {
  @PrimaryKey long id;
  @Column(length = 20) String code;
  @Check("count > 0") int count;
}
