-- 0001_change_kind_change_orders_state_switch                              file 1 of 2
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text ee6551d6cdec
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001 (switch), new code before it too.
-- New code meets 'ALPHA' in orders.kind and 'HELD' in orders.state until 0002 (settle) has run.
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

-- Loses which rows of orders.kind held 'ALPHA'. Breaks code that looks for 'ALPHA' in orders.kind,
-- and code that writes 'ALPHA' to orders.kind. Blocks reads and writes of orders (ACCESS EXCLUSIVE)
-- while it rewrites orders.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ALTER COLUMN kind TYPE kind
    USING (CASE kind::text WHEN 'ALPHA' THEN 'ZULU' ELSE kind::text END)::kind,
  ADD CONSTRAINT schemac_orders_state_labels CHECK (state IN ('DONE', 'HELD', 'OPEN')) NOT VALID;

DROP TYPE schemac_old_kind;
