-- 0002_change_seats_id_fill                                                file 2 of 3
-- schemac 1  schema ea594795b7b0 -> d66b880c294b  text b239c9a76e54
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that writes duplicates into seats_pkey.
-- To back out before 0003 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;
--   DROP INDEX CONCURRENTLY IF EXISTS seats_number_key_build;
--   ALTER TABLE seats DROP CONSTRAINT IF EXISTS schemac_seats_id_check;
--   DROP TRIGGER zz_schemac_seats ON seats;
--   DROP FUNCTION zz_schemac_seats();
-- Backing out leaves what was filled into seats.id.
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
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT number INTO low FROM seats
    WHERE id IS NULL
    ORDER BY number LIMIT 1;
  LOOP
    SELECT number INTO high FROM seats
      WHERE number > low.number
      ORDER BY number OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE seats
        SET id = gen_random_uuid()
        WHERE (low.number IS NULL OR number >= low.number)
          AND (high.number IS NULL OR number < high.number)
          AND id IS NULL;
      EXIT WHEN low.number IS NULL;
      RAISE NOTICE 'seats: up to %', coalesce(high.number::text, 'the end');
      low := high;
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
  DROP CONSTRAINT IF EXISTS schemac_seats_id_check,
  ADD CONSTRAINT schemac_seats_id_check CHECK (id IS NOT NULL) NOT VALID;

-- Scans seats; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM seats WHERE id IS NULL
ALTER TABLE seats VALIDATE CONSTRAINT schemac_seats_id_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS seats_number_key_build;

-- Builds seats_number_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE UNIQUE INDEX CONCURRENTLY seats_number_key_build ON seats (number);

DROP INDEX CONCURRENTLY IF EXISTS seats_pkey_build;

-- Breaks code that writes duplicates into seats_pkey, also if its build fails. Builds
-- seats_pkey_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT id FROM seats WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY seats_pkey_build ON seats (id);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
