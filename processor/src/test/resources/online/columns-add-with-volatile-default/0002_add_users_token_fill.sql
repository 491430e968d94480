-- 0002_add_users_token_fill                                      draft until committed
-- schemac 1  schema 32179ffed416 -> eb3853477a17  text 8856a6b80216
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

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
      SET token = gen_random_uuid()
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND token IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_token_check,
  ADD CONSTRAINT schemac_users_token_check CHECK (token IS NOT NULL) NOT VALID;

ALTER TABLE users VALIDATE CONSTRAINT schemac_users_token_check;

RESET lock_timeout;
