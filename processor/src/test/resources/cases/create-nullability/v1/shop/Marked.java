package shop;

import dev.schemac.*;
import java.util.*;
import org.jspecify.annotations.*;

@Table("marked")
class Marked {
  @PrimaryKey @Nullable Long key;
  String plain;
  @Nullable String nullable;
  @Column(nullable = true) String written;
  Optional<String> optional;
  int primitive;
  @Column(nullable = true) int writtenPrimitive;
  @Nullable Integer nullableBoxed;
  byte @Nullable [] nullableArray;
  List<@Nullable String> listOfNullable;

  @NullUnmarked
  @Table("unmarked")
  static class Unmarked {
    String plain;
    @NonNull String nonNull;
    @NotNull String notNull;
  }

  @interface NotNull {}
}
