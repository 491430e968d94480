@dev.schemac.Table("plain")
public class Plain {
  int number;
}
