-- 0001_change_users_language_fill                                draft until committed
-- schemac 1  schema 94266422b21f -> 3cb07f56af28  text 70c421975d8d
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
      SET language = 'en'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND language IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that writes NULL to users.language. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_language_check,
  ADD CONSTRAINT schemac_users_language_check CHECK (language IS NOT NULL) NOT VALID;

-- Scans users; reads and writes go on. Fails if this finds rows:
-- SELECT * FROM users WHERE language IS NULL
ALTER TABLE users VALIDATE CONSTRAINT schemac_users_language_check;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
