-- 0002_add_users_search_email_fill                               draft until committed
-- schemac 1  schema 55292b7bbb31 -> 0a50fdac1827  text 5e637cdf21b3
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

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
      SET search_email = lower(email)
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND search_email IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
