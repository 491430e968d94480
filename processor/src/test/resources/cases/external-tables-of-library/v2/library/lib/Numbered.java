package lib;

import dev.schemac.*;

public class Numbered {
  @PrimaryKey long number;
}
