-- 0002_change_seats_number_fill                                            file 2 of 3
-- schemac 1  schema 208626ce853b -> 437c797ad45d  text 703e1fda6681
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that writes duplicates into seats_pkey.
-- To back out before 0003 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;
--   ALTER TABLE seats DROP CONSTRAINT IF EXISTS schemac_seats_number_check;
--   DROP TRIGGER zz_schemac_seats ON seats;
--   DROP FUNCTION zz_schemac_seats();
-- Backing out leaves what was filled into seats.number.
-- Locks: ACCESS EXCLUSIVE on seats.
-- Builds indexes on seats. Scans seats. Updates rows of seats.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['seats']::regclass[]) t

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

SET lock_timeout = '300ms';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

-- Updates rows of seats in batches that commit one by one.
DO $$
DECLARE
  page  bigint := 0;
  pages bigint := pg_relation_size('seats')
    / current_setting('block_size')::bigint;
  tries int := 0;
BEGIN
  LOOP
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE seats
        SET number = 0
        WHERE (page > pages OR ctid >= format('(%s,0)', page)::tid AND ctid < format('(%s,0)', page + 100)::tid)
          AND number IS NULL;
      EXIT WHEN page > pages;
      RAISE NOTICE 'seats: % of % pages', page, pages;
      page := page + 100;
      tries := 0;
    EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
      IF tries = 30 THEN RAISE; END IF;
      tries := tries + 1;
    END;
    COMMIT;
    PERFORM pg_sleep(0.1 * tries);
  END LOOP;
END
$$;

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on seats: catalogue only.
ALTER TABLE seats
  DROP CONSTRAINT IF EXISTS schemac_seats_number_check,
  ADD CONSTRAINT schemac_seats_number_check CHECK (number IS NOT NULL) NOT VALID;

-- Scans seats; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM seats WHERE number IS NULL
ALTER TABLE seats VALIDATE CONSTRAINT schemac_seats_number_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Breaks code that writes duplicates into seats_pkey, also if its build fails. Builds
-- seats_pkey_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT number FROM seats WHERE number IS NOT NULL GROUP BY number HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (number);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
