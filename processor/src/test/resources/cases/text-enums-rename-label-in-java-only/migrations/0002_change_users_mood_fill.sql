-- 0002_change_users_mood_fill                                    draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text c0b6f69e6164
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

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
