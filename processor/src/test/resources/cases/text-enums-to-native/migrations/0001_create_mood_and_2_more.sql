-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text 0cde0afd8aa5
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

-- Loses what its conversion does not keep of users.mood and what its conversion does not keep of
-- users.former. Breaks code that takes users.mood for text, and code that takes users.former for
-- text[]. Blocks reads and writes of users (ACCESS EXCLUSIVE) while it rewrites users. Loses the
-- statistics of users.mood and users.former until ANALYZE. Fails on a value of users.mood that its
-- conversion refuses. Fails on a value of users.former that its conversion refuses.
ALTER TABLE users
  DROP CONSTRAINT users_former_labels,
  DROP CONSTRAINT users_mood_labels,
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE mood USING mood::mood,
  ALTER COLUMN mood SET DEFAULT 'GOOD',
  ALTER COLUMN former TYPE mood[] USING former::mood[];
