-- 0001_change_color_change_cars_body                             draft until committed
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text 7f54d3890dc3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says 'RED' for color.
ALTER TYPE color RENAME VALUE 'RED' TO 'CRIMSON';
