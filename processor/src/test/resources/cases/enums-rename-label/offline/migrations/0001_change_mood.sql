-- 0001_change_mood
-- schemac 1  schema d5a5566290f9 -> 23551e4d2462  text d6f6331eb2c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'GOOD' for mood; new
--   code runs from 0001, since it writes 'FINE' of mood.
-- Locks no table that is in use.

-- Breaks code that says 'GOOD' for mood.
ALTER TYPE mood RENAME VALUE 'GOOD' TO 'FINE';
