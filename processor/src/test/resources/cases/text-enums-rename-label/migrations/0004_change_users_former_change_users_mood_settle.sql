-- 0004_change_users_former_change_users_mood_settle              draft until committed
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text d80063b009d4
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

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE NOT array_replace(former, NULL, 'BAD') <@ ARRAY['BAD', 'FINE']::text[]
-- SELECT * FROM users WHERE mood NOT IN ('BAD', 'FINE')
ALTER TABLE users
  VALIDATE CONSTRAINT users_former_labels,
  VALIDATE CONSTRAINT users_mood_labels;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS schemac_old_users_in_good_mood;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
