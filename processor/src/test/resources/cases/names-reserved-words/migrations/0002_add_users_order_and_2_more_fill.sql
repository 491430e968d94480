-- 0002_add_users_order_and_2_more_fill                                     file 2 of 3
-- schemac 1  schema 32179ffed416 -> 693c94e2d5d6  text b677a0442c63
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler
-- Old code runs until 0003 (switch), new code from 0002 (fill).
-- Only until 0002 (fill): old code that inserts, or updates in any column, a row that violates
--   users_order_check.
-- To back out before 0003 (switch) runs, stop new code, then:
--   DROP TRIGGER zz_schemac_users ON users;
--   DROP FUNCTION zz_schemac_users();
--   ALTER TABLE users
--     DROP COLUMN "end",
--     DROP COLUMN limit_,
--     DROP COLUMN "order";
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
    WHERE ("end" IS NULL AND (CASE WHEN id > 0 THEN now() END) IS NOT NULL
      OR "order" IS NULL)
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET "end" = coalesce("end", (CASE WHEN id > 0 THEN now() END)::timestamptz),
            "order" = coalesce("order", (id::integer)::integer)
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND ("end" IS NULL AND (CASE WHEN id > 0 THEN now() END) IS NOT NULL
            OR "order" IS NULL);
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

-- Updates rows of users in batches that commit one by one.
DO $$
DECLARE
  low   record;
  high  record;
  tries int := 0;
BEGIN
  SELECT id INTO low FROM users
    WHERE limit_ IS NULL AND ("order" + 1) IS NOT NULL
    ORDER BY id LIMIT 1;
  LOOP
    SELECT id INTO high FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 4999 LIMIT 1;
    BEGIN
      -- The last time without a range, for rows that came or moved meanwhile.
      UPDATE users
        SET limit_ = "order" + 1
        WHERE (low.id IS NULL OR id >= low.id)
          AND (high.id IS NULL OR id < high.id)
          AND limit_ IS NULL AND ("order" + 1) IS NOT NULL;
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

SET lock_timeout = '3s';

-- Breaks code that inserts, or updates in any column, a row that violates users_order_check. Brief
-- ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS users_order_check,
  ADD CONSTRAINT users_order_check CHECK ("order" > 0) NOT VALID;

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE NOT ("order" > 0)
ALTER TABLE users VALIDATE CONSTRAINT users_order_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_order_limit__idx;

-- Builds users_order_limit__idx; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index.
CREATE INDEX CONCURRENTLY users_order_limit__idx ON users ("order" DESC, limit_);

SET lock_timeout = '3s';

-- Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_limit__check,
  DROP CONSTRAINT IF EXISTS schemac_users_order_check,
  ADD CONSTRAINT schemac_users_limit__check CHECK (limit_ IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_users_order_check CHECK ("order" IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE limit_ IS NULL
-- SELECT * FROM users WHERE "order" IS NULL
ALTER TABLE users
  VALIDATE CONSTRAINT schemac_users_limit__check,
  VALIDATE CONSTRAINT schemac_users_order_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_order_key_build;

-- Builds users_order_key_build; reads and writes go on. Waits for every older transaction:
-- pg_stat_progress_create_index. Fails if this finds rows:
-- SELECT "order" FROM users WHERE "order" IS NOT NULL GROUP BY "order" HAVING count(*) > 1
CREATE UNIQUE INDEX CONCURRENTLY users_order_key_build ON users ("order");

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
