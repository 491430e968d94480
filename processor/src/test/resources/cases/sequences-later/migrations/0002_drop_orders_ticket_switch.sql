-- 0002_drop_orders_ticket_switch
-- schemac 1  schema d18bb413e271 -> 3b6f758096cd  text cefc7a437e3f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of orders.ticket.
-- Locks: ACCESS EXCLUSIVE on orders.

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = '8s';

-- Loses the values of orders.ticket. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders DROP COLUMN ticket;
