-- 0001_change_users_mood                                         draft until committed
-- schemac 1  schema 32733e79b8e2 before and after  text a94ed2aa58c7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that looks for 'BAD', 'GOOD' in users.mood. Updates rows of users at once: writers of
-- the same rows wait until the transaction ends.
UPDATE users
  SET mood = CASE mood WHEN 'BAD' THEN 'GOOD' WHEN 'GOOD' THEN 'BAD' END
  WHERE mood IN ('BAD', 'GOOD');
