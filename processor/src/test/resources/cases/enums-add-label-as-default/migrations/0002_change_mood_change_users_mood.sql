-- 0002_change_mood_change_users_mood                             draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 34e6ed0574c7  text f34fa4c2d83f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

UPDATE users SET mood = 'UNKNOWN' WHERE mood IS NULL;

ALTER TABLE users
  ALTER COLUMN mood SET DEFAULT 'UNKNOWN',
  ALTER COLUMN mood SET NOT NULL;

CREATE INDEX users_known ON users (id) WHERE mood <> 'UNKNOWN';
