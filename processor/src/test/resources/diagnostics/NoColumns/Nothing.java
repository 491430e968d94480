import dev.schemac.*;

@Table("nothing")
class Nothing {
  static int count;
  transient int cache;
  @Ignored String label;
}
