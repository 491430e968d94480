-- 0002_change_color_change_cars_body_switch                                file 2 of 3
-- schemac 1  schema e82bca2361b4 -> c1d4c6b31f57  text 1db18f2a35c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'RED' for color or
--   that takes cars.body for color; new code runs from 0001, since it writes 'CRIMSON' of color and
--   takes cars.body for text.
-- Locks: ACCESS EXCLUSIVE on cars.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on cars: catalogue only.
ALTER TABLE cars ADD CONSTRAINT cars_body_labels CHECK (body IN ('GREEN', 'ROUGE')) NOT VALID;
