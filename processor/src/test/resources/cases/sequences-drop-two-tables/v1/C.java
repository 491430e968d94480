import dev.schemac.*;

@Table("c")
class C {
  @PrimaryKey long id;

  String note;
}
