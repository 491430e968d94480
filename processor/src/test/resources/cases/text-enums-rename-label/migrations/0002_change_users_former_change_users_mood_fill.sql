-- 0002_change_users_former_change_users_mood_fill                draft until committed
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text 624742d696d5
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

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

-- Breaks code that looks for 'GOOD' in users.former. Updates rows of users in batches that commit
-- one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM users ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE users
      SET former = array_replace(former, 'GOOD', 'FINE')
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND former && ARRAY['GOOD']::text[];
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that looks for 'GOOD' in users.mood. Updates rows of users in batches that commit one
-- by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM users ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM users
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE users
      SET mood = 'FINE'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND mood = 'GOOD';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_in_good_mood_build;

-- Builds users_in_good_mood_build; reads and writes go on.
CREATE INDEX CONCURRENTLY users_in_good_mood_build ON users (id) WHERE mood = 'FINE';

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
