-- 0003_add_lines_total_add_lines_amount_switch                   draft until committed
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text b544195b62f3
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SAVEPOINT transaction;  -- fails outside one
SET LOCAL lock_timeout = '3s';
SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that leaves out lines.amount or writes NULL to it. Brief ACCESS EXCLUSIVE on lines.
DROP TRIGGER zz_schemac_lines ON lines;

DROP FUNCTION zz_schemac_lines();

-- Blocks reads and writes of lines (ACCESS EXCLUSIVE) while it rewrites lines.
ALTER TABLE lines
  ALTER COLUMN amount SET NOT NULL,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount) STORED;

ALTER TABLE lines DROP CONSTRAINT schemac_lines_amount_check;
