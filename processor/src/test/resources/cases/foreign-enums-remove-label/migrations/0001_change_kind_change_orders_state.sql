-- 0001_change_kind_change_orders_state                                     file 1 of 3
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text 6e6cf181f2e9
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- New code meets 'HELD' in orders.state until 0003 (settle) has run.
-- No way back behind 0001: the type of orders.kind.
-- Loses which rows of orders.kind held 'ALPHA'.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

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
