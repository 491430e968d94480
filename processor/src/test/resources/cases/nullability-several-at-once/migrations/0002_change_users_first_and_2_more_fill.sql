-- 0002_change_users_first_and_2_more_fill                        draft until committed
-- schemac 1  schema 95c2aa9fdfa7 -> bab4ca350341  text 6be1c3bfc7de
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

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
      SET first = ''
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND first IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

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
      SET last = coalesce(first, '-')
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND last IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out users.first or writes NULL to it, and code that leaves out users.last
-- or writes NULL to it. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_first_check,
  DROP CONSTRAINT IF EXISTS schemac_users_last_check,
  ADD CONSTRAINT schemac_users_first_check CHECK (first IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_users_last_check CHECK (last IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE first IS NULL
-- SELECT * FROM users WHERE last IS NULL
ALTER TABLE users
  VALIDATE CONSTRAINT schemac_users_first_check,
  VALIDATE CONSTRAINT schemac_users_last_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
