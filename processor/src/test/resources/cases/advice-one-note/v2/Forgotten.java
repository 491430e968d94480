import dev.schemac.*;

/** Its @Table was forgotten. */
class Forgotten {
  @PrimaryKey long id;
}
