-- 0002_change_users_former_change_users_mood_fill                draft until committed
-- schemac 1  schema cedbf3461623 -> f4e37d2c0006  text c082e700cc60
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

-- Breaks code that looks for 'GOOD' in users.former. Updates rows of users in batches that commit
-- one by one.
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
      SET former = array_replace(former, 'GOOD', 'FINE')
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND former && ARRAY['GOOD']::text[];
    COMMIT;
    low := high;
  END LOOP;
END
$$;

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
      SET mood = 'FINE'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND mood = 'GOOD';
    COMMIT;
    low := high;
  END LOOP;
END
$$;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_in_good_mood_build;

-- Builds users_in_good_mood_build; reads and writes go on.
CREATE INDEX CONCURRENTLY users_in_good_mood_build ON users (id) WHERE mood = 'FINE';

RESET lock_timeout;
