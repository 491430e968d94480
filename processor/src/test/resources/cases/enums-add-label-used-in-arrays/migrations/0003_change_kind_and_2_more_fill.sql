-- 0003_change_kind_and_2_more_fill                               draft until committed
-- schemac 1  schema 3172827428db -> a75b02715deb  text d736af1807b3
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

-- Updates rows of users in batches that commit one by one.
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
      SET former = '{SIX,NULL}'::kind[]
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND former IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out users.former or writes NULL to it. Brief ACCESS EXCLUSIVE on users:
-- catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_former_check,
  ADD CONSTRAINT schemac_users_former_check CHECK (former IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE former IS NULL
-- SELECT * FROM users WHERE NOT (NOT kinds @> '{ONE,"FOUR"}' OR id > 0)
ALTER TABLE users
  VALIDATE CONSTRAINT schemac_users_former_check,
  VALIDATE CONSTRAINT users_kinds_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_of_five_build;

-- Builds users_of_five_build; reads and writes go on.
CREATE INDEX CONCURRENTLY users_of_five_build ON users (id) WHERE kinds = '{{ONE},{FIVE}}'::kind[];

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
