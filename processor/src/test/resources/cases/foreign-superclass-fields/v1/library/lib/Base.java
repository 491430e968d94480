package lib;

import dev.schemac.Check;
import dev.schemac.Index;
import dev.schemac.PrimaryKey;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Check("zeta <> ''")
public abstract class Base<T> {
  @PrimaryKey protected T id;
  protected String zeta;
  protected @Nullable String label;
  @Index protected int amount;
}
