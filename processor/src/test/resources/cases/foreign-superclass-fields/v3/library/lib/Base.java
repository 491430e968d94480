package lib;

import dev.schemac.Backfill;
import dev.schemac.Check;
import dev.schemac.DroppedColumn;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Check("zeta <> ''")
@DroppedColumn("doubled")
public abstract class Base<T> {
  @PrimaryKey protected T id;
  protected String zeta;
  @Backfill("'none'") protected String title;
  @Index protected int amount;
}
