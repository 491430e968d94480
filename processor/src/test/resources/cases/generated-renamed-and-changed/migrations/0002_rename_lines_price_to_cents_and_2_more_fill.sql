-- 0002_rename_lines_price_to_cents_and_2_more_fill                         file 2 of 3
-- schemac 1  schema ec1edfec6328 -> ea2bc0bf54eb  text c1d13db4ae53
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- No rolling deployment: old code runs until 0003 (switch), which breaks code that uses lines.price
--   or lines.total; new code runs from 0003 (switch), since it uses lines.cents.
-- To back out before 0003 (switch) runs:
--   ALTER TABLE lines DROP COLUMN sum;
-- Locks: SHARE UPDATE EXCLUSIVE on lines.
-- Builds indexes on lines.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['lines']::regclass[]) t

-- CONCURRENTLY waits for older transactions. With its default lock Flyway itself has one.
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_locks l JOIN pg_locks x ON x.pid = l.pid AND x.locktype = 'virtualxid'
    WHERE l.locktype = 'advisory' AND l.classid IN (18027, 18028) AND l.objsubid = 1
      AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND l.granted AND l.pid <> pg_backend_pid()
  ) THEN
    RAISE EXCEPTION 'CONCURRENTLY would wait for ever for the transaction of Flyway''s own lock'
      USING HINT = 'Set flyway.postgresql.transactional.lock=false, repair and migrate again.';
  END IF;
END
$$;

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

ANALYZE lines (sum);

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS lines_sum_key_build;

-- Builds lines_sum_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT sum FROM lines WHERE sum IS NOT NULL GROUP BY sum HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY lines_sum_key_build ON lines (sum);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
