-- 0002_add_users_first_name_and_2_more_fill                      draft until committed
-- schemac 1  schema ef546c3d8406 -> 5506f41a4da2  text d0823f2fcf8b
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
      SET first_name = coalesce(first_name, split_part(name, ' ', 1)),
          last_name = coalesce(last_name, substr(name, length(split_part(name, ' ', 1)) + 2))
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND (first_name IS NULL OR last_name IS NULL);
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out users.first_name or writes NULL to it, and code that leaves out
-- users.last_name or writes NULL to it. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_first_name_check,
  DROP CONSTRAINT IF EXISTS schemac_users_last_name_check,
  ADD CONSTRAINT schemac_users_first_name_check CHECK (first_name IS NOT NULL) NOT VALID,
  ADD CONSTRAINT schemac_users_last_name_check CHECK (last_name IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE first_name IS NULL
-- SELECT * FROM users WHERE last_name IS NULL
ALTER TABLE users
  VALIDATE CONSTRAINT schemac_users_first_name_check,
  VALIDATE CONSTRAINT schemac_users_last_name_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
