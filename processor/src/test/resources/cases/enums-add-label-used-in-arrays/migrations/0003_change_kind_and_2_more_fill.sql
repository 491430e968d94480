-- 0003_change_kind_and_2_more_fill                                         file 3 of 5
-- schemac 1  schema 3172827428db -> a75b02715deb  text 074c8f2bde1f
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0004 (switch), new code from 0003 (fill).
-- What new code writes breaks old code that reads 'THREE' of kind, 'FOUR' of kind, 'FIVE' of kind
--   without knowing it or more.
-- To back out before 0004 (switch) runs, stop new code, then:
--   DROP INDEX CONCURRENTLY IF EXISTS users_of_five;
--   DROP TRIGGER zz_schemac_users ON users;
--   DROP FUNCTION zz_schemac_users();
--   ALTER TABLE users
--     DROP COLUMN former,
--     ALTER COLUMN kinds SET DEFAULT '{ONE}';
-- Backing out leaves the label 'THREE' of kind, the label 'FOUR' of kind, the label 'FIVE' of kind
--   and the label 'SIX' of kind.
-- Locks: ACCESS EXCLUSIVE on users.
-- Builds indexes on users. Scans users. Updates rows of users.
-- Sizes: SELECT t, pg_size_pretty(pg_total_relation_size(t)) FROM unnest(ARRAY['users']::regclass[]) t

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

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE former IS NULL AND ('{SIX,NULL}'::kind[]) IS NOT NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET former = '{SIX,NULL}'::kind[]
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND former IS NULL AND ('{SIX,NULL}'::kind[]) IS NOT NULL;
      EXIT WHEN low.id IS NULL;
      RAISE NOTICE 'users: up to %', coalesce(high.id::text, 'the end');
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

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_of_five;

-- Builds users_of_five; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_of_five ON users (id) WHERE kinds = '{{ONE},{FIVE}}'::kind[];

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_former_check,
  ADD CONSTRAINT schemac_users_former_check CHECK (former IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE former IS NULL
ALTER TABLE users VALIDATE CONSTRAINT schemac_users_former_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
