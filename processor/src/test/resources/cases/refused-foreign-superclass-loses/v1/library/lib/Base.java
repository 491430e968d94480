package lib;

import dev.schemac.PrimaryKey;

public class Base {
  @PrimaryKey protected long id;
  protected String name;
}
