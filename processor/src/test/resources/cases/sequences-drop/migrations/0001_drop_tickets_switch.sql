-- 0001_drop_tickets_switch
-- schemac 1  schema 2a0326df6152 -> 9da3b3f74b25  text b0ae58c5fb98
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Only until 0001 (switch): old code that takes values from tickets.
-- Loses the position of tickets.
-- Locks no table that is in use.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the position of tickets. Breaks code that takes values from tickets.
DROP SEQUENCE tickets;
