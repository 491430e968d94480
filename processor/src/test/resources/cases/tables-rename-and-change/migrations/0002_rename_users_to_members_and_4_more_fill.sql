-- 0002_rename_users_to_members_and_4_more_fill                   draft until committed
-- schemac 1  schema 69e741c66916 -> e0d0ef3eb1ab  text 658d57e0a7cc
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

-- Updates rows of members in batches that commit one by one.
DO $$
DECLARE
  low  record;
  high record;
BEGIN
  SELECT id INTO low FROM members ORDER BY id LIMIT 1;
  WHILE low.id IS NOT NULL LOOP
    SELECT id INTO high
      FROM members
      WHERE id > low.id
      ORDER BY id OFFSET 9999 LIMIT 1;
    UPDATE members
      SET email = ''
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND email IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out members.email or writes NULL to it. Brief ACCESS EXCLUSIVE on
-- members: catalogue only.
ALTER TABLE members
  DROP CONSTRAINT IF EXISTS schemac_members_email_check,
  ADD CONSTRAINT schemac_members_email_check CHECK (email IS NOT NULL) NOT VALID;

-- Scans members; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM members WHERE email IS NULL
ALTER TABLE members VALIDATE CONSTRAINT schemac_members_email_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS members_city_idx_build;

-- Builds members_city_idx_build; reads and writes go on.
CREATE INDEX CONCURRENTLY members_city_idx_build ON members (city);

SET lock_timeout = '3s';

ANALYZE members (email);

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
