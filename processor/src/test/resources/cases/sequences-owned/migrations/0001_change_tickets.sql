-- 0001_change_tickets
-- schemac 1  schema 27dbb0a4b78f -> dd91c0f3dba6  text 828cbdfef3e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Locks: ACCESS SHARE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Waits for transactions that took values from tickets, and blocks nextval until COMMIT.
ALTER SEQUENCE tickets OWNED BY orders.number;
