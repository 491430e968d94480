-- 0002_change_users_mood_fill                                    draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text ca14ef8cfda0
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction, not through a pooler

SET lock_timeout = '3s';
SET statement_timeout = 0;
SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout';

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
      SET mood = 'it''s good'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND mood = 'GOOD';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

RESET lock_timeout;
RESET statement_timeout;
SELECT set_config(name, reset_val, false) FROM pg_settings WHERE name = 'transaction_timeout';
