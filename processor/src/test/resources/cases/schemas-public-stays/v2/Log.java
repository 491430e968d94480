import dev.schemac.*;

@Table(value = "log", schema = "audit")
@RenamedFrom("public.log")
class Log {
  @PrimaryKey long id;
}
