-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema 32733e79b8e2 before and after  text 60b214c6aa6c
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

SET LOCAL statement_timeout = 0;
SELECT set_config(name, '0', true) FROM pg_settings WHERE name = 'transaction_timeout';

-- Breaks code that looks for 'BAD', 'GOOD' in users.mood. Updates rows of users at once: writers of
-- the same rows wait until the transaction ends.
UPDATE users
  SET mood = CASE mood WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' END
  WHERE mood IN ('BAD', 'GOOD');
