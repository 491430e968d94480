-- 0001_change_state_and_3_more
-- schemac 1  schema 40cd78a9d41b -> 160dcc531254  text 172b5a5b17ea
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0001, which breaks code that says 'OPEN' for state;
--   new code runs from 0001, since it writes 'NEW' of state.
-- Locks no table that is in use.

-- Breaks code that says 'OPEN' for state.
ALTER TYPE state RENAME VALUE 'OPEN' TO 'NEW';
