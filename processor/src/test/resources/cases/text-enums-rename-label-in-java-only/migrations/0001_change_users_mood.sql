-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema 624791edb31c -> e8ae52619b43  text 16438a9c08f1
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

ALTER TABLE users
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood SET DEFAULT 'it''s good';

UPDATE users SET mood = 'it''s good' WHERE mood = 'GOOD';

ALTER TABLE users ADD CONSTRAINT users_mood_labels CHECK (mood IN ('BAD', 'it''s good'));
