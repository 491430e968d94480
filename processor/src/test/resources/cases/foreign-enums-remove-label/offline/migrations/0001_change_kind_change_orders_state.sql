-- 0001_change_kind_change_orders_state
-- schemac 1  schema 935861d30d5f -> f5457eb6e930  text 8d2f06115551
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f
-- Old code runs until 0001, new code before it too.
-- New code meets 'ALPHA' in orders.kind and 'HELD' in orders.state until 0001 has run.
-- Loses which rows of orders.kind held 'ALPHA' and which rows of orders.state held 'HELD'.
-- Locks: ACCESS EXCLUSIVE on orders.
-- Rewrites orders. Scans orders. Updates rows of orders.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['orders']::regclass[]) t

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TYPE kind RENAME TO schemac_old_kind;

CREATE TYPE kind AS ENUM ('ZULU', 'MIKE');

-- Loses which rows of orders.kind held 'ALPHA'. Breaks code that looks for 'ALPHA' in orders.kind,
-- and code that writes 'ALPHA' to orders.kind. Blocks reads and writes of orders (ACCESS EXCLUSIVE)
-- while it rewrites orders. Loses the statistics of orders.kind until ANALYZE.
ALTER TABLE orders
  DROP CONSTRAINT orders_state_labels,
  ALTER COLUMN kind TYPE kind
    USING (CASE kind::text WHEN 'ALPHA' THEN 'ZULU' ELSE kind::text END)::kind;

-- Loses which rows of orders.state held 'HELD'. Breaks code that looks for 'HELD' in orders.state.
-- Updates rows of orders at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of orders wait until COMMIT (locked above).
UPDATE orders SET state = 'OPEN' WHERE state = 'HELD';

-- Blocks reads and writes of orders (ACCESS EXCLUSIVE) while it scans orders.
ALTER TABLE orders ADD CONSTRAINT orders_state_labels CHECK (state IN ('DONE', 'OPEN'));

DROP TYPE schemac_old_kind;
