-- 0001_add_lines_total_add_lines_amount                          draft until committed
-- schemac 1  schema 352d7a672e35 -> 4029c59b2b29  text 1ce32afcaf2d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

ALTER TABLE lines ADD COLUMN amount integer;

-- Updates rows of lines at once: writers of the same rows wait until the transaction ends. Reads
-- and writes of lines wait until COMMIT (locked above).
UPDATE lines SET amount = 1;

-- Breaks code that leaves out lines.amount or writes NULL to it. Blocks reads and writes of lines
-- (ACCESS EXCLUSIVE) while it rewrites lines. Fails if this finds rows:
-- SELECT * FROM lines WHERE amount IS NULL
ALTER TABLE lines
  ALTER COLUMN amount SET NOT NULL,
  ADD COLUMN total integer NOT NULL GENERATED ALWAYS AS (price * amount) STORED;
