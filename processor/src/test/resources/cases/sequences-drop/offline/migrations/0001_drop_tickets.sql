-- 0001_drop_tickets
-- schemac 1  schema 2a0326df6152 -> 9da3b3f74b25  text 1346f2280146
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only until 0001: old code that takes values from tickets.
-- Loses the position of tickets.
-- Locks no table that is in use.

-- Loses the position of tickets. Breaks code that takes values from tickets.
DROP SEQUENCE tickets;
