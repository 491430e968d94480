-- 0002_add_shops_work_city_add_shops_work_street_fill                      file 2 of 3
-- schemac 1  schema a3f3e7fec9fd -> ebe1235d7c11  text e9d2e74e93d5
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code keeps running, new code runs from 0001.
-- Only from 0002 (fill): new code that says ON CONFLICT (work_street).
-- To back out before 0003 (switch) runs, stop new code, then:
--   ALTER TABLE shops
--     DROP CONSTRAINT shops_work_street_check,
--     DROP COLUMN work_street,
--     DROP COLUMN work_city;
--   ALTER INDEX shops_city_idx RENAME TO by_city;
--   ALTER TABLE shops RENAME CONSTRAINT shops_street_key TO one_street;
--   ALTER TABLE shops RENAME CONSTRAINT shops_street_check TO short;
-- Locks: SHARE UPDATE EXCLUSIVE on shops.
-- Builds indexes on shops. Scans shops.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['shops']::regclass[]) t

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

ALTER TABLE shops VALIDATE CONSTRAINT shops_work_street_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS shops_work_city_idx;

-- Builds shops_work_city_idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY shops_work_city_idx ON shops (work_city);

DROP INDEX CONCURRENTLY IF EXISTS shops_work_street_key_build;

-- Builds shops_work_street_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY shops_work_street_key_build ON shops (work_street);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
