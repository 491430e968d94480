-- 0003_change_mood_change_users_mood_fill                        draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text 08a91d4485c2
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
      SET mood = 'UNKNOWN'
      WHERE id >= low.id AND (high.id IS NULL OR id < high.id)
        AND mood IS NULL;
    COMMIT;
    low := high;
  END LOOP;
END
$$;

ALTER TABLE users
  DROP CONSTRAINT IF EXISTS schemac_users_mood_check,
  ADD CONSTRAINT schemac_users_mood_check CHECK (mood IS NOT NULL) NOT VALID;

ALTER TABLE users VALIDATE CONSTRAINT schemac_users_mood_check;

SET lock_timeout = 0;

DROP INDEX CONCURRENTLY IF EXISTS users_known_build;
CREATE INDEX CONCURRENTLY users_known_build ON users (id) WHERE mood <> 'UNKNOWN';

RESET lock_timeout;
