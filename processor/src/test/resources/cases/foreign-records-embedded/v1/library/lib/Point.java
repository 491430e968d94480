package lib;

import org.jspecify.annotations.Nullable;

public record Point(double y, double x, @Nullable String name, @Nullable Kind kind) {}
