-- 0002_drop_orders_ticket
-- schemac 1  schema d18bb413e271 -> 3b6f758096cd  text 2dc47c59de04
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old and new code run throughout.
-- Loses the values of orders.ticket.
-- Locks: ACCESS EXCLUSIVE on orders.

-- Loses the values of orders.ticket. Brief ACCESS EXCLUSIVE on orders.
ALTER TABLE orders DROP COLUMN ticket;
