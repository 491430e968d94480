-- 0001_change_color_change_cars_body                                       file 1 of 3
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text e82e90e7cc6a
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'RED' for color; new
--   code runs from 0002 (switch), since it takes cars.body for text.
-- To back out before 0002 (switch) runs:
--   ALTER TYPE color RENAME VALUE 'CRIMSON' TO 'RED';
-- Locks no table that is in use.

-- Breaks code that says 'RED' for color.
ALTER TYPE color RENAME VALUE 'RED' TO 'CRIMSON';
