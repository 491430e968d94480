-- 0006_drop_orders_note_switch
-- schemac 1  schema f946a670048a -> d58a2eb9a369  text a5b3ed3350b7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of orders.note.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Brief ACCESS EXCLUSIVE on orders: catalogue only.
DROP INDEX orders_note_idx;

-- Loses the values of orders.note. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders DROP COLUMN note;
