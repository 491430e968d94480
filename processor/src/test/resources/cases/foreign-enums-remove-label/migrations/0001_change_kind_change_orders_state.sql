-- 0001_change_kind_change_orders_state                           draft until committed
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text 94605fbb89f2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE kind RENAME TO schemac_old_kind;

CREATE TYPE kind AS ENUM ('ZULU', 'MIKE');

-- Loses which rows of orders.kind held 'ALPHA'. Breaks code that writes 'ALPHA' to orders.kind.
-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it rewrites orders.
ALTER TABLE orders
  ALTER COLUMN kind TYPE kind
    USING (CASE kind::text WHEN 'ALPHA' THEN 'ZULU' ELSE kind::text END)::kind;
