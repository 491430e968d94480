package lib;

import dev.schemac.Backfill;
import dev.schemac.Check;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import dev.schemac.RenamedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Check("zeta <> ''")
public abstract class Base<T> {
  @PrimaryKey protected T id;
  protected String zeta;
  @RenamedFrom("label") protected @Nullable String title;
  @Index protected int amount;
  @Backfill("amount * 2") protected int doubled;
}
