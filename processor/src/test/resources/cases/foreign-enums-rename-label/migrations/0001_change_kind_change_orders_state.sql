-- 0001_change_kind_change_orders_state                           draft until committed
-- schemac 1  schema 935861d30d5f -> 2b2c50d8a2dd  text f49bf7864b11
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says 'ALPHA' for kind.
ALTER TYPE kind RENAME VALUE 'ALPHA' TO 'FIRST';
