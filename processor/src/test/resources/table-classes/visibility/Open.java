package shop;

import dev.schemac.*;

@Table("open")
public class Open {
  @PrimaryKey private long id;
  protected String label;
  @Ignored Object cache;
  static int count;
  transient int marks;
}
