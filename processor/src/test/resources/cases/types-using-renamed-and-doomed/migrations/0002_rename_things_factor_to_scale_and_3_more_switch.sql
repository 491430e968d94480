-- 0002_rename_things_factor_to_scale_and_3_more_switch                     file 2 of 3
-- schemac 1  schema 6c30e1fc8448 -> a94341bd64fe  text 150ec7f2b63b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that takes things.metres for
--   integer; new code runs from 0002 (switch), since it uses things.length and things.scale.
-- Loses the values of things.unit.
-- Locks: ACCESS EXCLUSIVE on things.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Breaks code that uses things.metres. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN metres TO length;

-- Breaks code that uses things.factor. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things RENAME COLUMN factor TO scale;

-- Loses the values of things.unit, breaks code that uses it. Brief ACCESS EXCLUSIVE on things.
ALTER TABLE things DROP COLUMN unit;
