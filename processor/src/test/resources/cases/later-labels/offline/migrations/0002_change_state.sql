-- 0002_change_state
-- schemac 1  schema 160dcc531254 -> ff4d75a41a2e  text d04da70ca464
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- No rolling deployment: old code runs until 0002, which breaks code that says 'NEW' for state; new
--   code runs from 0002, since it writes 'FRESH' of state.
-- Locks no table that is in use.

-- Breaks code that says 'NEW' for state.
ALTER TYPE state RENAME VALUE 'NEW' TO 'FRESH';
