package lib;

import dev.schemac.Backfill;
import dev.schemac.RenamedFrom;
import org.jspecify.annotations.Nullable;

public record Point(
    @RenamedFrom("y") double latitude,
    @RenamedFrom("x") double longitude,
    @Nullable Double height,
    @Backfill("'nowhere'") String name,
    @Nullable Kind kind) {}
