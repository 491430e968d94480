-- 0001_change_users_email_change_users_phone_fill                draft until committed
-- schemac 1  schema b6fb79ac1741 -> f8154c6b2309  text b390f3694296
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
      SET email = coalesce(email, 'user' || id || '@example.org'),
          phone = coalesce(phone, '')
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND (email IS NULL OR phone IS NULL);
    COMMIT;
    low := high;
  END LOOP;
END
$$;

-- Breaks code that leaves out users.email or writes NULL to it, and code that leaves out
-- users.phone or writes NULL to it. Brief ACCESS EXCLUSIVE on users: catalogue only.
ALTER TABLE users
  ADD CONSTRAINT users_email_not_null NOT NULL email NOT VALID,
  ADD CONSTRAINT users_phone_not_null NOT NULL phone NOT VALID;

-- Scans users; reads and writes go on. Fails if one of these finds rows:
-- SELECT * FROM users WHERE email IS NULL
-- SELECT * FROM users WHERE phone IS NULL
ALTER TABLE users
  VALIDATE CONSTRAINT users_email_not_null,
  VALIDATE CONSTRAINT users_phone_not_null;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
