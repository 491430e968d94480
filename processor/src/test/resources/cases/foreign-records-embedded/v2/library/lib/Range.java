package lib;

import org.jspecify.annotations.Nullable;

public record Range<T extends @Nullable Object>(T lower, @Nullable T higher) {}
