import dev.schemac.*;

@Table("log")
class Log {
  @Column(identity = Identity.ALWAYS) @PrimaryKey long id;
  String line;
}
